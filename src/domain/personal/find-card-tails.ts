import type { PersonalDetail } from './personal-detail.ts';

/** "the card ending in 1234", and the same with the digits before them starred out. */
const BEHIND_WORDS =
  /(?:כרטיס|אשראי|ספרות|\bcards?\b|\bending\b|карт[аыуео]|بطاق)[^\d\n]{0,48}?(?<![\d/:.,]|\d-)(\d{4})(?![\d/:,-]|\.\d)/giu;
const STARRED = /(?:[*xX•●·]{2,4}[ -]?){1,4}(\d{4})(?!\d)/g;

/** The last four digits of payment cards in a folded text, in order. */
export function findCardTails(text: string): PersonalDetail[] {
  const all = [BEHIND_WORDS, STARRED].flatMap((shape) =>
    [...text.matchAll(shape)].map((match): PersonalDetail => {
      const end = match.index + match[0].length;
      return { kind: 'card', start: end - 4, end };
    }),
  );
  const byStart = new Map(all.map((detail) => [detail.start, detail]));
  return [...byStart.values()].sort((a, b) => a.start - b.start);
}
