import type { Place } from './finding.ts';
import { clipText, isInvisible } from './page-text.ts';

const MOST_LEVELS = 400;
const MOST_SIBLINGS = 5_000;
const MOST_NODES = 20_000;
const MOST_CHARACTERS = 300_000;
const WRITTEN_CHARACTERS = 120;
// The words of a value can stand beside the element that its line began in.
const LEVELS_ABOVE = 5;

/** A place that was found again: the element, and where in it the words stand when there are any. */
export interface ResolvedPlace {
  readonly element: Element;
  readonly range?: {
    readonly start: { readonly node: Text; readonly offset: number };
    readonly end: { readonly node: Text; readonly offset: number };
  };
}

/** The way from the root element down to an element; undefined for one that is too deep or too far along. */
function pathOf(element: Element): number[] | undefined {
  const path: number[] = [];
  let node: Element = element;
  for (let above = node.parentElement; above; above = node.parentElement) {
    let index = 0;
    for (let sibling = above.firstElementChild; sibling && sibling !== node; index += 1) {
      if (index > MOST_SIBLINGS) return undefined;
      sibling = sibling.nextElementSibling;
    }
    path.unshift(index);
    if (path.length > MOST_LEVELS) return undefined;
    node = above;
  }
  return path;
}

/** The place of a value in an element, or in a line of pasted text where there is none. */
export function placeOf(
  element: Element | undefined,
  written: string,
  line: number | undefined,
): Place | undefined {
  const words = clipText(written, WRITTEN_CHARACTERS);
  if (!element) return line === undefined || line < 0 ? undefined : { path: [], written: words, line };
  const path = pathOf(element);
  return path && { path, written: words };
}

interface Letter {
  readonly node: Text;
  readonly offset: number;
}

/** The visible letters under an element without spaces, each with where it stands. */
function lettersUnder(element: Element): { text: string; at: Letter[] } {
  let text = '';
  const at: Letter[] = [];
  let node: Node | null = element;
  for (let visited = 0; node && visited < MOST_NODES && text.length < MOST_CHARACTERS; visited += 1) {
    const name: string = node.nodeType === 1 ? (node as Element).localName : '';
    if (node.nodeType === 3) {
      const value = node.nodeValue ?? '';
      const length = Math.min(value.length, MOST_CHARACTERS - text.length);
      for (let offset = 0; offset < length; offset += 1) {
        const letter = value.charAt(offset);
        if (/\s/.test(letter) || isInvisible(letter)) continue;
        text += letter;
        at.push({ node: node as Text, offset });
      }
    }
    let next: Node | null = name === 'script' || name === 'style' ? null : node.firstChild;
    while (!next && node && node !== element) {
      next = node.nextSibling;
      if (!next) node = node.parentNode;
    }
    if (node === element && !next) break;
    node = next;
  }
  return { text, at };
}

const isWordLetter = (letter: string): boolean => /[\p{L}\p{N}]/u.test(letter);

/** Where words begin among letters: not in the middle of a longer number or word when it can be helped; -1 when nowhere. */
function indexOfWords(text: string, words: string): number {
  for (let from = text.indexOf(words); from >= 0; from = text.indexOf(words, from + 1)) {
    const before = text.charAt(from - 1);
    const after = text.charAt(from + words.length);
    if (!/\d/.test(words) || !(/\d/.test(before) || (/\d/.test(after) && isWordLetter(after)))) return from;
  }
  return text.indexOf(words);
}

function rangeOf(element: Element, words: string): ResolvedPlace['range'] {
  const { text, at } = lettersUnder(element);
  const from = indexOfWords(text, words);
  const first = at[from];
  const last = at[from + words.length - 1];
  if (from < 0 || !first || !last) return undefined;
  return { start: first, end: { node: last.node, offset: last.offset + 1 } };
}

const MOST_FIELDS = 500;

/** Whether a field shows the words as its value: it has no text of its own that they could stand in. */
const showsIn = (element: Element | null, words: string): boolean =>
  (element?.localName === 'input' || element?.localName === 'textarea') &&
  bare((element.getAttribute('value') ?? '').slice(0, 1_000)).includes(words);

/** The field on the page that shows the words, and lets them not be changed. */
function fieldShowing(body: Element | null, words: string): Element | undefined {
  const fields = body ? [...body.querySelectorAll('input[readonly], input[disabled]')] : [];
  return fields.slice(0, MOST_FIELDS).find((field) => showsIn(field, words));
}

/** Without spaces and letters that are not seen. */
const bare = (text: string): string =>
  [...text].filter((letter) => !/\s/.test(letter) && !isInvisible(letter)).join('');

/**
 * Finds a place again in a document, which may have changed since: by its path, then the words near it, then anywhere
 * in the body. Undefined when the words are gone, and for a place in pasted text. Changes nothing.
 */
export function resolvePlace(document: Document, place: Place): ResolvedPlace | undefined {
  if (place.line !== undefined) return undefined;
  let element: Element | null = document.documentElement;
  for (const index of place.path) element = element?.children[index] ?? null;
  const words = bare(place.written);
  if (words === '' || showsIn(element, words)) return element ? { element } : undefined;
  let above: Element | null = element;
  for (let level = 0; above && level < LEVELS_ABOVE; level += 1) {
    const range = rangeOf(above, words);
    if (range) return { element: range.start.node.parentElement ?? above, range };
    above = above.parentElement;
  }
  const body: Element | null = document.body ?? document.documentElement;
  const range = body && rangeOf(body, words);
  if (range) return { element: range.start.node.parentElement ?? body, range };
  const field = fieldShowing(body, words);
  return field && { element: field };
}
