import { expect, it } from 'vitest';
import { wholePlace } from '../../../../src/page-tools/walk/drawn-scale.ts';

it.each([
  ['as large as it is: where it is asked for', 333.4, 1, 1, 333.4],
  ['four fifths: every fifth pixel of its own is a whole one', 333, 0.8, 1, 330],
  ['a whole place stays', 330, 0.8, 1, 330],
  ['five quarters', 331, 1.25, 1, 328],
  ['two picture pixels for one: by halves', 333, 0.8, 2, 332.5],
  ['the start', 0, 0.8, 1, 0],
])('%s', (_, wanted, scale, ratio, place) => expect(wholePlace(wanted, scale, ratio)).toBeCloseTo(place, 6));

it('is never further than asked for, and near a whole pixel where there is one', () => {
  for (const scale of [0.33, 0.5, 0.67, 0.75, 0.9, 1.1, 1.333, 2.5])
    for (let wanted = 100; wanted < 2_000; wanted += 7.3) {
      const place = wholePlace(wanted, scale, 1);
      expect(place).toBeLessThanOrEqual(wanted + 0.02);
      expect(wanted - place).toBeLessThan(42);
      expect(Math.abs(place * scale - Math.round(place * scale))).toBeLessThan(0.5);
    }
});
