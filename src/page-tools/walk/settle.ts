import type { Rect } from '../../domain/capture/pieces.ts';
import { real } from '../../domain/page/real.ts';
import { pagePartsOf } from '../../page-reader/open-parts.ts';
import { type PendingPicture, pendingPictures } from '../../page-reader/pending-pictures.ts';
import { ComingGrounds } from '../on-page/coming-grounds.ts';
import { boxInTop, windowStart } from '../on-page/frame-place.ts';
import { framesShown } from '../on-page/frames.ts';
import { partsToCome } from '../on-page/still-coming.ts';
import { isStillMoving } from '../on-page/still-moving.ts';
import type { ScrollArea } from './scroll-area.ts';

/** The longest wait for one picture of the page, and for all together. */
const STEP_AT_MOST_MS = 4_000;
const WALK_AT_MOST_MS = 30_000;
/** Pages that promise a picture (`data-src`) sometimes never bring it; and what moves comes to rest soon or never. */
const PROMISE_AT_MOST_MS = 1_500;
const MOVING_AT_MOST_MS = 1_000;
/** What a step still gets once the walk has waited for as long as it may. */
const LEAST_MS = 300;

/** How often a page is looked through for what says that it is loading. */
const LOOK_EACH_MS = 100;

const SVG = 'http://www.w3.org/2000/svg';

/** Attributes in which pages keep the address of a picture that they load when it comes in sight. */
const PROMISES = ['data-src', 'data-srcset', 'data-lazy-src', 'data-lazy', 'data-original'];

/** Waits for what a page loads when it comes in sight; counts what did not come. */
export class Settling {
  readonly #area: ScrollArea;
  readonly #roots: ReadonlySet<ShadowRoot>;
  readonly #stopped: AbortSignal;
  readonly #decodedBefore = new WeakSet<Element>();
  readonly #missing = new WeakSet<Element>();
  readonly #grounds: ComingGrounds;
  /** What was waited for as long as may be: once is enough. */
  readonly #givenUp = new WeakSet<Element>();
  readonly #missingParts = new WeakSet<Element>();
  /** What was still to come when it was last looked: mostly nothing, and then it is not looked again. */
  #wasClear = false;
  #waitedMs = 0;
  #missed = 0;
  #missedParts = 0;

  /** `roots`: the open shadow roots of the page, where it has pictures, too. */
  constructor(area: ScrollArea, roots: ReadonlySet<ShadowRoot>, stopped: AbortSignal) {
    this.#area = area;
    this.#roots = roots;
    this.#stopped = stopped;
    this.#grounds = new ComingGrounds(area.window);
  }

  /** Pictures of the page that had not come when they were captured. */
  get missed(): number {
    return this.#missed;
  }

  /** Parts of it that still said that they were loading. */
  get missedParts(): number {
    return this.#missedParts;
  }

  /** Whether something in sight says that it is loading, and has not been waited for in vain. */
  isComing(): boolean {
    return this.#coming().length > 0;
  }

