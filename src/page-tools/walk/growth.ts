import { real } from '../../domain/page/real.ts';
import type { ScrollArea } from './scroll-area.ts';

/** How a page was long at one step of a walk. */
export interface StepSize {
  /** CSS pixels. */
  readonly height: number;
  /** Elements in it: a feed that goes on adds some, a picture that finds its height does not. */
  readonly elements: number;
}

/** So often may a page get longer beyond its first length: more is a feed without an end. */
const GROWTHS_AT_MOST = 6;

/** Tells a page that keeps growing from one that only unfolds. */
export class Growth {
  readonly #start: StepSize;
  #last: StepSize;
  #growths = 0;
  #hasGrown = false;

  constructor(start: StepSize) {
    this.#start = start;
    this.#last = start;
  }

  /** Notes the size at a step; `reached`: how far down the walk is. */
  note(now: StepSize, reached: number): void {
    const isMore = now.height > this.#last.height + 1 && now.elements > this.#last.elements;
    if (isMore) {
      this.#hasGrown = true;
      if (now.height > this.#start.height && reached >= this.#start.height * NEAR_END) this.#growths += 1;
    }
    this.#last = now;
  }

  /** True once it has got longer at all: then it may do so again, and is worth waiting for at its end. */
  get hasGrown(): boolean {
    return this.#hasGrown;
  }

  get isEndless(): boolean {
    return this.#growths >= GROWTHS_AT_MOST;
  }
}

/** Feeds load some way before their end comes in sight. */
const NEAR_END = 0.9;

/** How long an area is now. */
export const stepSizeOf = ({ window, size }: ScrollArea): StepSize => ({
  height: size().height,
  elements: real(window.document).getElementsByTagName('*').length,
});
