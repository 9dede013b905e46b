import { type Line, textWithin } from './page.ts';
import { cleanText, foldText } from './page-text.ts';

const FIELDS = new Set(['input', 'select', 'textarea', 'output']);
// A picture, a break or a sign is no place for a value.
const NO_PLACE = new Set([
  'br',
  'hr',
  'img',
  'svg',
  'picture',
  'wbr',
  'script',
  'style',
  'link',
  'meta',
  'button',
  'template',
]);
const SIGN = /icon|tooltip|info|arrow|sprite|clear|(?:^|\s)(?:fa|glyph)/i;
const MOST_SIBLINGS = 12;
const MOST_OF_A_FIELD = 60;

const isField = (element: Element): boolean =>
  FIELDS.has(element.localName) && element.getAttribute('type') !== 'hidden';

const isEmpty = (node: Node): boolean =>
  node.nodeType === 1 ? textWithin(node as Element, 30).trim() === '' : (node.nodeValue ?? '').trim() === '';

const PICTURES = new Set(['img', 'svg', 'picture']);
const hasPicture = (element: Element): boolean =>
  [element.firstElementChild, element.firstElementChild?.firstElementChild].some((one) =>
    PICTURES.has(one?.localName ?? ''),
  );

const isEmptyPlace = (element: Element): boolean =>
  !NO_PLACE.has(element.localName) &&
  !SIGN.test((element.getAttribute('class') ?? '').slice(0, 200)) &&
  isEmpty(element) &&
  !hasPicture(element);

/** Elements and texts after a node among its siblings, as far as they matter. */
function following(node: Node): Node[] {
  const found: Node[] = [];
  for (let next = node.nextSibling; next && found.length < MOST_SIBLINGS; next = next.nextSibling)
    if (next.nodeType === 1 || (next.nodeType === 3 && (next.nodeValue ?? '').trim() !== ''))
      found.push(next);
  return found;
}

/** Whether what follows is a field, or places that are all empty: what was meant to be shown there is not in the text. */
function isMissingIn(nodes: readonly Node[]): boolean {
  const [first] = nodes;
  if (first?.nodeType === 1 && isField(first as Element)) return true;
  const places = nodes.filter(
    (node): node is Element => node.nodeType === 1 && isEmptyPlace(node as Element),
  );
  return places.length > 0 && nodes.every(isEmpty);
}

/** The last node under an element that has text. */
function lastWords(element: Element): Node | undefined {
  return [...element.childNodes].slice(0, 60).findLast((node) => !isEmpty(node));
}

/** What a field to the side of a label shows and does not let be changed. */
export function shownField({ element, at }: Line): Line | undefined {
  const last = element && lastWords(element);
  const nodes = last ? [following(last)[0], following(element)[0]] : [];
  const field = nodes.find((node): node is Element => node?.nodeType === 1 && isField(node as Element));
  if (!field || !(field.hasAttribute('readonly') || field.hasAttribute('disabled'))) return undefined;
  const text = cleanText((field.getAttribute('value') ?? '').slice(0, MOST_OF_A_FIELD));
  return text === '' ? undefined : { at, text, folded: foldText(text), region: 'text', element: field };
}

/**
 * Whether the value of a label that ends its line is shown by something that is no text: a field to its side, or an
 * empty element that a script is yet to fill. What stands below is then another's.
 */
export function isValueMissing({ element }: Line): boolean {
  if (!element) return false;
  const last = lastWords(element);
  if (last && isMissingIn(following(last))) return true;
  const before = element.previousElementSibling;
  // Empty cells on both sides are there for their width.
  return !(before?.localName === 'td' && isEmpty(before)) && isMissingIn(following(element));
}
