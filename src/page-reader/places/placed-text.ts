import { real } from '../../domain/page/real.ts';
import { shadowOf } from '../open-parts.ts';

/** A stretch of collected text and where it came from. */
export interface Piece {
  /** Where it begins in the text. */
  readonly start: number;
  readonly length: number;
  /** The text node that holds it, or the field whose value it is. */
  readonly node: Text | HTMLInputElement | HTMLTextAreaElement;
  /** Where it begins in the text node. */
  readonly from: number;
}

/** The text of a part of a page, with the nodes behind it. */
export interface PlacedText {
  readonly text: string;
  /** In the order of the text, without overlap; line breaks between blocks belong to none. */
  readonly pieces: readonly Piece[];
  /** Frames of this part, to be read on their own. */
  readonly frames: readonly HTMLIFrameElement[];
  /** True when the limits ended the walk before the end. */
  readonly cut: boolean;
}

export interface PlacedTextLimits {
  readonly nodes: number;
  readonly characters: number;
  /** Whether the time is over; asked now and then. */
  readonly isLate?: () => boolean;
}

const NODES_BETWEEN_CHECKS = 256;

/** Elements inside a line; all others begin and end one. */
const INLINE = new Set(
  'a abbr b bdi bdo big cite code data del dfn em font i ins kbd label mark q s samp slot small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);
/** Nobody reads these. The footer is where a business names itself: its address is no personal detail. */
const SKIPPED = new Set(
  'script style noscript template head title svg canvas audio video object embed math footer'.split(' '),
);
/** Letters of one number stand nearer to each other. */
const APART_PX = 2;
const MOST_MEASURED = 500;
const FIELDS = new Set(['', 'text', 'tel', 'email', 'search', 'number', 'url']);

/** Collects the text below a node as one string; bounded. Open shadow roots are entered, frames are told of. */
export function placedText(root: Node, limits: PlacedTextLimits): PlacedText {
  const pieces: Piece[] = [];
  const frames: HTMLIFrameElement[] = [];
  // In parts: a long text that is looked at after each addition is copied each time.
  const parts: string[] = [];
  let [length, last] = [0, ''];
  let [visited, cut] = [0, false];
  const put = (part: string): void => {
    parts.push(part);
    length += part.length;
    last = part.at(-1) ?? last;
  };
  const breakLine = (): void => {
    if (length > 0 && last !== '\n') put('\n');
  };
  let measured = 0;
  const add = (node: Piece['node'], value: string, keepsLines: boolean): void => {
    const before = pieces.at(-1);
    // Two numbers side by side are two; one that is split over elements is one.
    if (before && /\d/.test(last) && /^\d/.test(value) && measured < MOST_MEASURED) {
      measured += 1;
      if (isApart(before, node)) put(' ');
    }
    // Indentation of the source is no part of the text: a run of spaces counts as its first one.
    for (const { 0: run, index } of value.matchAll(/\s?\S+|\s/g)) {
      const isLed = /^\s/.test(run);
      const skips = isLed && (last === ' ' || last === '\n') ? 1 : 0;
      const kept = isLed && !keepsLines ? ` ${run.slice(1)}` : run;
      if (skips === run.length) continue;
      const from = index + skips;
      const more = run.length - skips;
      const piece = pieces.at(-1);
      const isNext = piece?.node === node && piece.from + piece.length === from;
      if (piece && isNext && piece.start + piece.length === length) {
        pieces[pieces.length - 1] = { ...piece, length: piece.length + more };
      } else pieces.push({ start: length, length: more, node, from });
      put(kept.slice(skips));
    }
  };
  // Backwards, so that the last one is the next; a function closes what an element opened.
  const ahead: (Node | (() => void))[] = [root];
  while (ahead.length > 0) {
    const next = ahead.pop();
    if (typeof next === 'function') {
      next();
      continue;
    }
    if (!next) continue;
    visited += 1;
    const isLate = visited % NODES_BETWEEN_CHECKS === 0 && limits.isLate?.();
    if (isLate || visited > limits.nodes || length > limits.characters) {
      cut = true;
      break;
    }
    if (real(next).nodeType === 3) {
      const node = next as Text;
      const value = (real(node).nodeValue ?? '').slice(0, limits.characters - length + 1);
      if (value !== '') add(node, value, keepsLineBreaks(node, value));
      continue;
    }
    const element = real(next).nodeType === 1 ? (next as Element) : undefined;
    const name = element ? real(element).localName : '';
    if (SKIPPED.has(name) || (element && real(element).getAttribute('role') === 'contentinfo')) continue;
    if (name === 'br') {
      breakLine();
      continue;
    }
    if (name === 'iframe' || name === 'frame') {
      frames.push(element as HTMLIFrameElement);
      continue;
    }
    if (name === 'input' || name === 'textarea') {
      const field = element as HTMLInputElement | HTMLTextAreaElement;
      if (name === 'textarea' || FIELDS.has((real(field).getAttribute('type') ?? '').toLowerCase())) {
        put(' ');
        add(field, String(field.value).slice(0, 2_000), false);
        breakLine();
      }
      continue;
    }
    // A copy for the eyes alone, or an icon: no part of the words around it.
    const isAside = real(element)?.getAttribute('aria-hidden') === 'true';
    if (element && (isAside || !INLINE.has(name))) {
      breakLine();
      ahead.push(breakLine);
    }
    for (const holder of [next, element && shadowOf(element)]) {
      for (let child = real(holder)?.lastChild ?? null; child; child = real(child).previousSibling) {
        // A list of a million children is not put on the heap to be left there.
        if (ahead.length > limits.nodes) {
          cut = true;
          break;
        }
        ahead.push(child);
      }
    }
  }
  return { text: parts.join(''), pieces, frames, cut };
}

/** Whether a piece of text is seen apart from the end of the one before it: with room between, or on another line. */
function isApart({ node: earlier, from, length }: Piece, later: Piece['node']): boolean {
  if (real(earlier).nodeType !== 3 || real(later).nodeType !== 3) return true;
  const range = real(real(earlier).ownerDocument).createRange();
  range.setStart(earlier, from + length - 1);
  range.setEnd(earlier, from + length);
  const end = range.getBoundingClientRect();
  range.setStart(later, 0);
  range.setEnd(later, 1);
  const start = range.getBoundingClientRect();
  if (end.height === 0 && start.height === 0) return false;
  const gap = Math.max(start.left - end.right, end.left - start.right);
  return gap > APART_PX || start.top >= end.bottom || end.top >= start.bottom;
}

/** Whether line breaks of a text node are shown as such; asked only where it has one between words. */
function keepsLineBreaks(node: Text, value: string): boolean {
  if (!/\S[^\S\n]*\n[^\S\n]*\S/.test(value.slice(0, 5_000))) return false;
  const view = real(real(node).ownerDocument).defaultView;
  const parent = real(node).parentElement;
  return (
    view !== null && parent !== null && /^pre|break-spaces/.test(view.getComputedStyle(parent).whiteSpace)
  );
}
