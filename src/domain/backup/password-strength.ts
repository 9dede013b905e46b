export type PasswordStrength = 'weak' | 'fair' | 'strong';

/** Bits that a guesser needs, roughly: of a word of a language, of a letter within one, of a sign among letters and digits. */
const BITS_OF_WORD = 11;
const BITS_OF_LETTER = 2.5;
const BITS_OF_SIGN = 3.5;
const FAIR_BITS = 28;
const STRONG_BITS = 44;

/**
 * A rough hint, by how many words and how many different signs there are. It knows no list of common passwords, so it says
 * weak of much and strong of little; it forbids nothing.
 */
export function passwordStrength(password: string): PasswordStrength {
  const words = [
    ...new Set(
      password
        .normalize('NFC')
        .toLowerCase()
        .split(/[\s\-_.,]+/u),
    ),
  ].filter(Boolean);
  const bits = words.reduce((sum, word) => {
    const signs = new Set(word).size;
    const isLetters = /^\p{L}+$/u.test(word);
    if (isLetters && words.length > 1 && word.length >= 3 && signs >= 2) return sum + BITS_OF_WORD;
    const isMixed = /\p{L}/u.test(word) && !isLetters;
    return sum + signs * (isMixed ? BITS_OF_SIGN : BITS_OF_LETTER);
  }, 0);
  if (bits >= STRONG_BITS) return 'strong';
  return bits >= FAIR_BITS ? 'fair' : 'weak';
}
