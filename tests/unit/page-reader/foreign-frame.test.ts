import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import type { Rect } from '../../../src/domain/capture/pieces.ts';
import { hasForeignFrame } from '../../../src/page-reader/in-window.ts';

interface Over {
  readonly isHidden?: boolean;
  readonly within?: 'shadow' | 'frame';
}

/** A page as large as that with a frame of another site in it. */
function windowWith(rect: Rect, { isHidden, within }: Over = {}): globalThis.Window {
  const window = new Window() as unknown as globalThis.Window;
  const { document } = window;
  const frameAt = (at: Rect, inner: Document | null): Element => {
    const frame = document.createElement('iframe');
    frame.getBoundingClientRect = () => at as DOMRect;
    frame.checkVisibility = () => !isHidden;
    Object.defineProperty(frame, 'contentDocument', { value: inner });
    return frame;
  };
  const foreign = frameAt(rect, null);
  if (within === 'shadow') {
    const host = document.createElement('div');
    host.attachShadow({ mode: 'open' }).append(foreign);
    document.body.append(host);
  } else if (within === 'frame') {
    const inner = new Window().document as unknown as Document;
    inner.body.append(foreign);
    Object.defineProperty(inner, 'defaultView', { value: { length: 1, getComputedStyle: () => undefined } });
    document.body.append(frameAt({ x: 0, y: 100, width: 600, height: 600 }, inner));
  } else document.body.append(foreign);
  Object.defineProperty(window, 'length', { value: within === 'shadow' ? 0 : 1 });
  return window;
}

const PART: Rect = { x: 0, y: 0, width: 1_920, height: 1_000 };
/** As windows of support are. */
const WIDGET: Rect = { x: 1_500, y: 400, width: 360, height: 560 };

describe('a frame of another site', () => {
  it('is told of where it is large enough to be read', () => {
    expect(hasForeignFrame(windowWith(WIDGET), PART)).toBe(true);
    expect(hasForeignFrame(windowWith({ ...WIDGET, width: 700, height: 140 }), PART)).toBe(true);
    expect(hasForeignFrame(windowWith({ ...WIDGET, width: 88, height: 31 }), PART)).toBe(false);
    expect(hasForeignFrame(windowWith({ ...WIDGET, width: 1, height: 300 }), PART)).toBe(false);
  });

  it('is told of where it takes a good part of a small region', () => {
    expect(hasForeignFrame(windowWith(WIDGET), { x: 1_510, y: 410, width: 90, height: 40 })).toBe(true);
  });

  it('is not told of where it lies beside it, or is hidden', () => {
    expect(hasForeignFrame(windowWith({ ...WIDGET, x: 1_900 }), PART)).toBe(false);
    expect(hasForeignFrame(windowWith(WIDGET, { isHidden: true }), PART)).toBe(false);
  });

  it('is told of in an open shadow root', () => {
    expect(hasForeignFrame(windowWith(WIDGET, { within: 'shadow' }), PART)).toBe(true);
  });

  it('is told of within another frame, as far as that shows it', () => {
    const inner = (y: number) => windowWith({ x: 10, y, width: 400, height: 400 }, { within: 'frame' });
    expect(hasForeignFrame(inner(0), PART)).toBe(true);
    expect(hasForeignFrame(inner(570), PART)).toBe(false);
  });
});
