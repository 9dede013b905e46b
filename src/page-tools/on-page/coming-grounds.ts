import type { Rect } from '../../domain/capture/pieces.ts';
import { overlapOf } from '../../domain/capture/rect-arithmetic.ts';
import { real } from '../../domain/page/real.ts';

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

  /** What in sight has a ground that has not come. */
  pending(sight: Rect): Element[] {
    const found = this.#elementsIn(sight).flatMap((element) => {
      const image = this.#window.getComputedStyle(element).backgroundImage;
      const addresses = [...image.matchAll(ADDRESS)].map(([, address = '']) => address);
      return addresses.length > 0 ? [{ element, addresses }] : [];
    });
    return found
      .filter(({ addresses }) => addresses.some((address) => !this.#hasCome(address)))
      .map(({ element }) => element);
  }

  #hasCome(address: string): boolean {
    const asked = this.#asked.get(address);
    if (asked) return asked.complete;
    if ((this.#window.performance?.getEntriesByName?.(address) ?? []).length > 0) return true;
    const picture = real(this.#window.document).createElement('img');
    picture.src = address;
    this.#asked.set(address, picture);
    return picture.complete;
  }

  #elementsIn(sight: Rect): Element[] {
    const { document, innerWidth, innerHeight } = this.#window;
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
}
