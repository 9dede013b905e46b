import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Rect, Size } from '../../../../src/domain/capture/pieces.ts';
import {
  afterKey,
  drawn,
  fitted,
  HANDLES,
  middleOf,
  moved,
  resized,
  SMALLEST,
} from '../../../../src/page-tools/region/box-moves.ts';

const WINDOW: Size = { width: 1280, height: 800 };
const RECT: Rect = { x: 100, y: 200, width: 300, height: 150 };

const bounds = fc.record({
  width: fc.double({ min: 40, max: 4_000, noNaN: true }),
  height: fc.double({ min: 40, max: 4_000, noNaN: true }),
});
const point = fc.record({
  x: fc.double({ min: -9_000, max: 9_000, noNaN: true }),
  y: fc.double({ min: -9_000, max: 9_000, noNaN: true }),
});

function expectWithin({ x, y, width, height }: Rect, size: Size): void {
  for (const value of [x, y, width, height]) expect(Number.isInteger(value)).toBe(true);
  expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
  expect(Math.min(width, height)).toBeGreaterThanOrEqual(SMALLEST);
  expect(x + width).toBeLessThanOrEqual(Math.floor(size.width));
  expect(y + height).toBeLessThanOrEqual(Math.floor(size.height));
}

describe('drawing', () => {
  it('is the same from any corner', () => {
    const corners = [
      [
        { x: 100, y: 200 },
        { x: 400, y: 350 },
      ],
      [
        { x: 400, y: 350 },
        { x: 100, y: 200 },
      ],
      [
        { x: 400, y: 200 },
        { x: 100, y: 350 },
      ],
      [
        { x: 100, y: 350 },
        { x: 400, y: 200 },
      ],
    ] as const;
    for (const [from, to] of corners) expect(drawn(from, to, WINDOW)).toEqual(RECT);
  });

  it('stops at the edges of the window', () => {
    expect(drawn({ x: 100, y: 200 }, { x: 5_000, y: -70 }, WINDOW)).toEqual({
      x: 100,
      y: 0,
      width: 1_180,
      height: 200,
    });
  });

  it('takes all of a pixel that was touched', () => {
    expect(drawn({ x: 10.6, y: 10.2 }, { x: 30.1, y: 40 }, WINDOW)).toEqual({
      x: 10,
      y: 10,
      width: 21,
      height: 30,
    });
  });

  it('is never beyond the window, never less than can be seen, and in whole pixels', () => {
    fc.assert(
      fc.property(point, point, bounds, (from, to, size) => expectWithin(drawn(from, to, size), size)),
    );
  });
});

describe('moving', () => {
  it('keeps the size and stops at the edges', () => {
    expect(moved(RECT, { x: -500, y: 20 }, WINDOW)).toEqual({ ...RECT, x: 0, y: 220 });
    expect(moved(RECT, { x: 5_000, y: 5_000 }, WINDOW)).toEqual({ ...RECT, x: 980, y: 650 });
  });
});

describe('resizing', () => {
  it('moves the edges of its handle only', () => {
    expect(resized(RECT, { x: 1, y: 0 }, { x: 50, y: 99 }, WINDOW)).toEqual({ ...RECT, width: 350 });
    expect(resized(RECT, { x: -1, y: -1 }, { x: -10, y: 30 }, WINDOW)).toEqual({
      x: 90,
      y: 230,
      width: 310,
      height: 120,
    });
  });

  it('lets an edge cross the opposite one', () => {
    expect(resized(RECT, { x: 1, y: 0 }, { x: -340, y: 0 }, WINDOW)).toEqual({ ...RECT, x: 60, width: 40 });
  });

  it('is never beyond the window, whichever handle', () => {
    fc.assert(
      fc.property(fc.constantFrom(...HANDLES), point, bounds, (handle, by, size) =>
        expectWithin(resized(middleOf(size), handle, by, size), size),
      ),
    );
  });
});

describe('the keyboard', () => {
  const press = (key: string, over: { shiftKey?: boolean; ctrlKey?: boolean } = {}) =>
    afterKey(RECT, { key, shiftKey: false, ctrlKey: false, metaKey: false, ...over }, WINDOW);

  it('moves with arrows, in big steps with Ctrl', () => {
    expect(press('ArrowLeft')).toEqual({ ...RECT, x: 98 });
    expect(press('ArrowDown', { ctrlKey: true })).toEqual({ ...RECT, y: 240 });
  });

  it('moves the far edges with Shift', () => {
    expect(press('ArrowRight', { shiftKey: true })).toEqual({ ...RECT, width: 302 });
    expect(press('ArrowUp', { shiftKey: true, ctrlKey: true })).toEqual({ ...RECT, height: 110 });
  });

  it('never turns the region inside out', () => {
    const tiny = { ...RECT, width: SMALLEST };
    const key = { key: 'ArrowLeft', shiftKey: true, ctrlKey: true, metaKey: false };
    expect(afterKey(tiny, key, WINDOW)).toEqual(tiny);
  });

  it('leaves other keys alone', () => {
    expect(press('a')).toBeUndefined();
    expect(press('PageDown')).toBeUndefined();
  });
});

it('begins in the middle, and follows a window that becomes smaller', () => {
  expect(middleOf(WINDOW)).toEqual({ x: 320, y: 200, width: 640, height: 400 });
  expect(fitted({ x: 900, y: 700, width: 300, height: 90 }, { width: 1_000, height: 600 })).toEqual({
    x: 700,
    y: 510,
    width: 300,
    height: 90,
  });
  fc.assert(fc.property(bounds, bounds, (one, other) => expectWithin(fitted(middleOf(one), other), other)));
});
