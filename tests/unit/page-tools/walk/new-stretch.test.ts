import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pieceOf } from '../../../../src/domain/capture/pieces.ts';
import { newStretch, wholePixels } from '../../../../src/page-tools/walk/new-stretch.ts';

describe('what of a view is new', () => {
  it('is all of it at the start, the rest at the end, nothing after it', () => {
    expect(newStretch(0, 0, 800, 1)).toEqual({ from: 0, length: 800 });
    expect(newStretch(1600, 1200, 800, 1)).toEqual({ from: 400, length: 400 });
    expect(newStretch(2000, 1200, 800, 1)).toBeUndefined();
  });

  it('tells when something was passed over', () => {
    expect(newStretch(800, 802, 800, 1)?.from).toBe(-2);
  });

  it('makes pieces that meet exactly, whatever the scale and wherever the browser comes to stand', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(1, 1.25, 1.5, 1.75, 2, 1.100000023841858, 3),
        fc.integer({ min: 300, max: 2_000 }),
        fc.integer({ min: 1, max: 9_000 }),
        fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 40, maxLength: 40 }),
        (scale, viewPx, roomPx, slips) => {
          const view = wholePixels(viewPx / scale, scale) / scale;
          let [covered, height, nextPx] = [0, 0, 0];
          for (const slip of slips) {
            // It stands on a whole pixel of the screen, at or a little before the place asked for, never past its end.
            const standsPx = Math.max(0, Math.min(Math.round(covered * scale) - slip, roomPx));
            const stretch = newStretch(covered, standsPx / scale, view, scale);
            if (!stretch) break;
            const cut = { x: 0, y: stretch.from, width: view, height: stretch.length };
            const piece = pieceOf('p', cut, { x: 0, y: height }, scale);
            expect(piece.at.y).toBe(nextPx);
            expect(standsPx + piece.cut.y).toBe(nextPx);
            expect(piece.cut.y + piece.cut.height).toBe(Math.round(view * scale));
            nextPx += piece.cut.height;
            covered = standsPx / scale + stretch.from + stretch.length;
            height += stretch.length;
            if (standsPx === roomPx) break;
          }
        },
      ),
    );
  });
});
