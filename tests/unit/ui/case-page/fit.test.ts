import { expect, it } from 'vitest';
import { factorOf, stretchOf, type Zoom } from '../../../../src/ui/case-page/viewer/fit.ts';

const room = { width: 800, height: 600 };

it.each<[string, Zoom, { width: number; height: number }, number, number]>([
  ['a window, wholly', 'fit', { width: 1600, height: 1000 }, 1, 0.5],
  ['a whole somewhat higher, wholly', 'fit', { width: 1600, height: 2000 }, 1, 0.3],
  ['a long page, by its width', 'fit', { width: 1600, height: 60_000 }, 1, 0.5],
  ['a small one, not larger than it was', 'fit', { width: 100, height: 50 }, 1, 1],
  ['a small one of two pixels for one', 'fit', { width: 100, height: 50 }, 2, 0.5],
  ['as large as it was', 'actual', { width: 1600, height: 1000 }, 2, 0.5],
  ['larger than the window', 2, { width: 1600, height: 1000 }, 1, 1],
  ['as it was where the ratio is missing', 'actual', { width: 10, height: 10 }, 0, 1],
])('shows %s', (_what, zoom, whole, scale, factor) => {
  expect(factorOf(zoom, whole, room, scale)).toBeCloseTo(factor, 10);
});

it('lets neighbours meet without gap or overlap at any factor', () => {
  for (const factor of [0.333, 0.5, 0.77, 1.25]) {
    let end = 0;
    for (let index = 0; index < 75; index += 1) {
      const { start, length } = stretchOf(index * 801, 801, factor);
      expect(start).toBe(end);
      end = start + length;
    }
  }
});
