export type PasswordStrength = 'weak' | 'fair' | 'strong';

/** Bits that a guesser needs, roughly: a word of a language is worth about 11, a sign within one about 2.5. */
const BITS_OF_WORD = 11;
const BITS_OF_SIGN = 2.5;
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
    const signs = new Set(word);
    const isWord = /^\p{L}+$/u.test(word) && signs.size >= 3;
    return sum + (isWord && words.length > 1 ? BITS_OF_WORD : signs.size * BITS_OF_SIGN);
  }, 0);
  if (bits >= STRONG_BITS) return 'strong';
  return bits >= FAIR_BITS ? 'fair' : 'weak';
}
