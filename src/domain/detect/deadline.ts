/** A clock that only goes forward, in milliseconds. */
export type Clock = () => number;

/** Thrown when the time for reading a page is over: there is no answer then. */
export class OutOfTime extends Error {}

/** The time that reading one page may take. Without a clock it never ends, and only the other limits hold. */
export class Deadline {
  readonly #clock: Clock;
  readonly #startMs: number;
  readonly #allowedMs: number;

  constructor(clock: Clock, allowedMs: number, startMs = clock()) {
    this.#clock = clock;
    this.#startMs = startMs;
    this.#allowedMs = allowedMs;
  }

  /** The same start with another end. */
  lasting(allowedMs: number): Deadline {
    return new Deadline(this.#clock, allowedMs, this.#startMs);
  }

  /** Whether that share of the time (0 to 1) has been used up. */
  isPast(share = 1): boolean {
    return this.#clock() - this.#startMs > this.#allowedMs * share;
  }

  /** Throws `OutOfTime` when the time is over. */
  check(): void {
    if (this.isPast()) throw new OutOfTime();
  }
}

/** For callers that bound the input themselves. */
export const NO_DEADLINE = new Deadline(() => 0, 1);
