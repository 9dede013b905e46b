import { describe, expect, it } from 'vitest';
import { CapturePace } from '../../../src/platform/capture-pace.ts';

/** Chromium's own counting: a stretch opens with a capture that is allowed, and refused ones change nothing. */
class Chromium {
  #closesMs = Number.NEGATIVE_INFINITY;
  #left = 0;

  allows(nowMs: number): boolean {
    if (nowMs > this.#closesMs) {
      this.#closesMs = nowMs + 1_000;
      this.#left = 2;
    }
    this.#left -= 1;
    return this.#left >= 0;
  }
}

/** Takes so many captures, each `busyMs` after the last, through a browser; the call takes `wayMs(n)` to get there. */
function take(
  count: number,
  {
    busyMs,
    wayMs = () => 1,
    browser = new Chromium(),
    pace = new CapturePace(2),
    fromMs = 5_000,
    earlyMs = 0,
  }: Taking,
) {
  let nowMs = fromMs;
  let refusals = 0;
  const atMs: number[] = [];
  while (atMs.length < count && refusals < 1_000) {
    const waitMs = pace.waitMs(nowMs);
    nowMs += waitMs > 0 ? waitMs - earlyMs : 0;
    pace.asks(nowMs);
    if (browser.allows(nowMs + wayMs(atMs.length))) {
      pace.taken();
      atMs.push(nowMs);
      nowMs += busyMs;
    } else {
      refusals += 1;
      pace.refused(nowMs);
    }
  }
  return { atMs, refusals };
}

interface Taking {
  readonly busyMs: number;
  readonly wayMs?: (index: number) => number;
  readonly browser?: Chromium;
  readonly pace?: CapturePace;
  readonly fromMs?: number;
  /** Timers end so much too early. */
  readonly earlyMs?: number;
}

describe('the pace of captures', () => {
  it.each([20, 120, 300, 480])(
    'takes two in a second, none in vain, with %d ms of work for each',
    (busyMs) => {
      const { atMs, refusals } = take(15, { busyMs });
      expect(refusals).toBe(0);
      expect((atMs.at(-1) ?? 0) - (atMs[0] ?? 0)).toBeLessThan(7_000 * 1.02);
    },
  );

  it('does not wait for one that comes late anyway', () => {
    const { atMs } = take(4, { busyMs: 1_500 });
    expect(atMs).toEqual([5_000, 6_500, 8_000, 9_500]);
  });

  it('bears calls that take unevenly long to reach the browser', () => {
    const { refusals } = take(20, { busyMs: 50, wayMs: (index) => (index % 3) * 5 });
    expect(refusals).toBe(0);
  });

  it('bears timers that end a little early', () => {
    const { atMs, refusals } = take(15, { busyMs: 250, earlyMs: 0.4 });
    expect(refusals).toBe(0);
    expect((atMs.at(-1) ?? 0) - (atMs[0] ?? 0)).toBeLessThan(7_000 * 1.02);
  });

  it('tries again soon when an earlier life of the worker has used the allowance up', () => {
    const browser = new Chromium();
    browser.allows(4_600);
    browser.allows(4_700);
    const { atMs, refusals } = take(5, { busyMs: 50, browser });
    expect(refusals).toBeGreaterThan(0);
    expect(atMs[0]).toBeGreaterThan(5_600);
    expect(atMs[0]).toBeLessThan(5_750);
    // From then on it counts as the browser does.
    expect(take(5, { busyMs: 50, browser, fromMs: 20_000 }).refusals).toBe(0);
  });

  it('never waits where there is no limit', () => {
    const pace = new CapturePace(Number.POSITIVE_INFINITY);
    for (let nowMs = 0; nowMs < 100; nowMs += 1) {
      expect(pace.waitMs(nowMs)).toBe(0);
      pace.asks(nowMs);
      pace.taken();
    }
  });
});
