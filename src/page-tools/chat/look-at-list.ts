import type { Rect } from '../../domain/capture/pieces.ts';
import type { Conversation } from '../../domain/conversation/conversation.ts';
import type { SeenMessage } from '../../domain/conversation/merge-readings.ts';
import { rowNumbers } from '../../domain/conversation/read-message.ts';
import { real } from '../../domain/page/real.ts';
import type { ListScroller } from './list-scroller.ts';

/** Above so many elements only those near the view are looked at. */
const FEW_ITEMS = 400;
const MOST_NEAR = 600;
/** Room that no chat leaves between two messages. */
const HOLE_PX = 120;
const HOLE_IN_MESSAGES = 1.6;
const MOST_BETWEEN = 200;
/** As `Node` and `NodeFilter` name them. */
const FOLLOWING = 4;
const ELEMENTS_AND_TEXT = 5;

/** What a list shows now. */
export interface ListLook {
  readonly seen: SeenMessage[];
  /** The elements of those that are in sight. */
  readonly inView: Element[];
  /** Numbers of rows that hold no message. */
  readonly otherNumbers: number[];
  /** Nothing, or a hole, stands where messages should: perhaps it is still to come. */
  readonly isLacking: boolean;
}

/** Gives elements numbers, the same one each time. */
export class ElementNumbers {
  readonly #numbers = new WeakMap<Element, number>();
  #next = 0;

  of(element: Element): number {
    const known = this.#numbers.get(element);
    if (known !== undefined) return known;
    this.#next += 1;
    this.#numbers.set(element, this.#next);
    return this.#next;
  }
}

interface Row {
  readonly element: Element;
  readonly top: number;
  readonly bottom: number;
}

/** Reads the messages in and near the view of a list, from its visual start to its end. */
export function lookAtList(
  conversation: Conversation,
  scroller: ListScroller,
  numbers: ElementNumbers,
): ListLook {
  const view = scroller.view();
  const rows = nearRows(conversation.items(scroller.scope), view.y - view.height, view.y + 2 * view.height);
  const heights = rows.map(({ top, bottom }) => bottom - top).sort((a, b) => a - b);
  const hole = Math.max(HOLE_PX, (heights[heights.length >> 1] ?? 0) * HOLE_IN_MESSAGES);
  const offset = scroller.offset();
  const seen: SeenMessage[] = [];
  let last: Row | undefined;
  let isLacking = false;
  for (const row of rows) {
    const read = conversation.read(row.element);
    if (!read) continue;
    const hasHole = last !== undefined && row.top - last.bottom > hole && isEmptyBetween(last, row);
    const isInView = row.bottom > view.y && row.top < view.y + view.height;
    if (hasHole && (isInView || (last && last.bottom > view.y - 1 && last.top < view.y + view.height)))
      isLacking = true;
    seen.push({
      message: read.message,
      ...(read.key !== undefined && { key: read.key }),
      ...(read.index !== undefined && { index: read.index }),
      element: numbers.of(row.element),
      top: row.top - view.y,
      offset: row.top - view.y + offset,
      hasHoleAbove: hasHole,
    });
    last = row;
  }
  const inView = rows
    .filter(({ top, bottom }) => bottom > view.y && top < view.y + view.height)
    .map(({ element }) => element);
  const otherNumbers = rowNumbers(scroller.scope);
  const isBareAt = (from: number, to: number): boolean =>
    to - from > hole && isBare(scroller.scope, rows, view, from, to);
  const [first, end] = [rows[0], rows.at(-1)];
  const isBareAtEdge =
    first === undefined ||
    end === undefined ||
    isBareAt(view.y, Math.min(first.top, view.y + view.height)) ||
    isBareAt(Math.max(end.bottom, view.y), view.y + view.height);
  return { seen, inView, otherNumbers, isLacking: isLacking || isBareAtEdge };
}

/** Whether a stretch of the view shows nothing but what holds the rows: they may be still to come. */
function isBare(scope: Element, rows: readonly Row[], { x, width }: Rect, from: number, to: number): boolean {
  const root = real(scope).getRootNode() as Document | ShadowRoot;
  return [0.2, 0.5, 0.8].every((share) => {
    const hit = real(root).elementFromPoint(x + width * share, (from + to) / 2);
    if (!hit || !real(scope).contains(hit) || rows.some(({ element }) => real(hit).contains(element)))
      return true;
    return (
      real(hit).querySelector('img, svg, canvas') === null &&
      !/\S/.test((real(hit).textContent ?? '').slice(0, 2_000))
    );
  });
}

/** Elements that are laid out near a stretch of the window, in the order in which they are seen. */
function nearRows(items: readonly Element[], from: number, to: number): Row[] {
  const rowOf = (element: Element | undefined): Row | undefined => {
    const box = real(element)?.getBoundingClientRect();
    return element && box && (box.width > 0 || box.height > 0)
      ? { element, top: box.top, bottom: box.bottom }
      : undefined;
  };
  const near: Row[] = [];
  for (const item of items.length > FEW_ITEMS ? around(items, rowOf, from) : items) {
    const row = rowOf(item);
    if (row && row.bottom > from && row.top < to) near.push(row);
    if (near.length >= MOST_NEAR) break;
  }
  // Virtual lists place their rows freely, and lists built from their end run backwards.
  return near
    .map((row, at) => ({ row, at }))
    .sort((a, b) => (Math.abs(a.row.top - b.row.top) < 1 ? a.at - b.at : a.row.top - b.row.top))
    .map(({ row }) => row);
}

/** Of very many elements in order those that may be near: found by halving, so that not all of them are measured. */
function around(
  items: readonly Element[],
  rowOf: (element: Element | undefined) => Row | undefined,
  from: number,
): readonly Element[] {
  const runsDown = (rowOf(items[0])?.top ?? 0) <= (rowOf(items.at(-1))?.top ?? 0);
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const row = rowOf(items[middle]);
    const isBefore = row !== undefined && (runsDown ? row.bottom <= from : row.top > from);
    if (isBefore) low = middle + 1;
    else high = middle;
  }
  const start = runsDown ? low : low - MOST_NEAR;
  return items.slice(Math.max(0, start - 10), Math.max(0, start) + MOST_NEAR + 10);
}

/** Whether nothing that says something stands between two rows: no line with the day, no notice. */
function isEmptyBetween(above: Row, below: Row): boolean {
  const [first, second] =
    real(above.element).compareDocumentPosition(below.element) & FOLLOWING
      ? [above.element, below.element]
      : [below.element, above.element];
  const walker = real(real(first).ownerDocument).createTreeWalker(
    real(first).getRootNode(),
    ELEMENTS_AND_TEXT,
  );
  walker.currentNode = first;
  let node: Node | null = walker.nextSibling();
  while (!node && walker.parentNode()) node = walker.nextSibling();
  for (let count = 0; node && count < MOST_BETWEEN; count += 1) {
    if (node === second || real(second).contains(node)) return true;
    const isText = real(node).nodeType === 3 && /\S/.test(real(node).nodeValue ?? '');
    const holder = real(node).nodeType === 3 ? real(node).parentElement : (node as Element);
    if (isText || real(holder)?.localName === 'img') {
      const { top, bottom, height } = real(holder)?.getBoundingClientRect() ?? {
        top: 0,
        bottom: 0,
        height: 0,
      };
      if (height > 0 && bottom > above.bottom && top < below.top) return false;
    }
    node = walker.nextNode();
  }
  return true;
}
