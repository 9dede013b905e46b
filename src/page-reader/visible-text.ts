import type { Clock } from '../domain/detect/deadline.ts';
import { MAX_TEXT_CHARACTERS } from '../domain/detect/finding.ts';
import { DEFAULT_LIMITS } from '../domain/detect/limits.ts';
import { real } from '../domain/page/real.ts';
import { documentIn, shadowOf } from './open-parts.ts';

/** Up to how many nodes a page, and a part of a larger one, is read at once. */
interface NodeCounts {
  readonly ofPage: number;
  readonly ofPart: number;
  /** So many are read whatever the time: a page of usual size is read to its end on a busy machine, too. */
  readonly usual?: number;
}

// `innerText` of a page of a million nodes takes a second and cannot be stopped: past this many nodes (some 30 ms) it is
// asked of one part at a time.
const NODES: NodeCounts = { ofPage: 40_000, ofPart: 5_000, usual: DEFAULT_LIMITS.usualNodes };
const SQUEEZED_CHARACTERS = 100_000;
const MOST_PARTS = 20_000;
/** A smaller frame is there to count visits. */
const SMALLEST_FRAME_PX = 10;

const NOT_ON_SHOW = new Set(['script', 'style', 'template', 'noscript', 'head', 'title', 'meta', 'link']);

const INLINE = new Set(
  'a abbr b bdi bdo cite code em font i label mark q s slot small span strong sub sup time u'.split(' '),
);

/** What `innerText` leaves out: it knows neither the open shadow of an element nor the page within a frame. */
const holdsMore = (element: Element): boolean =>
  real(element).localName === 'slot' || shadowOf(element) !== undefined || documentIn(element) !== undefined;

/**
 * Whether fewer than `limit` nodes, and less text than is kept, stand under an element, and all of it in its own tree;
 * walks no further than that, and gives how many nodes that were.
 */
function glanceAt(element: Element, limit: number): { readonly isSimple: boolean; readonly nodes: number } {
  let node: Node | null = element;
  let characters = 0;
  for (let nodes = 1; nodes <= limit; nodes += 1) {
    if (real(node).nodeType === 3) characters += (node as Text).length;
    const isMore = real(node).nodeType === 1 && holdsMore(node as Element);
    if (isMore || characters > MAX_TEXT_CHARACTERS) return { isSimple: false, nodes };
    let next: Node | null = real(node).firstChild;
    while (!next && node && node !== element) {
      next = real(node).nextSibling;
      if (!next) node = real(node).parentNode;
    }
    if (!next) return { isSimple: true, nodes };
    node = next;
  }
  return { isSimple: false, nodes: limit };
}

/** What is shown directly within an element: of one with an open shadow that, of a frame the page in it. */
function* shownIn(element: Element): Generator<Node> {
  const inner = documentIn(element);
  if (inner) {
    const { width, height } = real(element).getBoundingClientRect();
    if (real(inner).body && width >= SMALLEST_FRAME_PX && height >= SMALLEST_FRAME_PX) yield real(inner).body;
    return;
  }
  const slotted =
    real(element).localName === 'slot' ? real(element as HTMLSlotElement).assignedNodes?.() : undefined;
  if (slotted && slotted.length > 0) {
    yield* slotted;
    return;
  }
  for (let node = real(shadowOf(element) ?? element).firstChild; node; node = real(node).nextSibling)
    yield node;
}

function seenText(element: Element): string {
  // biome-ignore lint/performance/useDomNodeTextContent: what counts as evidence is the text that was seen
  const { innerText } = real(element as HTMLElement);
  return typeof innerText === 'string' ? innerText : (real(element).textContent ?? '');
}

/** A text beside elements, its indentation squeezed; one that is megabytes long is taken as it stands. */
function bareText(node: Node): string {
  const text = (real(node).nodeValue ?? '').slice(0, MAX_TEXT_CHARACTERS + 1);
  return text.length > SQUEEZED_CHARACTERS ? text : text.replace(/\s+/g, ' ');
}

