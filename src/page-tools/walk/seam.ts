import { real } from '../../domain/page/real.ts';
import { contains, deepestAt } from './find-areas.ts';
import type { ScrollArea } from './scroll-area.ts';
import { parentOf } from './tree.ts';

/** How what was captured last stands now. */
export type SeamChange =
  | { readonly is: 'same' }
  /** All of it moved by so much down the page: what follows moved with it. CSS pixels. */
  | { readonly is: 'shifted'; readonly by: number }
  /** Some of it moved, or it is gone: no telling what follows. */
  | { readonly is: 'changed' };

interface Anchor {
  readonly element: Element;
  readonly text: string;
  readonly top: number;
}

const ROWS = [0.62, 0.74, 0.86, 0.95];
const COLUMNS = [0.08, 0.3, 0.5, 0.7, 0.92];
const TEXT_CHARACTERS = 60;
const MOVED_PX = 1.5;

/**
 * Remembers where some things stand near the end of a view, and tells after the next step whether they still stand there:
 * what a page puts in above would else be a gap or a doubling in the picture. What only changes its words (a clock) or is
 * used again for something else (a list that recycles its rows) tells nothing.
 */
export class Seam {
  readonly #area: ScrollArea;
  readonly #isStuck: (element: Element) => boolean;
  #anchors: Anchor[] = [];

  constructor(area: ScrollArea, isStuck: (element: Element) => boolean) {
    this.#area = area;
    this.#isStuck = isStuck;
  }

  /** Remembers the view as it is now. */
  remember(): void {
    const { window, kind, scroller, view } = this.#area;
    const { width, height } = view();
    const rect = real(scroller).getBoundingClientRect();
    const origin =
      kind === 'element'
        ? { x: rect.left + real(scroller).clientLeft, y: rect.top + real(scroller).clientTop }
        : { x: 0, y: 0 };
    const seen = new Set<Element>();
    for (const row of ROWS) {
      for (const column of COLUMNS) {
        const hit = deepestAt(window.document, origin.x + width * column, origin.y + height * row);
        if (hit && hit !== scroller && this.#isFit(hit, height)) seen.add(hit);
      }
    }
    this.#anchors = [...seen].map((element) => ({
      element,
      text: textOf(element),
      top: this.#topOf(element),
    }));
  }

  /** What became of it. */
  compare(): SeamChange {
    // Only since has it shown that it moves by itself: what stands in it tells nothing of the rest.
    const anchors = this.#anchors.filter(({ element }) => !this.#isStuck(element));
    const there = anchors.filter(
      ({ element }) => real(element).isConnected && real(element).getClientRects().length > 0,
    );
    const gone = anchors.length - there.length;
    if (gone >= 3 && gone > anchors.length * 0.7) return { is: 'changed' };
    const shifts = there
      .filter(({ element, text }) => textOf(element) === text)
      .map(({ element, top }) => this.#topOf(element) - top);
    const moved = shifts.filter((by) => Math.abs(by) > MOVED_PX);
    if (moved.length < 2) return { is: 'same' };
    const [usual, count] = mostUsual(moved);
    if (count > shifts.length * 0.6) return { is: 'shifted', by: usual };
    return moved.length > shifts.length * 0.25 ? { is: 'changed' } : { is: 'same' };
  }

  /** Takes a shift for granted: from now on things stand where they stand now. */
  accept(by: number): void {
    this.#anchors = this.#anchors.map((anchor) => ({ ...anchor, top: anchor.top + by }));
  }

  // Something that is as large as the view does not move with what it holds.
  #isFit(element: Element, viewHeight: number): boolean {
    if (this.#isStuck(element) || real(element).getBoundingClientRect().height > viewHeight * 0.7)
      return false;
    for (let at: Element | null = element; at; at = parentOf(at)) {
      if (this.#area.window.getComputedStyle(at).position === 'fixed')
        return contains(at, this.#area.scroller);
    }
    return true;
  }

  #topOf(element: Element): number {
    const { kind, scroller } = this.#area;
    const origin = kind === 'element' ? real(scroller).getBoundingClientRect().top : 0;
    return real(element).getBoundingClientRect().top - origin + this.#area.position().y;
  }
}

const textOf = (element: Element): string => (real(element).textContent ?? '').slice(0, TEXT_CHARACTERS);

/** The value that comes most often, to the pixel, and how often. */
function mostUsual(values: readonly number[]): [value: number, count: number] {
  const groups = new Map<number, number[]>();
  for (const value of values) {
    const key = Math.round(value);
    groups.set(key, [...(groups.get(key) ?? []), value]);
  }
  const [largest = []] = [...groups.values()].sort((a, b) => b.length - a.length);
  return [largest[0] ?? 0, largest.length];
}
