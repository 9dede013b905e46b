import { real } from '../../domain/page/real.ts';
import type { ScrollArea } from './scroll-area.ts';

/** How a page was long at one step of a walk. */
export interface StepSize {
  /** CSS pixels. */
  readonly height: number;
  /** Elements in it: a feed that goes on adds some, a picture that finds its height does not. */
  readonly elements: number;
  /** Pictures of them that have come: one that finds its height makes the page longer without an end to it. */
  readonly pictures: number;
}

/** So often may a page get longer beyond its first length: more is a feed without an end. */
const GROWTHS_AT_MOST = 6;
/** The same without elements more than before, as a feed does that uses those out of sight again. */
const BARE_GROWTHS_AT_MOST = 12;

/** Tells a page that keeps growing from one that only unfolds. */
export class Growth {
  readonly #start: StepSize;
  #last: StepSize;
  #growths = 0;
  #bareGrowths = 0;
  #hasGrown = false;

  constructor(start: StepSize) {
    this.#start = start;
    this.#last = start;
  }

  /** Notes the size at a step; `reached`: how far down the walk is. */
  note(now: StepSize, reached: number): void {
    const isLonger = now.height > this.#last.height + 1;
    const isPastStart = now.height > this.#start.height && reached >= this.#start.height * NEAR_END;
    if (isLonger && now.elements > this.#last.elements) {
      this.#hasGrown = true;
      if (isPastStart) this.#growths += 1;
    } else if (isLonger && now.pictures <= this.#last.pictures && isPastStart) {
      this.#hasGrown = true;
      this.#bareGrowths += 1;
    }
    this.#last = now;
  }

  /** True once it has got longer at all: then it may do so again, and is worth waiting for at its end. */
  get hasGrown(): boolean {
    return this.#hasGrown;
  }

  get isEndless(): boolean {
    return this.#growths >= GROWTHS_AT_MOST || this.#bareGrowths >= BARE_GROWTHS_AT_MOST;
  }
}

/** Feeds load some way before their end comes in sight. */
const NEAR_END = 0.9;

/** How long an area is now. */
export const stepSizeOf = ({ window, size }: ScrollArea): StepSize => ({
  height: size().height,
  elements: real(window.document).getElementsByTagName('*').length,
  pictures: picturesThere(window),
});

function picturesThere(window: Window): number {
  let count = 0;
  for (const picture of real(window.document).getElementsByTagName('img'))
    if (picture.naturalHeight > 0) count += 1;
  return count;
}
