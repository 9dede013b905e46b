import { describe, expect, it } from 'vitest';
import { nextPiece, type View } from '../../../../src/page-tools/strip/next-piece.ts';

const view = (y: number, over: Partial<View> = {}): View => ({
  y,
  height: 800,
  coveredTop: 0,
  coveredBottom: 0,
  ...over,
});

describe('a page that was only scrolled', () => {
  const seen = [{ from: 0, to: 800 }];

  it('goes on where the stack ends', () => {
    expect(nextPiece(view(500), seen, 800, true)).toEqual({ from: 300, to: 800, endsAt: 1_300 });
  });

  it('begins anew after a jump', () => {
    expect(nextPiece(view(2_000), seen, 800, true)).toEqual({ from: 0, to: 800, endsAt: 2_800 });
  });

  it('begins anew when it went up to what is new', () => {
    expect(nextPiece(view(1_500), [{ from: 2_000, to: 2_800 }], 2_800, true)).toEqual({
      from: 0,
      to: 800,
      endsAt: 2_300,
    });
  });

  it('has nothing new where all was seen', () => {
    expect(nextPiece(view(0), [{ from: 0, to: 1_300 }], 1_300, true)).toBeUndefined();
  });

  it('leaves out what a footer hides, and brings it with the next', () => {
    const first = nextPiece(view(500, { coveredBottom: 60 }), [{ from: 0, to: 740 }], 740, true);
    expect(first).toEqual({ from: 240, to: 740, endsAt: 1_240 });
  });

  it('does not take for seen what a header hides', () => {
    // The stack ends within the header of this view: between them are rows that nobody saw.
    expect(nextPiece(view(790, { coveredTop: 50 }), seen, 800, true)).toEqual({
      from: 0,
      to: 800,
      endsAt: 1_590,
    });
  });
});

describe('a page in which something else changed', () => {
  it('is captured as a whole, wherever it is', () => {
    expect(nextPiece(view(0), [{ from: 0, to: 800 }], 800, false)).toEqual({ from: 0, to: 800, endsAt: 800 });
  });
});
