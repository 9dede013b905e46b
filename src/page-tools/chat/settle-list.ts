import { real } from '../../domain/page/real.ts';
import { framesShown } from '../on-page/frames.ts';
import { isStillMoving } from '../on-page/still-moving.ts';
import type { ListScroller } from './list-scroller.ts';

/** A list is at rest when nothing in it changed for so long. */
const QUIET_MS = 90;
const STEP_AT_MOST_MS = 2_500;
/** For what is announced as loading, and for pictures. */
const LOADING_AT_MOST_MS = 8_000;
const WALK_AT_MOST_MS = 60_000;
/** Messages that fade in come to rest soon. */
const MOVING_AT_MOST_MS = 1_000;
/** What each step gets, however long the walk has waited by then. */
const STEP_FREE_MS = 400;
const LOADING =
  '[aria-busy="true"], [role="progressbar"], [class*="spinner" i], [class*="loading" i], [class*="skeleton" i]';
const MOST_LOOKED_AT = 50;

/** Waits for what a list loads as it is scrolled; never longer than a walk may take. */
export class ListSettling {
  readonly #window: Window;
  readonly #scroller: ListScroller;
  readonly #stopped: AbortSignal;
  #waitedMs = 0;
  readonly #missing = new WeakSet<Element>();
  #missed = 0;

  constructor(window: Window, scroller: ListScroller, stopped: AbortSignal) {
    this.#window = window;
    this.#scroller = scroller;
    this.#stopped = stopped;
  }

  /** Pictures that had not come when they were captured. */
  get missed(): number {
    return this.#missed;
  }

  /** Resolves once the list is at rest: nothing came or went, nothing says that it loads, its pictures are there. */
  async rest(isLacking: () => boolean): Promise<void> {
    const startedMs = performance.now();
    const waited = (): number => performance.now() - startedMs;
    const left = (): number => WALK_AT_MOST_MS - this.#waitedMs;
    await framesShown(this.#window);
    await this.#quiet(Math.max(STEP_FREE_MS, Math.min(STEP_AT_MOST_MS, left())));
    while (
      !this.#stopped.aborted &&
      waited() < Math.max(STEP_FREE_MS, Math.min(LOADING_AT_MOST_MS, left()))
    ) {
      const isLoading = this.#isLoading() || this.#pictures().length > 0;
      if (!isLoading && !(isLacking() && waited() < STEP_AT_MOST_MS)) break;
      await framesShown(this.#window);
    }
    const movingMs = Math.max(STEP_FREE_MS, Math.min(MOVING_AT_MOST_MS, left()));
    while (!this.#stopped.aborted && waited() < movingMs && this.#moves()) await framesShown(this.#window);
    this.#waitedMs += Math.max(0, waited() - STEP_FREE_MS);
  }

  /** Waits until the list gets longer or shows something else at its start, or for so long. True when it did. */
  async grows(withinMs: number): Promise<boolean> {
    const { scope } = this.#scroller;
    const height = this.#scroller.maxOffset();
    const startedMs = performance.now();
    let isChanged = false;
    const observer = new MutationObserver(() => {
      isChanged = true;
    });
    observer.observe(scope, { childList: true, subtree: true });
    while (!this.#stopped.aborted && !isChanged && this.#scroller.maxOffset() <= height + 1) {
      const isLoading = this.#isLoading();
      if (performance.now() - startedMs > (isLoading ? LOADING_AT_MOST_MS : withinMs)) break;
      await framesShown(this.#window);
    }
    observer.disconnect();
    return isChanged || this.#scroller.maxOffset() > height + 1;
  }

  noteMissingPictures(): void {
    for (const picture of this.#pictures()) {
      if (this.#missing.has(picture)) continue;
      this.#missing.add(picture);
      this.#missed += 1;
    }
  }

  /** Resolves when nothing in the list changed for a moment. */
  #quiet(withinMs: number): Promise<void> {
    return new Promise((resolve) => {
      const end = (): void => {
        observer.disconnect();
        clearTimeout(quiet);
        clearTimeout(late);
        this.#stopped.removeEventListener('abort', end);
        resolve();
      };
      let quiet = setTimeout(end, QUIET_MS);
      const late = setTimeout(end, Math.max(QUIET_MS, withinMs));
      const observer = new MutationObserver(() => {
        clearTimeout(quiet);
        quiet = setTimeout(end, QUIET_MS);
      });
      observer.observe(this.#scroller.scope, { childList: true, subtree: true, characterData: true });
      this.#stopped.addEventListener('abort', end);
    });
  }

  #moves(): boolean {
    const { y, height } = this.#scroller.view();
    return isStillMoving(real(this.#scroller.scope).ownerDocument, y, y + height);
  }

  #isLoading(): boolean {
    return [...real(this.#scroller.scope).querySelectorAll(LOADING)]
      .slice(0, MOST_LOOKED_AT)
      .some((one) => this.#isSeen(one));
  }

  /** Pictures in sight that have not come. */
  #pictures(): HTMLImageElement[] {
    const all = [...real(this.#scroller.scope).querySelectorAll('img')];
    return all.filter((one) => !one.complete && this.#isSeen(one));
  }

  #isSeen(element: Element): boolean {
    const view = this.#scroller.view();
    const { top, bottom, width, height } = real(element).getBoundingClientRect();
    return width * height > 0 && bottom > view.y && top < view.y + view.height;
  }
}
