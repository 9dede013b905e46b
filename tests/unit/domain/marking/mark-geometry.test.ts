import { describe, expect, it } from 'vitest';
import type { Mark } from '../../../../src/domain/capture/mark.ts';
import { arrowShape } from '../../../../src/domain/marking/arrow-shape.ts';
import { steppedMark } from '../../../../src/domain/marking/keyboard-step.ts';
import { boundsOf, movedMark, resizedMark } from '../../../../src/domain/marking/mark-geometry.ts';
import { markStyle } from '../../../../src/domain/marking/mark-style.ts';

const whole = { width: 200, height: 100 };
const box: Mark = { is: 'box', rect: { x: 10, y: 20, width: 30, height: 40 } };
const arrow: Mark = { is: 'arrow', from: { x: 10, y: 10 }, to: { x: 50, y: 30 } };
const number: Mark = { is: 'number', at: { x: 5, y: 5 }, number: 3 };

describe('movedMark', () => {
  it.each<[string, Mark, { x: number; y: number }, Mark]>([
    ['a box', box, { x: 5, y: -5 }, { is: 'box', rect: { x: 15, y: 15, width: 30, height: 40 } }],
    [
      'a box to the end',
      box,
      { x: 999, y: 999 },
      { is: 'box', rect: { x: 170, y: 60, width: 30, height: 40 } },
    ],
    [
      'a box to the start',
      box,
      { x: -999, y: -999 },
      { is: 'box', rect: { x: 0, y: 0, width: 30, height: 40 } },
    ],
    ['an arrow', arrow, { x: 1, y: 2 }, { is: 'arrow', from: { x: 11, y: 12 }, to: { x: 51, y: 32 } }],
    [
      'an arrow as one',
      arrow,
      { x: 999, y: 0 },
      { is: 'arrow', from: { x: 160, y: 10 }, to: { x: 200, y: 30 } },
    ],
    ['a number', number, { x: -9, y: 200 }, { is: 'number', at: { x: 0, y: 100 }, number: 3 }],
  ])('moves %s, and never out of the whole', (_what, mark, by, expected) => {
    expect(movedMark(mark, by, whole)).toEqual(expected);
  });
});

describe('resizedMark', () => {
  it.each<[string, Mark, { x: number; y: number }, Mark]>([
    ['a box', box, { x: 5, y: -5 }, { is: 'box', rect: { x: 10, y: 20, width: 35, height: 35 } }],
    [
      'a box to almost nothing',
      box,
      { x: -99, y: -99 },
      { is: 'box', rect: { x: 10, y: 20, width: 4, height: 4 } },
    ],
    [
      'a box to the edge',
      box,
      { x: 999, y: 999 },
      { is: 'box', rect: { x: 10, y: 20, width: 190, height: 80 } },
    ],
    [
      'the point of an arrow',
      arrow,
      { x: 1, y: 1 },
      { is: 'arrow', from: { x: 10, y: 10 }, to: { x: 51, y: 31 } },
    ],
    ['no number', number, { x: 9, y: 9 }, number],
  ])('resizes %s', (_what, mark, by, expected) => {
    expect(resizedMark(mark, by, whole)).toEqual(expected);
  });
});

describe('steppedMark', () => {
  const step = (key: string, held: { shift?: boolean; fine?: boolean } = {}, scale = 1): Mark | undefined =>
    steppedMark(box, key, { shift: false, fine: false, ...held }, { whole, scale });
  const at = (x: number, y: number, width = 30, height = 40): Mark => ({
    is: 'box',
    rect: { x, y, width, height },
  });

  it.each([
    ['ArrowRight', {}, 1, at(20, 20)],
    ['ArrowLeft', {}, 1, at(0, 20)],
    ['ArrowUp', {}, 1, at(10, 10)],
    ['ArrowDown', {}, 2, at(10, 40)],
    ['ArrowRight', { fine: true }, 2, at(11, 20)],
    ['ArrowRight', { shift: true }, 1, at(10, 20, 40)],
    ['ArrowUp', { shift: true, fine: true }, 1, at(10, 20, 30, 39)],
  ] as const)('%s with %j at scale %d', (key, held, scale, expected) => {
    expect(step(key, held, scale)).toEqual(expected);
  });

  it('leaves other keys alone', () => {
    expect(step('Tab')).toBeUndefined();
    expect(step('a')).toBeUndefined();
  });
});

describe('what is drawn', () => {
  const style = markStyle(1);

  it('counts the line and its halo into the bounds', () => {
    expect(boundsOf(box, style)).toEqual({ x: 6, y: 16, width: 38, height: 48 });
    expect(boundsOf({ is: 'black-out', rect: { x: 1, y: 2, width: 3, height: 4 } }, style)).toEqual({
      x: 1,
      y: 2,
      width: 3,
      height: 4,
    });
    expect(boundsOf(number, style)).toEqual({ x: -13, y: -13, width: 36, height: 36 });
  });

  it('grows with the pixel ratio and survives a missing one', () => {
    expect(markStyle(2).linePx).toBe(2 * style.linePx);
    expect(markStyle(0)).toEqual(style);
  });

  it.each([
    ['along', { x: 0, y: 0 }, { x: 100, y: 0 }],
    ['back', { x: 100, y: 0 }, { x: 0, y: 0 }],
    ['down', { x: 0, y: 0 }, { x: 0, y: 100 }],
    ['shorter than its head', { x: 0, y: 0 }, { x: 3, y: 0 }],
    ['nowhere', { x: 5, y: 5 }, { x: 5, y: 5 }],
  ])('an arrow %s has its point where it ends, and only numbers', (_way, from, to) => {
    const shape = arrowShape(from, to, style);
    expect(shape[3]?.x).toBeCloseTo(to.x, 0);
    expect(shape[3]?.y).toBeCloseTo(to.y, 0);
    expect(shape.every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))).toBe(true);
  });
});
