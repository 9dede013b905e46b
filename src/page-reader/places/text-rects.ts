import { real } from '../../domain/page/real.ts';
import type { Piece, PlacedText } from './placed-text.ts';

const MOST_RECTS = 20;
const MOST_ANCESTORS = 100;

/**
 * Where a stretch of collected text is seen in its window, one rectangle for each line that it is broken into; none where
 * it is hidden, or scrolled out of the box that holds it.
 */
export function rectsOf({ pieces }: PlacedText, start: number, end: number): DOMRect[] {
  const rects: DOMRect[] = [];
  for (let at = firstPiece(pieces, start); at < pieces.length && rects.length < MOST_RECTS; at += 1) {
    const piece = pieces[at];
    if (!piece || piece.start >= end) break;
    const holder =
      real(piece.node).nodeType === 3 ? real(piece.node).parentElement : (piece.node as HTMLElement);
    if (!holder || !isSeen(holder)) continue;
    for (const rect of rectsOfPiece(piece, start, end)) {
      const seen = insideBoxes(rect, holder);
      if (seen) addToLine(rects, seen);
    }
  }
  return rects;
}

/** The first piece that ends after a place in the text. */
function firstPiece(pieces: readonly Piece[], start: number): number {
  let [low, high] = [0, pieces.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const piece = pieces[middle];
    if (piece && piece.start + piece.length <= start) low = middle + 1;
    else high = middle;
  }
  return low;
}

function rectsOfPiece(
  { node, start, length, from }: Piece,
  wantedStart: number,
  wantedEnd: number,
): Iterable<DOMRect> {
  if (real(node).nodeType !== 3) return [real(node as Element).getBoundingClientRect()];
  const range = real(real(node).ownerDocument).createRange();
  range.setStart(node, from + Math.max(0, wantedStart - start));
  range.setEnd(node, from + Math.min(length, wantedEnd - start));
  return range.getClientRects();
}

const isSeen = (element: Element): boolean =>
  typeof real(element).checkVisibility !== 'function' ||
  real(element).checkVisibility({ visibilityProperty: true, opacityProperty: true });

/** What of a rectangle the boxes around it let through that scroll or hide what is outside of them. */
function insideBoxes(rect: DOMRect, holder: Element): DOMRect | undefined {
  const view = real(real(holder).ownerDocument).defaultView;
  const root = real(real(holder).ownerDocument).documentElement;
  let [start, top, end, bottom] = [rect.left, rect.top, rect.right, rect.bottom];
  let box: Element | null = holder;
  for (
    let count = 0;
    box && box !== root && real(box).localName !== 'body' && count < MOST_ANCESTORS;
    count += 1
  ) {
    const style: CSSStyleDeclaration | undefined = view?.getComputedStyle(box);
    if (
      style &&
      `${style.overflowX} ${style.overflowY}` !== 'visible visible' &&
      style.display !== 'inline'
    ) {
      const bounds: DOMRect = real(box).getBoundingClientRect();
      [start, top] = [Math.max(start, bounds.left), Math.max(top, bounds.top)];
      [end, bottom] = [Math.min(end, bounds.right), Math.min(bottom, bounds.bottom)];
    }
    // What is fixed to the window leaves the boxes around it.
    if (style?.position === 'fixed') break;
    box = real(box).assignedSlot ?? real(box).parentElement ?? hostOf(box);
  }
  return end > start && bottom > top ? new DOMRect(start, top, end - start, bottom - top) : undefined;
}

function hostOf(element: Element): Element | null {
  const root = real(element).getRootNode();
  return 'host' in root ? (root as ShadowRoot).host : null;
}

/** Adds a rectangle, joined with the one before it where both are on one line. */
function addToLine(rects: DOMRect[], rect: DOMRect): void {
  const last = rects.at(-1);
  const middle = rect.top + rect.height / 2;
  const isSameLine = last && middle > last.top && middle < last.bottom;
  const gap = last ? Math.max(rect.left - last.right, last.left - rect.right) : 0;
  if (!last || !isSameLine || gap > rect.height) {
    rects.push(rect);
    return;
  }
  const [start, top] = [Math.min(last.left, rect.left), Math.min(last.top, rect.top)];
  const [end, bottom] = [Math.max(last.right, rect.right), Math.max(last.bottom, rect.bottom)];
  rects[rects.length - 1] = new DOMRect(start, top, end - start, bottom - top);
}
