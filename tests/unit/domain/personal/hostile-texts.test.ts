import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findNumbers } from '../../../../src/domain/personal/find-numbers.ts';
import { findPersonal, MOST_SEARCHED_CHARACTERS } from '../../../../src/domain/personal/find-personal.ts';
import { cpuMs } from '../../support/cpu-time.ts';

const pieces = fc.constantFrom(
  '050-1234567',
  '4111 1111 1111 1111',
  'ת.ז.',
  '123456782',
  'כתובת:',
  'רחוב הרצל 5',
  'noa@gmail.com',
  '+972',
  '*1234',
  '\n',
  ' ',
  '-',
  '/',
  '\u200f',
  '🎁',
  '\ud800',
  'IL62',
);

it('never throws; what it finds lies in the text, in order and apart', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(pieces, fc.string(), fc.string({ unit: 'binary' })), { maxLength: 40 }),
      (parts) => {
        const text = parts.join('');
        let last = 0;
        for (const { start, end } of findPersonal(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          last = end;
        }
      },
    ),
    { numRuns: 500 },
  );
});

it.each([
  ['digits', '1'],
  ['digits and hyphens', '1-'],
  ['groups', '0501 '],
  ['signs of mail', '@'],
  ['mail-like', 'a.a.a@a.'],
  ['one letter', 'א'],
  ['streets', 'רחוב '],
  ['names', 'Ab '],
  ['labels', 'כתובת:\n'],
  ['labels and a long word', `כתובת: ${'א'.repeat(150)}\n`],
  ['labels of cards', 'ת.ז. '],
  ['spaces', ' '],
  ['lines', '\n'],
  ['pluses', '+('],
  ['phones', '050-1234567 '],
])('is bounded on a megabyte of %s', (_what, unit) => {
  const text = unit.repeat(Math.ceil(MOST_SEARCHED_CHARACTERS / unit.length));
  const startedMs = cpuMs();
  findPersonal(text);
  // An order of magnitude above what it takes, and far below what a search gone wrong takes.
  expect(cpuMs() - startedMs).toBeLessThan(4_000);
});

/** The least of a few runs, in CPU milliseconds: what disturbs a run makes it longer, never shorter. */
function leastMs(run: () => unknown): number {
  return Math.min(
    ...Array.from({ length: 5 }, () => {
      const startedMs = cpuMs();
      run();
      return cpuMs() - startedMs;
    }),
  );
}

// Labels were looked for before each of the groups, in seventy letters each time: a line of them took half a second.
it.each(['1 ', '12 ', '0501 ', '4111 1111 1111 1111 '])(
  'takes for a line full of "%s" not many times as long as for one of phones with their label',
  (unit) => {
    const lineOf = (part: string): string => part.repeat(Math.ceil(200_000 / part.length));
    const phones = lineOf('נייד של נועה: 050-5550147, נשמח לשמוע ממך בכל שעה. ');
    const ratio = leastMs(() => findNumbers(lineOf(unit))) / leastMs(() => findNumbers(phones));
    expect(ratio).toBeLessThan(9);
  },
);
