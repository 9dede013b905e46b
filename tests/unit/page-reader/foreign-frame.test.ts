import { describe, expect, it } from 'vitest';
import type { Rect } from '../../../src/domain/capture/pieces.ts';
import { hasForeignFrame } from '../../../src/page-reader/in-window.ts';

/** A window with one frame in it. */
function windowWith(rect: Rect, over: { readonly isOwn?: boolean; readonly isHidden?: boolean } = {}) {
  const frame = {
    getBoundingClientRect: () => rect,
    checkVisibility: () => !over.isHidden,
    contentDocument: over.isOwn ? {} : null,
  };
  const document = { querySelectorAll: () => [frame], defaultView: { length: 1 } };
  return { document, performance } as unknown as Window;
}

const PART: Rect = { x: 0, y: 0, width: 1_000, height: 800 };
const FRAME: Rect = { x: 500, y: 300, width: 500, height: 500 };

describe('a frame of another site', () => {
  it('is told of where it takes a good part of what is captured', () => {
    expect(hasForeignFrame(windowWith(FRAME), PART)).toBe(true);
    expect(hasForeignFrame(windowWith({ ...FRAME, width: 200, height: 200 }), PART)).toBe(false);
  });

  it('is not told of where it lies beside it, may be read, or is hidden', () => {
    expect(hasForeignFrame(windowWith({ ...FRAME, x: 1_000 }), PART)).toBe(false);
    expect(hasForeignFrame(windowWith(FRAME, { isOwn: true }), PART)).toBe(false);
    expect(hasForeignFrame(windowWith(FRAME, { isHidden: true }), PART)).toBe(false);
  });

  it('is told of in a long page where it takes a good part of one picture', () => {
    const all = { ...PART, height: 12_000 };
    const far = windowWith({ ...FRAME, y: 9_000 });
    expect(hasForeignFrame(far, all)).toBe(false);
    expect(hasForeignFrame(far, all, PART.width * PART.height)).toBe(true);
  });
});
