import { expect, it } from 'vitest';
import { answered } from '../../../../src/domain/detect/answered-number.ts';
import { belowBareWord } from '../../../../src/domain/detect/order-number-places.ts';
import type { Page } from '../../../../src/domain/detect/page.ts';
import { pageKindOf } from '../../../../src/domain/detect/page-kind.ts';
import { readText } from '../../../../src/domain/detect/read-text.ts';

const LINES = 2_000;
/** What a line is read for, many times over; with every line read for every other it is some thousand times. */
const MOST_READS = 400;

/** A text of so many lines, alike but for `#`, in which two speak in turns; and how often a line of it was read. */
function counted(said: readonly string[]): { page: Page; readsOfLine: () => number } {
  let reads = 0;
  const page = readText(
    Array.from({ length: LINES }, (_, at) => said[at % 2]?.replace('#', `${at}`)).join('\n'),
  );
  const lines = page.lines.map((line, at) => {
    const { folded } = line;
    return Object.defineProperty({ ...line, speaker: at % 2 ? 'shopper' : 'Shop' } as typeof line, 'folded', {
      get: () => {
        reads += 1;
        return folded;
      },
    });
  });
  return { page: { ...page, lines }, readsOfLine: () => reads / lines.length };
}

it.each([
  [
    'a word that heads a number',
    ['אישור מספר', 'אישור מספר'],
    (page: Page) => belowBareWord(page, pageKindOf(page)),
  ],
  ['a question with its answer', ['Your order number?', 'a10#'], answered],
] as const)('reads a line no oftener for each line that is %s', (_, said, read) => {
  const { page, readsOfLine } = counted(said);
  read(page);
  expect(readsOfLine()).toBeLessThan(MOST_READS);
});
