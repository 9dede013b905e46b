import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitGroups, type GroupHeights } from '../../../../src/domain/export/fit-groups.ts';

const group = (lines: readonly number[], fixed = 10, more = 1): GroupHeights => ({ fixed, lines, more });

const heightOf = (groups: readonly GroupHeights[], shown: readonly number[]): number =>
  groups.reduce((sum, { fixed, lines, more }, index) => {
    const count = shown[index] ?? 0;
    const stand = lines.slice(0, count).reduce((total, height) => total + height, 0);
    return sum + fixed + stand + (count < lines.length ? more : 0);
  }, 0);

describe('what of a summary stands on its page', () => {
  it.each([
    ['all of it where there is room', [group([1, 1, 1]), group([1])], 24, [3, 1]],
    ['fewer lines of the longest', [group([1, 1, 1, 1, 1]), group([1])], 24, [2, 1]],
    ['one line of each at least', [group([9, 9]), group([9, 9])], 5, [1, 1]],
    ['nothing where there is nothing', [group([])], 5, [0]],
  ])('%s', (_name, groups, room, shown) => {
    expect(fitGroups(groups, room)).toEqual(shown);
  });

  it('fits whenever one line of each does, and leaves out no more than it must', () => {
    const heights = fc.array(fc.integer({ min: 1, max: 30 }), { maxLength: 12 });
    const groups = fc.array(
      fc.record({ fixed: fc.nat(40), lines: heights, more: fc.integer({ min: 1, max: 15 }) }),
      { maxLength: 5 },
    );
    fc.assert(
      fc.property(groups, fc.integer({ min: 50, max: 800 }), (all, room) => {
        const shown = fitGroups(all, room);
        const least = all.map(({ lines }) => Math.min(1, lines.length));
        shown.forEach((count, index) => {
          expect(count).toBeGreaterThanOrEqual(least[index] ?? 0);
        });
        if (heightOf(all, least) <= room) expect(heightOf(all, shown)).toBeLessThanOrEqual(room);
        const whole = all.map(({ lines }) => lines.length);
        if (heightOf(all, whole) <= room) expect(shown).toEqual(whole);
      }),
    );
  });
});
