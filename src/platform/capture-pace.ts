/**
 * The browser's allowance of captures, counted as Chromium counts it (measured): the first capture opens a stretch of a
 * second in which a fixed number is allowed, so two may follow each other at once. One that is refused costs nothing.
 * Times in milliseconds of one clock.
 */
export class CapturePace {
  readonly #perStretch: number;
  #openedMs = Number.NEGATIVE_INFINITY;
  #used = 0;
  #refusals = 0;
  #heldUntilMs = Number.NEGATIVE_INFINITY;

  /** `perStretch`: captures in a second; `Infinity` where the browser sets no limit. */
  constructor(perStretch: number) {
    this.#perStretch = perStretch;
  }

  /** How long to wait before the next capture may be asked for; 0 for none. */
  waitMs(nowMs: number): number {
    const isOpen = nowMs < this.#openedMs + STRETCH_MS;
    const fromMs = isOpen && this.#used >= this.#perStretch ? this.#openedMs + STRETCH_MS : nowMs;
    return Math.max(0, fromMs - nowMs, this.#heldUntilMs - nowMs);
  }

  /** One is asked for now. */
  asks(nowMs: number): void {
    // Timers may end a little early: one that is asked for beyond the allowance opens a stretch all the same.
    if (nowMs >= this.#openedMs + STRETCH_MS || this.#used >= this.#perStretch || this.#refusals > 0) {
      this.#openedMs = nowMs;
      this.#used = 0;
    }
    this.#used += 1;
  }

  /** The one asked for was taken. */
  taken(): void {
    this.#refusals = 0;
  }

  /** The one asked for was refused: an earlier life of the worker had used the allowance up, or the clocks differ. */
  refused(nowMs: number): void {
    this.#refusals += 1;
    this.#heldUntilMs = nowMs + Math.min(FIRST_HOLD_MS * 2 ** (this.#refusals - 1), LONGEST_HOLD_MS);
  }
}

/** A second, and what the way of a call to the browser may differ from one to the next. */
const STRETCH_MS = 1_012;
const FIRST_HOLD_MS = 15;
const LONGEST_HOLD_MS = 120;
