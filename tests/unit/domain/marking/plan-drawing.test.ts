import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Mark } from '../../../../src/domain/capture/mark.ts';
import { type Piece, type Rect, wholeOf } from '../../../../src/domain/capture/pieces.ts';
import { markStyle } from '../../../../src/domain/marking/mark-style.ts';
import { type PieceDrawing, planDrawing } from '../../../../src/domain/marking/plan-drawing.ts';

const style = markStyle(1);
const rect = (x: number, y: number, width: number, height: number): Rect => ({ x, y, width, height });
const blackOut = (over: Rect): Mark => ({ is: 'black-out', rect: over });

/** Two windows of 100 × 80, of which the second shows only its lower half. */
const PIECES: readonly Piece[] = [
  { picture: 'picture', cut: rect(0, 0, 100, 80), at: { x: 0, y: 0 } },
  { picture: 'tile-0001', cut: rect(0, 40, 100, 40), at: { x: 0, y: 80 } },
];

const plan = (...marks: Mark[]): readonly PieceDrawing[] => planDrawing(PIECES, marks, style);

describe('planDrawing', () => {
  it('takes of each picture only what is shown, and numbers what comes out', () => {
    expect(plan(blackOut(rect(0, 0, 1, 1))).map(({ piece, source }) => [piece, source])).toEqual([
      [
        { picture: 'picture', cut: rect(0, 0, 100, 80), at: { x: 0, y: 0 } },
        { picture: 'picture', cut: rect(0, 0, 100, 80) },
      ],
      [
        { picture: 'tile-0001', cut: rect(0, 0, 100, 40), at: { x: 0, y: 80 } },
        { picture: 'tile-0001', cut: rect(0, 40, 100, 40) },
      ],
    ]);
  });

  it.each<[string, Rect, readonly (readonly Rect[])[]]>([
    ['in the first piece', rect(10, 10, 20, 5), [[rect(10, 10, 20, 5)], []]],
    ['in the second', rect(10, 90, 20, 5), [[], [rect(10, 10, 20, 5)]]],
    ['over the seam', rect(10, 70, 20, 20), [[rect(10, 70, 20, 20)], [rect(10, -10, 20, 20)]]],
    ['ending at the seam', rect(0, 70, 5, 10), [[rect(0, 70, 5, 10)], []]],
    ['of fractions: more, never less', rect(0.6, 10.4, 5.2, 2), [[rect(0, 10, 6, 3)], []]],
  ])('puts a black-out %s where it belongs', (_where, over, expected) => {
    expect(
      plan(blackOut(over)).map(({ marks }) => marks.map((mark) => mark.is === 'black-out' && mark.rect)),
    ).toEqual(expected);
  });

  it('draws black-outs first, so that nothing stands below them that was put on them', () => {
    const [first] = plan({ is: 'number', at: { x: 5, y: 5 }, number: 1 }, blackOut(rect(0, 0, 50, 50)));
    expect(first?.marks.map(({ is }) => is)).toEqual(['black-out', 'number']);
  });

  it('draws a line that only reaches into a piece with its width there too', () => {
    const [, second] = plan({ is: 'box', rect: rect(10, 10, 50, 69) });
    expect(second?.marks).toEqual([{ is: 'box', rect: rect(10, -70, 50, 69) }]);
  });

  it.each<[string, Rect, readonly Piece[]]>([
    [
      'over the seam',
      rect(20, 60, 30, 40),
      [
        { picture: 'picture', cut: rect(0, 0, 30, 20), at: { x: 0, y: 0 } },
        { picture: 'tile-0001', cut: rect(0, 0, 30, 20), at: { x: 0, y: 20 } },
      ],
    ],
    [
      'of the second piece alone',
      rect(0, 80, 100, 40),
      [{ picture: 'picture', cut: rect(0, 0, 100, 40), at: { x: 0, y: 0 } }],
    ],
    [
      'that reaches past the whole',
      rect(90, 110, 500, 500),
      [{ picture: 'picture', cut: rect(0, 0, 10, 10), at: { x: 0, y: 0 } }],
    ],
    ['outside of everything', rect(200, 200, 10, 10), []],
  ])('crops to what is %s', (_where, over, expected) => {
    expect(plan({ is: 'crop', rect: over }).map(({ piece }) => piece)).toEqual(expected);
  });

  it('cuts a cropped piece out of the right place of its picture', () => {
    expect(plan({ is: 'crop', rect: rect(20, 90, 30, 10) }).map(({ source }) => source)).toEqual([
      { picture: 'tile-0001', cut: rect(20, 50, 30, 10) },
    ]);
  });

  it('keeps nothing that another piece lies over', () => {
    const under: Piece = { picture: 'picture', cut: rect(0, 0, 100, 100), at: { x: 0, y: 0 } };
    const over: Piece = { picture: 'tile-0001', cut: rect(0, 0, 40, 40), at: { x: 30, y: 30 } };
    const [first, second] = planDrawing([under, over], [blackOut(rect(0, 0, 1, 1))], style);
    expect(first?.covered).toEqual([rect(30, 30, 40, 40)]);
    expect(second?.covered).toEqual([]);
  });

  it('blacks out every pixel that was meant and no other, however the whole is cut into pieces', () => {
    const side = fc.integer({ min: 1, max: 12 });
    const place = fc.record({ x: fc.nat(30), y: fc.nat(40), width: side, height: side });
    fc.assert(
      fc.property(fc.array(side, { minLength: 1, maxLength: 5 }), place, (heights, over) => {
        let y = 0;
        const pieces = heights.map((height, index): Piece => {
          const piece: Piece = { picture: `p${index}`, cut: rect(0, 3, 20, height), at: { x: 0, y } };
          y += height;
          return piece;
        });
        const { width, height } = wholeOf(pieces);
        const black = new Set<string>();
        for (const { piece, marks } of planDrawing(pieces, [blackOut(over)], style))
          for (const mark of marks)
            if (mark.is === 'black-out')
              for (let dy = 0; dy < piece.cut.height; dy += 1)
                for (let dx = 0; dx < piece.cut.width; dx += 1) {
                  const { rect: on } = mark;
                  const isIn = dx >= on.x && dx < on.x + on.width && dy >= on.y && dy < on.y + on.height;
                  if (isIn) black.add(`${piece.at.x + dx},${piece.at.y + dy}`);
                }
        for (let row = 0; row < height; row += 1)
          for (let column = 0; column < width; column += 1) {
            const meant =
              column >= over.x && column < over.x + over.width && row >= over.y && row < over.y + over.height;
            expect(black.has(`${column},${row}`)).toBe(meant);
          }
      }),
      { numRuns: 60 },
    );
  });
});
