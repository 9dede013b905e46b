import { real } from '../../domain/page/real.ts';
import { windowIn } from '../../page-reader/open-parts.ts';

/** What may have changed what the window shows. */
export interface Activity {
  /** The page as a whole was scrolled. */
  readonly page: boolean;
  /** Parts that scroll on their own were scrolled. */
  readonly scrollers: ReadonlySet<Element>;
  /** Something else: a click, new content, another size, or what nobody tells of. */
  readonly other: boolean;
}

/** Nothing has moved for so long: it is at rest. */
const REST_MS = 160;
/** Who scrolls without a rest is captured on the way. */
const REST_AT_MOST_MS = 900;
/** New content without the shopper's doing is looked for no more often. */
const CONTENT_EVERY_MS = 2_000;

/** Watches for everything that a page tells of when it changes. */
export class ActivityWatch {
  readonly #window: Window;
  readonly #ours: (element: EventTarget | null) => boolean;
  readonly #leaves: (() => void)[] = [];
  #page = false;
  #scrollers = new Set<Element>();
  #other = false;
  #lastMs = 0;
  #contentMs = 0;
  #wake: (() => void) | undefined;

  /** `isOurs`: what Tikiya shows on the page, which changes nothing of it. */
  constructor(window: Window, isOurs: (element: EventTarget | null) => boolean) {
    this.#window = window;
    this.#ours = isOurs;
    this.#listen(window, 'scroll', ({ target }) => this.#scrolled(target));
    this.#listen(window, 'scrollend', ({ target }) => this.#scrolled(target));
    for (const type of ['click', 'keyup', 'resize', 'load', 'transitionend']) {
      this.#listen(window, type, ({ target }) => {
        if (!this.#ours(target)) this.#noteOther();
      });
    }
    for (const frame of framesOf(window)) {
      for (const type of ['scroll', 'scrollend'])
        this.#listen(frame, type, ({ target }) => this.#scrolled(target));
      for (const type of ['click', 'keyup']) this.#listen(frame, type, () => this.#noteOther());
    }
    const observer = new MutationObserver((changes) => this.#changed(changes));
    observer.observe(real(window.document).documentElement, { childList: true, subtree: true });
    this.#leaves.push(() => observer.disconnect());
  }

  /** Resolves once there was something and it has come to rest, or with `other` after `paceMs` without anything. */
  async next(paceMs: number | undefined, stopped: AbortSignal): Promise<Activity> {
    if (!this.#isAny) await this.#woken(paceMs, stopped);
    if (!this.#isAny && !stopped.aborted) this.#other = true;
    const startMs = performance.now();
    for (;;) {
      const restMs = this.#lastMs + REST_MS - performance.now();
      if (restMs <= 0 || stopped.aborted || performance.now() - startMs > REST_AT_MOST_MS) break;
      await new Promise((resolve) => this.#window.setTimeout(resolve, restMs));
    }
    return this.takeOut();
  }

  /** What there was since the last time, at rest or not. */
  takeOut(): Activity {
    const activity = { page: this.#page, scrollers: this.#scrollers, other: this.#other };
    this.#page = false;
    this.#other = false;
    this.#scrollers = new Set();
    return activity;
  }

  leave(): void {
    for (const leave of this.#leaves) leave();
  }

  get #isAny(): boolean {
    return this.#page || this.#other || this.#scrollers.size > 0;
  }

  #woken(paceMs: number | undefined, stopped: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      const wake = (): void => {
        this.#window.clearTimeout(timer);
        stopped.removeEventListener('abort', wake);
        this.#wake = undefined;
        resolve();
      };
      const timer = paceMs === undefined ? undefined : this.#window.setTimeout(wake, paceMs);
      stopped.addEventListener('abort', wake);
      this.#wake = wake;
      if (stopped.aborted) wake();
    });
  }

  #listen(target: Window, type: string, hear: (event: Event) => void): void {
    target.addEventListener(type, hear, { capture: true, passive: true });
    this.#leaves.push(() => target.removeEventListener(type, hear, { capture: true }));
  }

  #scrolled(target: EventTarget | null): void {
    const { document } = this.#window;
    // By its type: what comes out of a frame is no instance of our own classes.
    const node = target as Node | null;
    const scroller =
      real(node)?.nodeType === 9 ? real(node as Document).scrollingElement : (node as Element | null);
    if (scroller === real(document).scrollingElement) this.#page = true;
    else if (scroller && real(scroller).nodeType === 1) this.#scrollers.add(scroller);
    this.#note();
  }

  #noteOther(): void {
    this.#other = true;
    this.#note();
  }

  #changed(changes: readonly MutationRecord[]): void {
    if (performance.now() - this.#contentMs < CONTENT_EVERY_MS) return;
    const isContent = changes.some(({ addedNodes }) =>
      Array.from(addedNodes).some(
        (node) => !this.#ours(node) && /\S/.test(real(node).textContent?.slice(0, 2_000) ?? ''),
      ),
    );
    if (!isContent) return;
    this.#contentMs = performance.now();
    this.#noteOther();
  }

  #note(): void {
    this.#lastMs = performance.now();
    this.#wake?.();
  }
}

/** Frames whose documents the browser lets us hear. */
const framesOf = ({ document }: Window): Window[] =>
  [...real(document).querySelectorAll('iframe')].flatMap((frame) => windowIn(frame) ?? []);
