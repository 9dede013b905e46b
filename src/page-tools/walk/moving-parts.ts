import { real } from '../../domain/page/real.ts';
import { firstWords } from '../element/first-words.ts';
import { type ChildState, moveOf } from './child-states.ts';
import { contains } from './find-areas.ts';
import type { ScrollArea } from './scroll-area.ts';
import { childrenOf, parentOf } from './tree.ts';

/** What one look through the page may cost, and how many boxes are kept in sight. */
const LOOKED_AT = 30_000;
const LOOK_MS = 60;
const MOST_BOXES = 40;
const MOST_CHILDREN = 16;
/** Smaller ones are ornaments, and less than this beside a box is an accident of the layout. */
const SMALLEST_PX = { width: 100, height: 40 };
const HIDDEN_PX = 24;
const FAINT = 0.05;

/** A part that moved by itself while the page was walked. */
export interface MovingPart {
  readonly box: Element;
  /** What it says of itself, or its first words; page text. */
  readonly name: string;
  /** Where it begins in the content that is walked, CSS pixels. */
  readonly top: number;
}

/**
 * Watches for boxes that show their contents in turn without anybody's doing, whatever they call themselves: what
 * scripts and styles move across or down within a box that cuts it off, or show in each other's place. A box that only
 * answers to the scrolling (a picture that lags behind) is none.
 */
export class MovingParts {
  readonly #area: ScrollArea;
  readonly #isStuck: (element: Element) => boolean;
  readonly #boxes = new Map<Element, readonly ChildState[]>();
  readonly #moving = new Map<Element, MovingPart>();
  readonly #observer: MutationObserver;

  /** `isStuck`: what the walk itself shows and hides. */
  constructor(area: ScrollArea, isStuck: (element: Element) => boolean) {
    this.#area = area;
    this.#isStuck = isStuck;
    const { document } = area.window;
    this.#observer = new MutationObserver((changes) => this.#changed(changes));
    const attributeFilter = ['class', 'style', 'hidden'];
    this.#observer.observe(real(document).documentElement, {
      subtree: true,
      attributes: true,
      attributeFilter,
    });
    this.#collect();
  }

  /** Compares with the last look. `isStill`: nothing was scrolled since then. */
  look(isStill: boolean): void {
    for (const [box, before] of this.#boxes) {
      if (!real(box).isConnected) {
        this.#boxes.delete(box);
        continue;
      }
      const now = statesIn(this.#area.window, box);
      const move = moveOf(before, now);
      const counts = move === 'across' || move === 'swapped' || (move === 'down' && isStill);
      if (counts && !this.#moving.has(box) && this.#isMeant(box) && (move === 'swapped' || cutsOff(box)))
        this.#moving.set(box, { box, name: firstWords(box), top: this.#topOf(box) });
      this.#boxes.set(box, now);
    }
  }

  /** Whether an element lies in a part that moves by itself. */
  holds(element: Element): boolean {
    for (let at: Element | null = element; at; at = parentOf(at)) if (this.#moving.has(at)) return true;
    return false;
  }

  /** Those that moved so far, from the top down. */
  get found(): readonly MovingPart[] {
    return [...this.#moving.values()].sort((one, other) => one.top - other.top);
  }

  leave(): void {
    this.#observer.disconnect();
  }

  /** Boxes that cut off what is in them: bounded in time and number. */
  #collect(): void {
    const { window } = this.#area;
    const endMs = performance.now() + LOOK_MS;
    const queue: Element[] = [real(window.document).documentElement];
    for (let at = 0; at < queue.length && at < LOOKED_AT && this.#boxes.size < MOST_BOXES; at += 1) {
      if (at % 512 === 0 && performance.now() > endMs) return;
      const element = queue[at];
      if (!element) continue;
      if (isLarge(element) && hasMore(element) && cutsOff(element)) this.#watch(element);
      for (const child of childrenOf(element)) queue.push(child);
    }
  }

  #changed(changes: readonly MutationRecord[]): void {
    for (const { target } of changes) {
      const parent = parentOf(target as Element);
      if (!parent || this.#boxes.size >= MOST_BOXES || this.#boxes.has(parent)) continue;
      if (isLarge(parent) && !this.#isStuck(target as Element)) this.#watch(parent);
    }
  }

  #watch(box: Element): void {
    if (!this.#boxes.has(box) && this.#isMeant(box)) this.#boxes.set(box, statesIn(this.#area.window, box));
  }

  // What is walked, and all around it, moves because it is scrolled.
  #isMeant(box: Element): boolean {
    const { scroller, window, kind } = this.#area;
    const { body } = real(window.document);
    if (box === body || contains(box, scroller) || this.#isStuck(box)) return false;
    return kind !== 'element' || contains(scroller, box);
  }

  #topOf(box: Element): number {
    const { kind, view, position } = this.#area;
    const own = kind === 'element' ? view().y : 0;
    return real(box).getBoundingClientRect().top - own + position().y;
  }
}

function statesIn(window: Window, box: Element): readonly ChildState[] {
  const { left, top } = real(box).getBoundingClientRect();
  return childrenOf(box)
    .slice(0, MOST_CHILDREN)
    .map((child) => {
      const rect = real(child).getBoundingClientRect();
      const { opacity, visibility } = window.getComputedStyle(child);
      const isShown =
        rect.width > 0 && rect.height > 0 && visibility === 'visible' && Number(opacity) > FAINT;
      return { left: rect.left - left, top: rect.top - top, isShown };
    });
}

const isLarge = (element: Element): boolean =>
  real(element).clientWidth >= SMALLEST_PX.width && real(element).clientHeight >= SMALLEST_PX.height;

/** Whether something in a box reaches over its edges. */
function hasMore(box: Element): boolean {
  const { scrollWidth, clientWidth, scrollHeight, clientHeight } = real(box);
  if (scrollWidth - clientWidth > HIDDEN_PX || scrollHeight - clientHeight > HIDDEN_PX) return true;
  const rect = real(box).getBoundingClientRect();
  return childrenOf(box)
    .slice(0, MOST_CHILDREN)
    .some((child) => {
      const { left, top } = real(child).getBoundingClientRect();
      return left < rect.left - HIDDEN_PX || top < rect.top - HIDDEN_PX;
    });
}

function cutsOff(box: Element): boolean {
  const style = real(box).ownerDocument.defaultView?.getComputedStyle(box);
  return /hidden|clip|auto|scroll/.test(`${style?.overflowX} ${style?.overflowY}`) && hasMore(box);
}
