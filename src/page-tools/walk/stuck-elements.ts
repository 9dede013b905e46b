import type { Rect } from '../../domain/capture/pieces.ts';
import { areaOf, overlapOf } from '../../domain/capture/rect-arithmetic.ts';
import { real } from '../../domain/page/real.ts';
import { shadowOf } from '../../page-reader/open-parts.ts';
import { contains, deepestAt } from './find-areas.ts';
import type { KeptStyles, Styled } from './kept-styles.ts';
import type { ScrollArea } from './scroll-area.ts';
import { childrenOf, parentOf } from './tree.ts';

/** Which of the pictures one is: what sticks to the window's start belongs to the first, to its end to the last. */
export type PicturePlace = 'only' | 'first' | 'between' | 'last';

/** What one look through the page may cost. */
const LOOKED_AT = 40_000;
const LOOK_MS = 80;
/** How far the page is moved to see what stays; and what counts as staying. */
const PROBE_PX = 60;
const STAYS_WITHIN_PX = 1.5;

interface Stuck {
  readonly edge: 'start' | 'end';
  /** There from the first look on; one that comes later is shown only where it ends the whole. */
  readonly isEarly: boolean;
  readonly isCovering: boolean;
}

/** From this share of the view on, what lies beneath is worth a word. */
const COVERING_SHARE = 0.2;

/**
 * Headers, bars and buttons that stay in their place of the window while the page is scrolled: each is shown once. What
 * sticks in the flow (`position: sticky`) is put to its own place there; what floats is hidden where it does not belong.
 */
export class StuckElements {
  readonly #area: ScrollArea;
  readonly #styles: KeptStyles;
  readonly #stuck = new Map<Styled, Stuck>();
  #places = new Map<Element, { readonly rect: Rect; readonly scrolled: number }>();
  #isFirstLook = true;
  /** The open shadow roots that were come by. */
  readonly roots = new Set<ShadowRoot>();

  constructor(area: ScrollArea, styles: KeptStyles) {
    this.#area = area;
    this.#styles = styles;
  }

