import type { Clock } from '../domain/detect/deadline.ts';
import { MAX_TEXT_CHARACTERS } from '../domain/detect/finding.ts';

/** Up to how many nodes a page, and a part of a larger one, is read at once. */
interface NodeCounts {
  readonly ofPage: number;
  readonly ofPart: number;
}

// `innerText` of a page of a million nodes takes a second and cannot be stopped: past this many nodes (some 30 ms) it is
// asked of one part at a time.
const NODES: NodeCounts = { ofPage: 40_000, ofPart: 5_000 };
const SQUEEZED_CHARACTERS = 100_000;
const MOST_PARTS = 20_000;

const NOT_ON_SHOW = new Set(['script', 'style', 'template', 'noscript', 'head', 'title', 'meta', 'link']);

const INLINE = new Set(
  'a abbr b bdi bdo cite code em font i label mark q s small span strong sub sup time u'.split(' '),
);

/** Whether fewer than `limit` nodes, and less text than is kept, stand under an element; walks no further than that. */
function isSmall(element: Element, limit: number): boolean {
  let node: Node | null = element;
  let characters = 0;
  for (let visited = 0; visited < limit; visited += 1) {
    if (node.nodeType === 3) characters += (node as Text).length;
    if (characters > MAX_TEXT_CHARACTERS) return false;
    let next: Node | null = node.firstChild;
    while (!next && node && node !== element) {
      next = node.nextSibling;
      if (!next) node = node.parentNode;
    }
    if (!next) return true;
    node = next;
  }
  return false;
}

function seenText(element: Element): string {
  // biome-ignore lint/performance/useDomNodeTextContent: what counts as evidence is the text that was seen
  const { innerText } = element as HTMLElement;
  return typeof innerText === 'string' ? innerText : (element.textContent ?? '');
}

/** A text beside elements, its indentation squeezed; one that is megabytes long is taken as it stands. */
function bareText(node: Node): string {
  const text = (node.nodeValue ?? '').slice(0, MAX_TEXT_CHARACTERS + 1);
  return text.length > SQUEEZED_CHARACTERS ? text : text.replace(/\s+/g, ' ');
}

const isHidden = (element: Element): boolean =>
  typeof element.checkVisibility === 'function' && !element.checkVisibility();

/** The text that a person sees on a page; `clipped` when the page was too long or took too long to be read to its end. */
export interface VisibleText {
  readonly text: string;
  readonly clipped: boolean;
}

/**
 * Reads the text that a person sees, in order, part by part: a part is an element with few nodes, so that each step is
 * short and reading can stop between two. Where the engine cannot say what is seen, all text outside scripts. Bounded
 * in characters and, by `clock`, to that many milliseconds.
 */
export function visibleText(
  document: Document,
  clock: Clock,
  milliseconds: number,
  nodes: NodeCounts = NODES,
): VisibleText {
  const body: HTMLElement | null = document.body;
  if (!body) return { text: '', clipped: false };
  if (isSmall(body, nodes.ofPage)) return { text: seenText(body), clipped: false };
  const startMs = clock();
  const pieces: string[] = [];
  let length = 0;
  const take = (text: string, isBlock: boolean): void => {
    if (text === '') return;
    const piece = isBlock ? `${text}\n` : text;
    pieces.push(piece);
    length += piece.length;
  };
  const clipped = (): VisibleText => ({ text: pieces.join(''), clipped: true });
  let node: Node | null = body.firstChild;
  let above: Element = body;
  for (let part = 0; part < MOST_PARTS; part += 1) {
    while (!node && above !== body) {
      node = above.nextSibling;
      above = above.parentElement ?? body;
    }
    if (!node) return { text: pieces.join('').trimEnd(), clipped: false };
    if (length > MAX_TEXT_CHARACTERS || clock() - startMs > milliseconds) return clipped();
    if (node.nodeType === 3) take(bareText(node), false);
    else if (
      node.nodeType === 1 &&
      !NOT_ON_SHOW.has((node as Element).localName) &&
      !isHidden(node as Element)
    ) {
      const element = node as Element;
      if (!isSmall(element, nodes.ofPart)) {
        above = element;
        node = element.firstChild;
        continue;
      }
      take(seenText(element), !INLINE.has(element.localName));
    }
    node = node.nextSibling;
  }
  return clipped();
}
