import type { Rect } from '../../domain/capture/pieces.ts';
import { overlapOf } from '../../domain/capture/rect-arithmetic.ts';
import { real } from '../../domain/page/real.ts';
import { framesSeen } from './frames-seen.ts';

/** Where it is looked: so many places across and down what is in sight. Smaller pictures are decoration. */
const PLACES = { across: 8, down: 8 };
const ADDRESS = /url\("(https?:[^"]+)"\)/g;

/**
 * Pictures that are the ground of something (`background-image`) do not tell whether they have come. The browser's record
 * of loads does, mostly; of one that it lacks a picture of the same address does, which the browser has or is loading.
 */
export class ComingGrounds {
  readonly #window: Window;
  readonly #asked = new Map<string, HTMLImageElement>();

  constructor(window: Window) {
    this.#window = window;
  }

  /** What in sight has a ground that has not come, also in frames of the same site. */
  pending(sight: Rect, window = this.#window): Element[] {
    const found = elementsIn(window, sight).flatMap((element) => {
      const image = window.getComputedStyle(element).backgroundImage;
      const addresses = [...image.matchAll(ADDRESS)].map(([, address = '']) => address);
      return addresses.length > 0 ? [{ element, addresses }] : [];
    });
    const pending = found
      .filter(({ addresses }) => addresses.some((address) => !this.#hasCome(address, window)))
      .map(({ element }) => element);
    const framed = framesSeen(window.document, sight);
    return [...pending, ...framed.flatMap((seen) => this.pending(seen.sight, seen.window))];
  }

  #hasCome(address: string, window: Window): boolean {
    const asked = this.#asked.get(address);
    if (asked) return asked.complete;
    if ((window.performance?.getEntriesByName?.(address) ?? []).length > 0) return true;
    const picture = real(window.document).createElement('img');
    picture.src = address;
    this.#asked.set(address, picture);
    return picture.complete;
  }
}

function elementsIn({ document, innerWidth, innerHeight }: Window, sight: Rect): Element[] {
  const seen = overlapOf(sight, { x: 0, y: 0, width: innerWidth, height: innerHeight });
  const found = new Set<Element>();
  for (let down = 0; down < PLACES.down; down += 1) {
    for (let across = 0; across < PLACES.across; across += 1) {
      const x = seen.x + (seen.width * (across + 0.5)) / PLACES.across;
      const y = seen.y + (seen.height * (down + 0.5)) / PLACES.down;
      for (const element of real(document).elementsFromPoint(x, y)) found.add(element);
    }
  }
  return [...found];
}
