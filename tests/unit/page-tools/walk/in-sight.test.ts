import { Window } from 'happy-dom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { inSight } from '../../../../src/page-tools/walk/in-sight.ts';

let state: DocumentVisibilityState;
let window: globalThis.Window;
beforeEach(() => {
  vi.useFakeTimers();
  state = 'hidden';
  window = new Window() as unknown as globalThis.Window;
  // Where browsers have it: what stands on the document itself may have been put there by the page.
  Object.defineProperty(Object.getPrototypeOf(window.document), 'visibilityState', {
    get: () => state,
    configurable: true,
  });
});
afterEach(() => {
  vi.useRealTimers();
});

const change = (to: DocumentVisibilityState): void => {
  state = to;
  window.document.dispatchEvent(new (window as unknown as { Event: typeof Event }).Event('visibilitychange'));
};

describe('waiting for a page out of sight', () => {
  it('does not wait where it is in sight', async () => {
    state = 'visible';
    expect(await inSight(window, new AbortController().signal)).toBe(true);
  });

  it('ends when it comes back', async () => {
    const waiting = inSight(window, new AbortController().signal);
    await vi.advanceTimersByTimeAsync(50_000);
    change('visible');
    expect(await waiting).toBe(true);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('ends when it takes too long, or is stopped', async () => {
    const waiting = inSight(window, new AbortController().signal);
    await vi.advanceTimersByTimeAsync(61_000);
    expect(await waiting).toBe(false);
    const stop = new AbortController();
    const stopped = inSight(window, stop.signal);
    stop.abort();
    expect(await stopped).toBe(false);
    expect(vi.getTimerCount()).toBe(0);
  });
});