  /** Looks through the page for what sticks, as it is now. To be called at each step: pages let things float later on. */
  look(): void {
    const { floating, following } = this.#sort();
    for (const element of this.#staying(floating)) this.#note(element);
    for (const element of this.#followers(following)) this.#note(element);
    this.#isFirstLook = false;
  }

  /** Shows and hides what sticks, for a picture of this place. */
  show(place: PicturePlace): void {
    const shown: Styled[] = [];
    for (const [element, { edge, isEarly }] of this.#stuck) {
      const isShown =
        place === 'only' || (edge === 'start' ? place === 'first' && isEarly : place === 'last');
      if (isShown) shown.push(element);
      // Neither `visibility` nor `display`: the first takes the focus away, the second moves other things.
      else if (!this.#styles.has(element)) this.#styles.set(element, { transition: 'none', opacity: '0' });
    }
    this.#styles.release(shown);
  }

  /** How many of those that were there from the start hide a good part of the view in the picture that they are in. */
  get covering(): number {
    return [...this.#stuck.values()].filter(({ isCovering }) => isCovering).length;
  }

  /** True for an element that sticks, or lies in one that does. */
  holds(element: Element): boolean {
    for (let at: Element | null = element; at; at = parentOf(at))
      if (this.#stuck.has(at as Styled)) return true;
    return false;
  }

  #sort(): { floating: Styled[]; following: Styled[] } {
    const { window, scroller, kind } = this.#area;
    const [floating, following]: [Styled[], Styled[]] = [[], []];
    const endMs = performance.now() + LOOK_MS;
    // From the outside in: what floats stands far out, and a page of a million elements is not looked through.
    const queue: Element[] = [real(window.document).documentElement];
    for (let at = 0; at < queue.length && at < LOOKED_AT; at += 1) {
      if (at % 512 === 0 && performance.now() > endMs) break;
      const element = queue[at] as Styled;
      if (this.#stuck.has(element) || !real(element).style) continue;
      const { position, display } = window.getComputedStyle(element);
      if (display === 'none') continue;
      if (position === 'sticky') this.#unstick(element);
      else if (position === 'fixed' && this.#covers(element)) {
        if (!contains(element, scroller)) {
          floating.push(element);
          continue;
        }
      } else if (position === 'absolute' || (kind === 'element' && position === 'relative')) {
        if (!contains(element, scroller)) following.push(element);
      }
      const shadow = shadowOf(element);
      if (shadow) this.roots.add(shadow);
      for (const child of childrenOf(element)) queue.push(child);
    }
    return { floating, following };
  }

  // Where it would stand without sticking: the same box, so nothing else moves.
  #unstick(element: Styled): void {
    if (this.#styles.has(element) || !this.#scrollsWith(element)) return;
    const auto = { top: 'auto', right: 'auto', bottom: 'auto', left: 'auto' };
    this.#styles.set(element, { transition: 'none', position: 'relative', ...auto });
  }

  // Others stick to a scroller of their own, which is not walked.
  #scrollsWith(element: Element): boolean {
    const { window, scroller } = this.#area;
    for (let at = parentOf(element); at; at = parentOf(at)) {
      if (at === scroller || at === real(window.document).documentElement) return true;
      const { overflowX, overflowY } = window.getComputedStyle(at);
      if (at !== real(window.document).body && /auto|scroll|hidden|overlay/.test(overflowX + overflowY))
        return false;
    }
    return true;
  }

  // A backdrop that the page is seen upon belongs to every picture; so does an empty holder of other things, which are
  // then looked at one by one.
  #covers(element: Element): boolean {
    const rect = real(element).getBoundingClientRect();
    if (rect.width === 0 || rect.height === 0) return false;
    const { box, window } = this.#area;
    const inWindow = this.#own(box);
    const isWhole =
      Math.min(rect.right, inWindow.x + inWindow.width) - Math.max(rect.left, inWindow.x) >=
        inWindow.width * 0.9 &&
      Math.min(rect.bottom, inWindow.y + inWindow.height) - Math.max(rect.top, inWindow.y) >=
        inWindow.height * 0.9;
    if (!isWhole) return true;
    const hit = deepestAt(window.document, inWindow.x + inWindow.width / 2, inWindow.y + inWindow.height / 2);
    return hit !== undefined && contains(element, hit);
  }

  /** The view in the coordinates of the area's own window. */
  #own(view: Rect): Rect {
    const { kind, scroller } = this.#area;
    if (kind !== 'element') return { ...view, x: 0, y: 0 };
    const { left, top } = real(scroller).getBoundingClientRect();
    return { ...view, x: left + real(scroller).clientLeft, y: top + real(scroller).clientTop };
  }

  /** Those of some elements that stay in the window when the area is scrolled a little, there and back at once. */
  #staying(elements: readonly Styled[]): Styled[] {
    const area = this.#area;
    if (elements.length === 0) return [];
    const home = area.home();
    const from = area.position();
    const tops = elements.map((element) => real(element).getBoundingClientRect().top);
    const room = area.size().height - area.view().height - from.y;
    area.scrollTo({ x: from.x, y: from.y + (room >= PROBE_PX ? PROBE_PX : -PROBE_PX) });
    const moved = Math.abs(area.position().y - from.y);
    const stays = elements.filter(
      (element, at) =>
        Math.abs(real(element).getBoundingClientRect().top - (tops[at] ?? 0)) <= STAYS_WITHIN_PX,
    );
    area.goHome(home);
    // Where nothing moves there is one picture, and everything belongs into it.
    return moved > STAYS_WITHIN_PX * 2 ? stays : [];
  }

  /** What lies over a walked part, and what the page itself moves along: at the same place of the window as a step ago. */
  #followers(elements: readonly Styled[]): Styled[] {
    const { kind, scroller } = this.#area;
    const box = this.#own(this.#area.box);
    const scrolled = this.#area.position().y;
    const before = this.#places;
    this.#places = new Map();
    const found: Styled[] = [];
    for (const element of elements) {
      const rect = real(element).getBoundingClientRect();
      const isInSight =
        rect.width * rect.height > 0 &&
        rect.right > box.x &&
        rect.left < box.x + box.width &&
        rect.bottom > box.y &&
        rect.top < box.y + box.height;
      if (!isInSight || found.some((outer) => contains(outer, element))) continue;
      const isOutside = kind === 'element' && !contains(scroller, element);
      if (isOutside) {
        if (this.#liesOver(element, box)) found.push(element);
        continue;
      }
      const last = before.get(element);
      this.#places.set(element, { rect, scrolled });
      const hasMoved = last && Math.abs(last.scrolled - scrolled) > PROBE_PX / 2;
      const isSame =
        last &&
        Math.abs(last.rect.y - rect.y) <= STAYS_WITHIN_PX &&
        Math.abs(last.rect.x - rect.x) <= STAYS_WITHIN_PX;
      if (hasMoved && isSame && rect.height < box.height * 0.9) found.push(element);
    }
    return found;
  }

  #liesOver(element: Element, box: Rect): boolean {
    const rect = real(element).getBoundingClientRect();
    const x = (Math.max(rect.left, box.x) + Math.min(rect.right, box.x + box.width)) / 2;
    const y = (Math.max(rect.top, box.y) + Math.min(rect.bottom, box.y + box.height)) / 2;
    const hit = deepestAt(this.#area.window.document, x, y);
    return hit !== undefined && contains(element, hit);
  }

  #note(element: Styled): void {
    const box = this.#own(this.#area.box);
    const rect = real(element).getBoundingClientRect();
    const edge = rect.top - box.y >= box.height / 2 ? 'end' : 'start';
    const isCovering =
      this.#isFirstLook &&
      areaOf(overlapOf(rect, box)) >= areaOf(box) * COVERING_SHARE &&
      this.#liesOver(element, box);
    this.#stuck.set(element, { edge, isEarly: this.#isFirstLook, isCovering });
  }
}