const styleOf = (element: Element): CSSStyleDeclaration | undefined =>
  real(real(element).ownerDocument).defaultView?.getComputedStyle(element);

// An element without a box of its own shows what is in it all the same.
const isHidden = (element: Element): boolean =>
  typeof real(element).checkVisibility === 'function' &&
  !real(element).checkVisibility() &&
  styleOf(element)?.display !== 'contents';

const isUnseen = (element: Element): boolean => {
  const visibility = styleOf(element)?.visibility;
  return visibility === 'hidden' || visibility === 'collapse';
};

/** Whether an element is set in the lines of what is around it: asking one of a million for its text lays out all of them. */
const isInLine = (element: Element): boolean =>
  INLINE.has(real(element).localName) && /^(?:inline)?$/.test(styleOf(element)?.display ?? '');

/** The text that a person sees on a page; `clipped` when the page was too long or took too long to be read to its end. */
export interface VisibleText {
  readonly text: string;
  readonly clipped: boolean;
}

/** Parts of a text, one after the other; blocks on lines of their own. */
class Parts {
  readonly #parts: string[] = [];
  #last = '\n';
  length = 0;

  add(text: string): void {
    const part = this.#last === '\n' ? text.replace(/^ /, '') : text;
    if (part === '') return;
    this.#parts.push(part);
    this.#last = part.at(-1) ?? this.#last;
    this.length += part.length;
  }

  breakLine(): void {
    if (this.#last !== '\n') this.add('\n');
  }

  text(): string {
    return this.#parts.join('');
  }
}

interface Level {
  readonly nodes: Iterator<Node>;
  readonly isBlock: boolean;
}

/**
 * Reads the text that a person sees, in order, also in open shadow roots and in frames of the same site; where there are
 * such, and on a large page, part by part: a part is an element with few nodes, so that each step is short and reading can
 * stop between two. Where the engine cannot say what is seen, all text outside scripts. Bounded in characters and, by
 * `clock`, to that many milliseconds.
 */
export function visibleText(
  document: Document,
  clock: Clock,
  milliseconds: number,
  nodes: NodeCounts = NODES,
): VisibleText {
  const body: HTMLElement | null = real(document).body;
  if (!body) return { text: '', clipped: false };
  if (glanceAt(body, nodes.ofPage).isSimple) return { text: seenText(body), clipped: false };
  const startMs = clock();
  const parts = new Parts();
  const levels: Level[] = [{ nodes: shownIn(body), isBlock: true }];
  let read = 0;
  for (let steps = 0; steps < MOST_PARTS; ) {
    const level = levels.at(-1);
    if (!level) return { text: parts.text().trimEnd(), clipped: false };
    const { value: node, done } = level.nodes.next();
    if (done) {
      levels.pop();
      if (level.isBlock) parts.breakLine();
      continue;
    }
    steps += 1;
    const isLate = clock() - startMs > milliseconds && read >= (nodes.usual ?? 0);
    if (parts.length > MAX_TEXT_CHARACTERS || isLate) break;
    read += 1;
    if (real(node).nodeType === 3) {
      const text = bareText(node);
      const holder = real(node).parentElement;
      if (text.trim() === '' || !holder || !isUnseen(holder)) parts.add(text);
      continue;
    }
    if (real(node).nodeType !== 1) continue;
    const element = node as Element;
    if (NOT_ON_SHOW.has(real(element).localName) || isHidden(element)) continue;
    const isBlock = !INLINE.has(real(element).localName);
    if (isBlock) parts.breakLine();
    const glance = glanceAt(element, nodes.ofPart);
    read += glance.nodes;
    if (!glance.isSimple || isInLine(element)) levels.push({ nodes: shownIn(element), isBlock });
    else {
      parts.add(seenText(element));
      if (isBlock) parts.breakLine();
    }
  }
  return { text: parts.text(), clipped: true };
}
