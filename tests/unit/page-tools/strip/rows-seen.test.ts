import fc from 'fast-check';
import { expect, it } from 'vitest';
import { gapsIn, isSeen, shiftedRows, withRows } from '../../../../src/page-tools/strip/rows-seen.ts';

it('joins what overlaps or touches', () => {
  const seen = withRows(withRows([], { from: 0, to: 800 }), { from: 600, to: 1_400 });
  expect(seen).toEqual([{ from: 0, to: 1_400 }]);
  expect(withRows(seen, { from: 1_401, to: 2_000 })).toEqual([{ from: 0, to: 2_000 }]);
});

it('counts what lies between, until it was seen after all', () => {
  const jumped = withRows(withRows([], { from: 0, to: 800 }), { from: 3_000, to: 3_800 });
  expect(gapsIn(jumped)).toBe(1);
  const closer = withRows(jumped, { from: 700, to: 1_500 });
  expect(gapsIn(closer)).toBe(1);
  expect(gapsIn(withRows(closer, { from: 1_400, to: 3_100 }))).toBe(0);
  expect(gapsIn([])).toBe(0);
});

it('knows what was seen, and moves with the page', () => {
  const seen = [{ from: 0, to: 800 }];
  expect(isSeen(seen, { from: 100, to: 801 })).toBe(true);
  expect(isSeen(seen, { from: 100, to: 830 })).toBe(false);
  expect(shiftedRows(seen, 50)).toEqual([{ from: 50, to: 850 }]);
});

it('adds nothing for an empty stretch', () => {
  expect(withRows([], { from: 10, to: 10 })).toEqual([]);
  expect(withRows([], { from: 10, to: 4 })).toEqual([]);
});

it('says the same in whatever order things were seen', () => {
  const rows = fc.array(
    fc
      .tuple(fc.nat(5_000), fc.integer({ min: 5, max: 900 }))
      .map(([from, length]) => ({ from, to: from + length })),
    { maxLength: 30 },
  );
  fc.assert(
    fc.property(rows, (all) => {
      const joined = (order: typeof all) => order.reduce(withRows, [] as ReturnType<typeof withRows>);
      expect(joined(all)).toEqual(joined([...all].reverse()));
      for (const one of all) expect(isSeen(joined(all), one)).toBe(true);
    }),
  );
});
