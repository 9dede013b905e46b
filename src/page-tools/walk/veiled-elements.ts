import { real } from '../../domain/page/real.ts';
import { windowIn } from '../../page-reader/open-parts.ts';
import { frameStart, windowStart } from '../on-page/frame-place.ts';
import { framesShown } from '../on-page/frames.ts';
import type { ScrollArea } from './scroll-area.ts';
import { childrenOf, parentOf } from './tree.ts';

/** What one look through the page may cost. */
const LOOKED_AT = 30_000;
const LOOK_MS = 60;
const MOST = 500;
/** What is fainter is not captured as it is meant to be seen. */
const FAINT = 0.9;
const CLEARER = 0.05;
/** Smaller is an ornament. */
const SMALLEST_PX = 8;
/** Things come in from so far. */
const NEAR_PX = 200;
/** Pages look where they are scrolled to some ten times a second, and let things come in for some time. */
const ANSWER_WITHIN_MS = 250;
const ANSWER_WITHIN_FRAMES = 8;
const COMES_WITHIN_MS = 2_000;
/** So far a page is scrolled on at least, to see whether it shows more then. */
const LEAST_ON_PX = 60;
/** After so many looks at what never came, or never came to rest, a page is one that hides things for other reasons. */
const VAIN_AT_MOST = 5;

/** Something that was not seen, or not yet quite, and how clear it was. */
interface Veiled {
  readonly element: Element;
  readonly clear: number;
}

/** Where it is looked for. CSS pixels. */
export interface VeilGround {
  readonly window: Window;
  readonly within: Element;
  /** Picture pixels for one CSS pixel. */
  readonly scale: number;
  /** Where the view begins in that window, how high it is, and at which row of the content it stands. */
  readonly view: () => { readonly top: number; readonly height: number; readonly row: number };
}

/**
 * What stands in the page but is not to be seen yet: many pages let their contents come in only once they are some way up
 * the window. Each is looked at once.
 */
export class VeiledElements {
  readonly #ground: VeilGround;
  readonly #isMeant: (element: Element) => boolean;
  readonly #known = new WeakSet<Element>();
  #left: readonly Veiled[] = [];
  /** How far the captures ever were. */
  #reached = 0;
  #vain = 0;

  /** `isMeant`: false for what the walk itself hides, and for what comes and goes by itself. */
  constructor(ground: VeilGround, isMeant: (element: Element) => boolean = () => true) {
    this.#ground = ground;
    this.#isMeant = isMeant;
  }

