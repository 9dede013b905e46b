import { describe, expect, it } from 'vitest';
import type { Mark } from '../../../../src/domain/capture/mark.ts';
import { markInSight } from '../../../../src/domain/marking/keyboard-step.ts';
import { markStyle } from '../../../../src/domain/marking/mark-style.ts';
import {
  draggedMark,
  handleAt,
  handlesOf,
  markAt,
  markOfDrag,
} from '../../../../src/domain/marking/pointed-mark.ts';

const whole = { width: 200, height: 100 };
const style = markStyle(1);
const rect = { x: 20, y: 20, width: 100, height: 60 };
const marks: Mark[] = [
  { is: 'box', rect },
  { is: 'crop', rect: { x: 0, y: 0, width: 200, height: 100 } },
  { is: 'number', at: { x: 50, y: 50 }, number: 1 },
];

describe('markAt', () => {
  it.each([
    ['the smallest of several', { x: 50, y: 50 }, 2],
    ['a box anywhere in it', { x: 100, y: 70 }, 0],
    ['a crop only at its edge', { x: 1, y: 50 }, 1],
    ['none', { x: 160, y: 50 }, undefined],
  ] as const)('finds %s', (_what, point, index) => {
    expect(markAt(marks, point, 4, style)).toBe(index);
  });
});

describe('handles', () => {
  const box: Mark = { is: 'box', rect };

  it('are the corners of a rect, the ends of an arrow, and none of a number', () => {
    expect(handlesOf(box).map(({ at }) => [at.x, at.y])).toEqual([
      [20, 20],
      [120, 20],
      [20, 80],
      [120, 80],
    ]);
    expect(handlesOf({ is: 'arrow', from: { x: 1, y: 2 }, to: { x: 3, y: 4 } })).toHaveLength(2);
    expect(handlesOf({ is: 'number', at: { x: 1, y: 2 }, number: 1 })).toEqual([]);
    expect(handleAt(box, { x: 118, y: 22 }, 4)).toBe('end-start');
    expect(handleAt(box, { x: 60, y: 50 }, 4)).toBeUndefined();
  });

  it.each([
    ['end-end', { x: 150, y: 90 }, { x: 20, y: 20, width: 130, height: 70 }],
    ['start-start', { x: 10, y: 5 }, { x: 10, y: 5, width: 110, height: 75 }],
    ['over the other side', { x: 10, y: 10 }, { x: 10, y: 10, width: 10, height: 10 }],
    ['out of the whole', { x: 900, y: 900 }, { x: 20, y: 20, width: 180, height: 80 }],
  ] as const)('a corner dragged %s', (name, to, expected) => {
    const handle = name === 'start-start' ? name : 'end-end';
    expect(draggedMark(box, handle, to, whole)).toEqual({ is: 'box', rect: expected });
  });

  it('moves one end of an arrow', () => {
    const arrow: Mark = { is: 'arrow', from: { x: 1, y: 2 }, to: { x: 3, y: 4 } };
    expect(draggedMark(arrow, 'from', { x: 50.4, y: -3 }, whole)).toEqual({
      ...arrow,
      from: { x: 50, y: 0 },
    });
  });
});

describe('markOfDrag', () => {
  it.each([
    [
      'black-out',
      { x: 30, y: 30 },
      { x: 10, y: 10 },
      { is: 'black-out', rect: { x: 10, y: 10, width: 20, height: 20 } },
    ],
    ['box', { x: 10, y: 10 }, { x: 11, y: 90 }, undefined],
    [
      'crop',
      { x: 150, y: 50 },
      { x: 500, y: 500 },
      { is: 'crop', rect: { x: 150, y: 50, width: 50, height: 50 } },
    ],
    [
      'arrow',
      { x: 10, y: 10 },
      { x: 40, y: 10 },
      { is: 'arrow', from: { x: 10, y: 10 }, to: { x: 40, y: 10 } },
    ],
    ['arrow', { x: 10, y: 10 }, { x: 11, y: 10 }, undefined],
    ['number', { x: 10, y: 10 }, { x: 10, y: 10 }, { is: 'number', at: { x: 10, y: 10 }, number: 2 }],
  ] as const)('%s from %j to %j', (is, from, to, expected) => {
    expect(markOfDrag(is, from, to, { whole, marks })).toEqual(expected);
  });
});

describe('markInSight', () => {
  it.each(['black-out', 'crop', 'box', 'arrow', 'number'] as const)(
    'puts a %s in the middle of what is seen',
    (is) => {
      const mark = markInSight(is, { x: 100, y: 40, width: 80, height: 40 }, whole, marks);
      const middle =
        mark.is === 'number'
          ? mark.at
          : mark.is === 'arrow'
            ? { x: (mark.from.x + mark.to.x) / 2, y: (mark.from.y + mark.to.y) / 2 }
            : { x: mark.rect.x + mark.rect.width / 2, y: mark.rect.y + mark.rect.height / 2 };
      expect(Math.abs(middle.x - 140)).toBeLessThanOrEqual(1);
      expect(Math.abs(middle.y - 60)).toBeLessThanOrEqual(1);
    },
  );
});
