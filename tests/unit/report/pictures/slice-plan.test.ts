import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Piece, wholeOf } from '../../../../src/domain/capture/pieces.ts';
import { pieceIn, planSlices } from '../../../../src/report/pictures/slice-plan.ts';

/** An A4 page as the document has it, with a table of facts on the first one. */
const ROOM = { width: 483, here: 480, fresh: 690, caption: 16.5 };

describe('slices', () => {
  it('shows a short picture once, as large as it stood on the screen', () => {
    expect(planSlices({ width: 400, height: 300 }, 1, ROOM)).toEqual({
      scale: 0.75,
      startsOnNewPage: false,
      slices: [{ top: 0, height: 300 }],
    });
    expect(planSlices({ width: 800, height: 600 }, 2, ROOM).scale).toBe(0.375);
  });

  it('makes one that is nearly short enough a little smaller, here or on a page of its own', () => {
    const here = planSlices({ width: 600, height: 700 }, 1, ROOM);
    expect(here).toEqual({ scale: 480 / 700, startsOnNewPage: false, slices: [{ top: 0, height: 700 }] });
    const own = planSlices({ width: 600, height: 1000 }, 1, ROOM);
    expect(own).toEqual({ scale: 690 / 1000, startsOnNewPage: true, slices: [{ top: 0, height: 1000 }] });
  });

  it('slices a page of 1280 × 60,000 pixels, which text of 24 CSS pixels never falls between', () => {
    for (const ratio of [1, 1.5, 2]) {
      const whole = { width: 1280 * ratio, height: 60_000 * ratio };
      const { scale, slices, startsOnNewPage } = planSlices(whole, ratio, ROOM);
      expect(startsOnNewPage).toBe(false);
      expect(scale).toBe(483 / whole.width);
      expect(slices.length).toBe(35);
      for (const [index, slice] of slices.entries()) {
        expect(slice.height * scale + ROOM.caption).toBeLessThanOrEqual(index === 0 ? ROOM.here : ROOM.fresh);
        const before = slices[index - 1];
        if (before) expect(before.top + before.height - slice.top).toBe(24 * ratio);
      }
    }
  });

  it('begins on a new page where little is left of this one', () => {
    const plan = planSlices({ width: 500, height: 9_000 }, 1, { ...ROOM, here: 120 });
    expect(plan.startsOnNewPage).toBe(true);
    expect(plan.slices[0]?.height).toBe(Math.floor((ROOM.fresh - ROOM.caption) / plan.scale));
  });

  it('leaves no row out and gets to the end, for any size', () => {
    const size = fc.record({
      width: fc.integer({ min: 1, max: 8_000 }),
      height: fc.integer({ min: 1, max: 200_000 }),
    });
    const ratio = fc.oneof(
      fc.double({ min: 0.01, max: 30, noNaN: true }),
      fc.constantFrom(0, -1, Number.NaN),
    );
    const rooms = fc.record({
      width: fc.constant(483),
      here: fc.double({ min: -20, max: 700, noNaN: true }),
      fresh: fc.double({ min: 300, max: 700, noNaN: true }),
      caption: fc.constant(16.5),
    });
    fc.assert(
      fc.property(size, ratio, rooms, (whole, devicePixelRatio, room) => {
        const { scale, slices } = planSlices(whole, devicePixelRatio, room);
        expect(scale).toBeGreaterThan(0);
        expect(whole.width * scale).toBeLessThanOrEqual(room.width + 1e-6);
        expect(slices[0]?.top).toBe(0);
        let end = 0;
        const isSound = slices.every(({ top, height }) => {
          const begins = Number.isInteger(top) && top <= end;
          const goesOn = Number.isInteger(height) && top + height > end;
          end = top + height;
          return begins && goesOn;
        });
        expect(isSound).toBe(true);
        expect(end).toBe(whole.height);
      }),
      { numRuns: 60 },
    );
  });
});

describe('pieces in slices', () => {
  /** Pieces side by side and over one another, of pictures larger than what is shown of them. */
  const pieces = fc.array(
    fc.record({
      picture: fc.constantFrom('picture', 'tile-0001', 'tile-0002'),
      cut: fc.record({
        x: fc.integer({ min: 0, max: 5 }),
        y: fc.integer({ min: 0, max: 9 }),
        width: fc.integer({ min: 1, max: 8 }),
        height: fc.integer({ min: 1, max: 60 }),
      }),
      at: fc.record({ x: fc.integer({ min: 0, max: 4 }), y: fc.integer({ min: 0, max: 150 }) }),
    }),
    { minLength: 1, maxLength: 6 },
  );

  /** Which pixel of which picture each place of an area shows; later pieces lie over earlier ones. */
  function paint(shown: readonly Piece[]): Map<string, string> {
    const pixels = new Map<string, string>();
    for (const { picture, cut, at } of shown)
      for (let y = 0; y < cut.height; y += 1)
        for (let x = 0; x < cut.width; x += 1)
          pixels.set(`${at.x + x} ${at.y + y}`, `${picture} ${cut.x + x} ${cut.y + y}`);
    return pixels;
  }

  it('show every pixel of the whole at least once, and none that the whole does not', () => {
    const room = { width: 200, here: 40, fresh: 60, caption: 10 };
    fc.assert(
      fc.property(pieces, (made: readonly Piece[]) => {
        const { slices } = planSlices(wholeOf(made), 1, room);
        const wanted = paint(made);
        const printed = new Map<string, string>();
        for (const slice of slices) {
          const inSlice = made.flatMap((piece) => pieceIn(slice, piece) ?? []);
          for (const [place, pixel] of paint(inSlice)) {
            const [x = 0, y = -1] = place.split(' ').map(Number);
            const inWhole = `${x} ${y + slice.top}`;
            const isRight = y >= 0 && y < slice.height && (printed.get(inWhole) ?? pixel) === pixel;
            printed.set(inWhole, isRight ? pixel : 'wrong');
          }
        }
        expect(printed.size).toBe(wanted.size);
        expect([...printed].filter(([place, pixel]) => wanted.get(place) !== pixel)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
