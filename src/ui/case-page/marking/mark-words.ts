import type { Mark } from '../../../domain/capture/mark.ts';
import { boundsOf } from '../../../domain/marking/mark-geometry.ts';
import type { MarkStyle } from '../../../domain/marking/mark-style.ts';
import type { Words } from '../../../words/words.ts';

/** What each mark is called: its kind and which one of them it is; a number by what it shows. */
export function markNames(words: Words, marks: readonly Mark[]): readonly string[] {
  const counts = new Map<Mark['is'], number>();
  return marks.map((mark) => {
    if (mark.is === 'number') return words.say('marking.numbered', { number: mark.number });
    const kind = words.say(`marking.tools.${mark.is}`);
    if (mark.is === 'crop') return kind;
    const index = (counts.get(mark.is) ?? 0) + 1;
    counts.set(mark.is, index);
    return words.say('marking.name', { kind, index });
  });
}

/** How large a mark is and where it stands, in pixels of the picture. */
export function markPlace(words: Words, mark: Mark, style: MarkStyle): string {
  const number = new Intl.NumberFormat(words.language, { maximumFractionDigits: 0 });
  const { x, y, width, height } = boundsOf(mark, style);
  return words.say('marking.place', {
    size: `${number.format(width)} × ${number.format(height)}`,
    at: `${number.format(Math.max(0, x))}, ${number.format(Math.max(0, y))}`,
  });
}