  /** Whether an element was looked at as such, or lies in one. */
  holds(element: Element): boolean {
    for (let at: Element | null = element; at; at = parentOf(at)) if (this.#known.has(at)) return true;
    return false;
  }

  /** Notes what is not to be seen in the view, once no more of it comes; nothing after much that never came. */
  async arrive(stopped: AbortSignal): Promise<void> {
    this.#left = this.#vain < VAIN_AT_MOST ? this.#inSight() : [];
    if (this.#left.length > 0 && (await this.#wait(this.#left, stopped)) !== 'nothing')
      this.#left = this.#inSight();
  }

  /**
   * Scrolls on, to see what of that comes then. Gives by how much to go back from the end of what is captured (`covered`) to
   * where that begins, but not beyond the view that it was captured from (`y`); whole pixels of the picture. A view that
   * brought nothing new is not looked at again, so that it goes on.
   */
  async comeFurtherUp(
    y: number,
    covered: number,
    goTo: (y: number) => void,
    stopped: AbortSignal,
  ): Promise<number> {
    const [left, before] = [this.#left, this.#reached];
    this.#reached = Math.max(before, covered);
    if (left.length === 0 || covered <= before) return 0;
    const begin = left.map(({ element }) => this.#topOf(element)).filter((top) => top >= y + LEAST_ON_PX);
    goTo(Math.min(covered, begin.length > 0 ? Math.min(...begin) : y + LEAST_ON_PX));
    for (const { element } of left) this.#known.add(element);
    const how = await this.#wait(left, stopped);
    // What never rests costs the longest.
    this.#vain = how === 'came' ? 0 : this.#vain + (how === 'nothing' ? 1 : 2);
    const shown = left.filter(isClearer).map(({ element }) => this.#topOf(element));
    const px = (value: number): number => Math.round(value * this.#ground.scale) / this.#ground.scale;
    return px(covered) - px(Math.max(y, Math.floor(Math.min(covered, ...shown))));
  }

  /** Where an element begins in the content, CSS pixels. */
  #topOf(element: Element): number {
    const { view, within } = this.#ground;
    const { top, row } = view();
    const framed = windowStart(element).y - windowStart(within).y;
    return real(element).getBoundingClientRect().top + framed - top + row;
  }

  /** Resolves when none becomes clearer any more, with whether any did, or after a while. */
  async #wait(some: readonly Veiled[], stopped: AbortSignal): Promise<'came' | 'nothing' | 'restless'> {
    const startMs = performance.now();
    let [before, changedMs] = ['', startMs];
    for (let frames = 0; ; frames += 1) {
      await framesShown(this.#ground.window);
      const nowMs = performance.now();
      const now = some.map(({ element }) => clearnessOf(element).toFixed(2)).join();
      if (now !== before) [before, changedMs, frames] = [now, nowMs, 0];
      // On a busy machine a frame takes long.
      const isAtRest = nowMs - changedMs > ANSWER_WITHIN_MS && frames >= ANSWER_WITHIN_FRAMES;
      if (isAtRest || stopped.aborted) return some.some(isClearer) ? 'came' : 'nothing';
      if (nowMs - startMs > COMES_WITHIN_MS) return 'restless';
    }
  }

  #inSight(): Veiled[] {
    const { within, view } = this.#ground;
    const { top: upper, height: viewHeight } = view();
    const lower = upper + viewHeight + NEAR_PX;
    const endMs = performance.now() + LOOK_MS;
    const found: Veiled[] = [];
    const queue: Standing[] = [{ element: within, start: 0 }];
    for (let at = 0; at < queue.length && at < LOOKED_AT && found.length < MOST; at += 1) {
      if (at % 512 === 0 && performance.now() > endMs) break;
      const standing = queue[at];
      if (!standing || this.#known.has(standing.element)) continue;
      const { element, start } = standing;
      const { y, width, height } = real(element).getBoundingClientRect();
      const top = y + start;
      if (height > 0 && (top + height <= upper || top > lower)) continue;
      const style = styleOf(element);
      if (!style || style.display === 'none' || style.position === 'fixed') continue;
      const { position, opacity, visibility, transform, translate } = style;
      const clear = visibility === 'visible' ? Number(opacity) : 0;
      if (clear >= FAINT) {
        for (const one of partsOf(standing)) queue.push(one);
        // What floats over others (menus, pictures that take turns) is not there for whoever scrolls.
      } else if (position !== 'absolute' && width >= SMALLEST_PX && height >= SMALLEST_PX) {
        // What begins below the view has its turn with the next one, unless it comes in from there.
        if (top >= upper + viewHeight && transform === 'none' && translate === 'none') continue;
        if (hasContent(element) && !neverRests(element) && this.#isMeant(element))
          found.push({ element, clear });
      }
    }
    return found;
  }
}

/** An element, and where its window begins in the one that is looked at: frames are looked into. CSS pixels. */
interface Standing {
  readonly element: Element;
  readonly start: number;
}

function partsOf({ element, start }: Standing): Standing[] {
  const inner = windowIn(element);
  if (!inner) return childrenOf(element).map((child) => ({ element: child, start }));
  const framed = frameStart(element as HTMLIFrameElement).y;
  return [{ element: real(inner.document).documentElement, start: start + framed }];
}

const styleOf = (element: Element): CSSStyleDeclaration | undefined =>
  real(real(element).ownerDocument).defaultView?.getComputedStyle(element);

const isClearer = ({ element, clear }: Veiled): boolean => clearnessOf(element) > clear + CLEARER;

function clearnessOf(element: Element): number {
  const style = styleOf(element);
  return style?.visibility === 'visible' ? Number(style.opacity) : 0;
}

/** What comes and goes without an end: signs that blink, grounds that pulse. */
const neverRests = (element: Element): boolean =>
  (real(element).getAnimations?.() ?? []).some(
    ({ effect }) => effect?.getComputedTiming().endTime === Number.POSITIVE_INFINITY,
  );

const hasContent = (element: Element): boolean =>
  (real(element).textContent ?? '').trim() !== '' ||
  real(element).querySelector('img, picture, svg, canvas, video') !== null ||
  /^(?:img|svg|canvas|video)$/.test(real(element).localName);

/** An area that is walked, as what is not to be seen yet is looked for there. */
export function veilGroundOf({ window, scroller, scale, kind, view, position }: ScrollArea): VeilGround {
  const top = (): number =>
    kind === 'element' ? real(scroller).getBoundingClientRect().top + real(scroller).clientTop : 0;
  return {
    window,
    within: scroller,
    scale,
    view: () => ({ top: top(), height: view().height, row: position().y }),
  };
}
