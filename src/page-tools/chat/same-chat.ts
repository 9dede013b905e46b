import type { SeenMessage } from '../../domain/conversation/merge-readings.ts';
import { sharesMessage } from '../../domain/conversation/shares-message.ts';
import type { ListScroller } from './list-scroller.ts';
import type { ListLook } from './look-at-list.ts';

/** Tells whether a list still shows the conversation that is walked: the shopper may have opened another one in it. */
export class SameChat {
  readonly #scroller: ListScroller;
  readonly #look: () => Pick<ListLook, 'seen'>;
  readonly #rest: () => Promise<void>;
  /** What was last read, and where. */
  #seen: readonly SeenMessage[] = [];
  #offset = 0;
  #isEmpty = true;

  /** `rest` waits until the list is at rest. */
  constructor(scroller: ListScroller, look: () => Pick<ListLook, 'seen'>, rest: () => Promise<void>) {
    this.#scroller = scroller;
    this.#look = look;
    this.#rest = rest;
  }

  /**
   * Whether the list shows another conversation: it moved by less than a view, so something must be seen in both looks.
   * Lists lose rows for a moment: what was read last is gone back to before it is believed.
   */
  async isAnother(): Promise<boolean> {
    const { seen } = this.#look();
    if (this.#seen.length === 0 || seen.length === 0 || sharesMessage(this.#seen, seen)) return false;
    const scroller = this.#scroller;
    const offset = scroller.offset();
    if (Math.abs(offset - this.#offset) >= scroller.view().height) return false;
    scroller.scrollTo(this.#offset);
    await this.#rest();
    if (!sharesMessage(this.#seen, this.#look().seen)) return true;
    scroller.scrollTo(offset);
    await this.#rest();
    return false;
  }

  /** Notes what is read now. */
  note(seen: readonly SeenMessage[]): void {
    this.#isEmpty = seen.length === 0;
    if (this.#isEmpty) return;
    [this.#seen, this.#offset] = [seen, this.#scroller.offset()];
  }

  /** Whether the list shows something of what was noted. */
  readonly isStill = (): boolean => this.#isEmpty || sharesMessage(this.#seen, this.#look().seen);
}
