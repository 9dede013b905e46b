const WORD = /[\p{L}\p{N}]+/gu;
const ADDRESS = /\bhttps?:\/\/\S+/gi;
/** Of the words of the looks, so many are in the plain text where it is the same message. */
const SAME = 0.5;

/**
 * All the words of a message that came as plain text and with its looks, each line once: many programs send a stub beside
 * the looks. The plain text stands first, unless it has hardly any of the words; what only the other has follows it.
 */
export function wholeText(plain: string, looks: string): string {
  const [a, b] = [plain, looks].map((text) => text.replaceAll('\r\n', '\n').trim()) as [string, string];
  if (a === '' || b === '') return a || b;
  const known = new Set(wordsOf(a));
  const words = wordsOf(b);
  const isSame = words.filter((word) => known.has(word)).length >= words.length * SAME;
  return isSame ? joined(a, b) : joined(b, a);
}

/** The first text whole, and the lines of the second whose words do not stand in it in this order. */
function joined(first: string, second: string): string {
  const pairs = new Set(pairsOf(first));
  const rest = second.split('\n').filter((line) => pairsOf(line).some((pair) => !pairs.has(pair)));
  return rest.length === 0 ? first : `${first}\n\n${rest.map((line) => line.trim()).join('\n')}`;
}

/** Addresses of links are no words of the message: looks have them behind their words. */
const wordsOf = (text: string): string[] => text.replace(ADDRESS, ' ').toLowerCase().match(WORD) ?? [];

/** Each word, and each with the one after it. */
function pairsOf(text: string): string[] {
  const words = wordsOf(text);
  return [...words, ...words.slice(1).map((word, at) => `${words[at]} ${word}`)];
}