  /** Waits no longer for what is loading now. */
  giveUp(): void {
    for (const one of this.#coming()) this.#givenUp.add(one);
  }

  /**
   * Resolves when what is in sight is there and at rest: pictures loaded and decoded, fonts there, animations that end
   * at their end, nothing moved between two frames. Sooner when it takes too long.
   */
  async rest(): Promise<void> {
    const { window } = this.#area;
    const startedMs = performance.now();
    const limitMs = Math.max(LEAST_MS, Math.min(STEP_AT_MOST_MS, WALK_AT_MOST_MS - this.#waitedMs));
    let before = '';
    let lackedMs = 0;
    let lookedMs = Number.NEGATIVE_INFINITY;
    for (;;) {
      await framesShown(window);
      const waitedMs = performance.now() - startedMs;
      const isLate = waitedMs > limitMs || this.#stopped.aborted;
      const pictures = this.#inSight();
      const lacking = pictures.filter(
        (one) => !one.complete || (waitedMs < PROMISE_AT_MOST_MS && isPromised(one)),
      );
      const isLacking = lacking.length > 0 || this.#pendingElsewhere().length > 0;
      // Pages fade in what has come: that begins only then, however long it was waited for.
      if (isLacking) lackedMs = waitedMs;
      const shape = this.#shape(pictures);
      const isAtRest =
        shape === before &&
        real(window.document).fonts?.status !== 'loading' &&
        (waitedMs - lackedMs > MOVING_AT_MOST_MS || !this.#moves());
      before = shape;
      // Pages do more once a picture has come (fade it in): so it is looked at again after that.
      const fresh = pictures.filter((one) => one.complete && !this.#decodedBefore.has(one));
      if (isLate) {
        this.giveUp();
        break;
      }
      if (!isLacking && isAtRest && fresh.length === 0) {
        if (waitedMs - lookedMs < LOOK_EACH_MS) continue;
        lookedMs = waitedMs;
        if (!this.isComing()) break;
      }
      if (!isLacking) await this.#decode(fresh, limitMs - waitedMs);
    }
    this.#waitedMs += Math.max(0, performance.now() - startedMs - LEAST_MS);
  }

  /** Notes what is lacking in a stretch of the view that is captured now, `from` its start on. */
  noteMissing(from: number, length: number): void {
    for (const picture of new Set(this.#missingIn(from, length))) {
      this.#missing.add(picture);
      this.#missed += 1;
    }
    if (this.#wasClear) return;
    const { x, y, width } = this.#sightRect();
    for (const part of this.#loadingIn({ x, y: y + from, width, height: length })) {
      if (this.#missingParts.has(part)) continue;
      this.#missingParts.add(part);
      this.#missedParts += 1;
    }
  }

  #coming(): Element[] {
    const sight = this.#sightRect();
    const parts = [...this.#loadingIn(sight), ...this.#grounds.pending(sight)];
    this.#wasClear = parts.length === 0;
    return parts.filter((one) => !this.#givenUp.has(one));
  }

  #loadingIn(sight: Rect): Element[] {
    const { document } = this.#area.window;
    return [document, ...this.#roots].flatMap((root) => [...partsToCome(root, sight)]);
  }

  /** How many are lacking with those of a stretch that are not noted yet. */
  missedWith(from: number, length: number): number {
    return this.#missed + new Set(this.#missingIn(from, length)).size;
  }

  #missingIn(from: number, length: number): Element[] {
    const start = this.#sight().top + from;
    const lacking = this.#inSight().filter((one) => !one.complete || isPromised(one));
    const all = [
      ...lacking.map((one) => ({ picture: one, rect: real(one).getBoundingClientRect() })),
      ...this.#pendingElsewhere(),
      ...(this.#wasClear ? [] : this.#grounds.pending(this.#sightRect())).map((one) => ({
        picture: one,
        rect: this.#rectOf(one),
      })),
    ].filter(({ rect }) => rect.y + rect.height >= start && rect.y < start + length);
    return all.map(({ picture }) => picture).filter((one) => !this.#missing.has(one));
  }

  /** The box of an element in the window that is walked, also of one in a frame. */
  #rectOf(element: Element): Rect {
    const { x, y, ...size } = boxInTop(element);
    const start = windowStart(this.#area.scroller);
    return { x: x - start.x, y: y - start.y, ...size };
  }

  /** Pictures in drawings and in frames, which are looked at only on a page that has such. */
  #pendingElsewhere(): readonly PendingPicture[] {
    const { window } = this.#area;
    const { document } = window;
    if (window.length === 0 && real(document).getElementsByTagNameNS(SVG, 'image').length === 0) return [];
    return pendingPictures(pagePartsOf(document), this.#sightRect()).filter(
      ({ picture }) => picture.ownerDocument !== document || picture.localName !== 'img',
    );
  }

  /** What is seen of the area, in the coordinates of its own window. */
  #sight(): { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number } {
    const { window, scroller, kind } = this.#area;
    if (kind === 'element') return real(scroller).getBoundingClientRect();
    return { left: 0, top: 0, right: window.innerWidth, bottom: window.innerHeight };
  }

  #sightRect(): Rect {
    const { left, top, right, bottom } = this.#sight();
    return { x: left, y: top, width: right - left, height: bottom - top };
  }

  #inSight(): HTMLImageElement[] {
    const sight = this.#sight();
    const shadowed = [...this.#roots].flatMap((root) => [...real(root).querySelectorAll('img')]);
    return [...real(this.#area.window.document).images, ...shadowed].filter((picture) => {
      const { left, top, right, bottom, width, height } = picture.getBoundingClientRect();
      const isNear = bottom >= sight.top && top < sight.bottom && right >= sight.left && left < sight.right;
      // One that has not come may have no size yet.
      return isNear && (width * height > 0 || (!picture.complete && picture.getClientRects().length > 0));
    });
  }

  // Enough to see that something moved: how much there is, and where its pictures are.
  #shape(pictures: readonly HTMLImageElement[]): string {
    const { width, height } = this.#area.size();
    const tops = pictures.slice(0, 40).map((one) => Math.round(real(one).getBoundingClientRect().top));
    const { x, y } = this.#area.position();
    return [width, height, x, y, ...tops].join();
  }

  #moves(): boolean {
    const { window } = this.#area;
    return isStillMoving(window.document, 0, window.innerHeight);
  }

  async #decode(fresh: readonly HTMLImageElement[], limitMs: number): Promise<void> {
    const { window } = this.#area;
    if (fresh.length === 0) return;
    for (const one of fresh) this.#decodedBefore.add(one);
    let timer: number | undefined;
    const late = new Promise((resolve) => {
      timer = window.setTimeout(resolve, Math.max(0, limitMs));
    });
    // A broken picture cannot be decoded; it is shown as it is.
    await Promise.race([Promise.allSettled(fresh.map((one) => one.decode())), late]);
    window.clearTimeout(timer);
  }
}

function isPromised(picture: HTMLImageElement): boolean {
  if (picture.naturalWidth > 2 && !picture.src.startsWith('data:')) return false;
  return PROMISES.some(
    (name) => picture.hasAttribute(name) && picture.getAttribute(name) !== picture.getAttribute('src'),
  );
}
