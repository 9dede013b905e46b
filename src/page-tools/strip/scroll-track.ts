import type { ScrollArea } from '../walk/scroll-area.ts';
import { Seam } from '../walk/seam.ts';
import type { Rows } from './rows-seen.ts';
import { gapsIn, shiftedRows, withRows } from './rows-seen.ts';

/** What was seen of one thing that scrolls. */
export class ScrollTrack {
  readonly #area: ScrollArea;
  readonly #seam: Seam;
  #seen: Rows[] = [];
  #height: number;
  /** Looks after which nobody could tell what lies between them and those before. */
  #breaks = 0;

  constructor(area: ScrollArea) {
    this.#area = area;
    this.#seam = new Seam(area, () => false);
    this.#height = area.size().height;
  }

  get seen(): readonly Rows[] {
    return this.#seen;
  }

  get gaps(): number {
    return this.#breaks + gapsIn(this.#seen);
  }

  /** How many gaps there are once these rows are seen as well. */
  gapsWith(rows: Rows): number {
    return this.#breaks + gapsIn(withRows(this.#seen, rows));
  }

  /** The row at the top of its view. */
  get y(): number {
    return this.#area.position().y;
  }

  get viewHeight(): number {
    return this.#area.view().height;
  }

  /**
   * Before a look: how far everything was moved down since the last one, by what the page put in above; usually 0.
   * Undefined when that cannot be told.
   */
  settle(): number | undefined {
    const { height } = this.#area.size();
    const isSame = Math.abs(height - this.#height) <= 1;
    this.#height = height;
    if (isSame || this.#seen.length === 0) return 0;
    const change = this.#seam.compare();
    if (change.is === 'same') return 0;
    if (change.is === 'shifted') {
      this.#seen = shiftedRows(this.#seen, change.by);
      this.#seam.accept(change.by);
      return change.by;
    }
    this.#breaks += 1 + gapsIn(this.#seen);
    this.#seen = [];
    return undefined;
  }

  /** After a picture: these rows were seen. */
  note(rows: Rows): void {
    this.#seen = withRows(this.#seen, rows);
    this.#seam.remember();
  }
}
