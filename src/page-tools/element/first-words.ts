import { real } from '../../domain/page/real.ts';

const CHARACTERS = 80;
const NODES = 2_000;

/** The first words in an element, for those who hear instead of see which one is meant. */
export function firstWords(element: Element): string {
  const label = real(element).getAttribute('aria-label');
  if (label) return label.slice(0, CHARACTERS);
  const walker = real(real(element).ownerDocument).createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let words = '';
  for (let looked = 0; looked < NODES && words.length < CHARACTERS && walker.nextNode(); looked += 1) {
    if (/^(script|style)$/.test(real(real(walker.currentNode).parentElement)?.localName ?? '')) continue;
    words = `${words} ${real(walker.currentNode).nodeValue?.trim() ?? ''}`.trim();
  }
  return words.slice(0, CHARACTERS).toWellFormed();
}
