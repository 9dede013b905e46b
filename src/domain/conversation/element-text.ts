import { real } from '../page/real.ts';
import { isPictureNamed } from './class-words.ts';

/** Text of one message; longer ones are cut. UTF-16 units. */
export const MESSAGE_CHARACTERS = 20_000;
const NODES_OF_MESSAGE = 2_000;

const INLINE = new Set(
  'a abbr b bdi bdo cite code data del dfn em font i img ins kbd mark q s samp slot small span strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);
const SKIPPED = new Set(
  'script style noscript template head title svg button input select textarea iframe'.split(' '),
);
const FILES = new Set('video audio canvas object embed'.split(' '));
const EMOJI = /\p{Extended_Pictographic}|\p{Regional_Indicator}|[#*0-9]\ufe0f?\u20e3/u;
const EMOJI_RUN =
  /(?:\p{Extended_Pictographic}(?:\ufe0f|\p{Emoji_Modifier}|\u200d\p{Extended_Pictographic})*|\p{Regional_Indicator}{2})+/gu;

export interface ElementText {
  /** Line by line; emoji that are pictures as the letters they stand for. */
  readonly text: string;
  /** Pictures and files that are no text. */
  readonly attachments: number;
}

/** The text of an element as it is read, without the parts in `without`. Bounded; open shadow roots are entered. */
export function elementText(element: Element, without: ReadonlySet<Element> = new Set()): ElementText {
  let [text, attachments, visited] = ['', 0, 0];
  const ahead: (Node | '\n')[] = [element];
  while (ahead.length > 0 && visited < NODES_OF_MESSAGE && text.length < MESSAGE_CHARACTERS) {
    const next = ahead.pop();
    if (next === undefined) break;
    visited += 1;
    if (next === '\n') {
      text += '\n';
      continue;
    }
    if (real(next).nodeType === 3) {
      text += (real(next).nodeValue ?? '').slice(0, MESSAGE_CHARACTERS);
      continue;
    }
    if (real(next).nodeType !== 1 && real(next).nodeType !== 11) continue;
    const child = next as Element;
    const name = real(child).localName ?? '';
    if (without.has(child)) text += ' ';
    if (SKIPPED.has(name) || without.has(child) || real(child).hasAttribute?.('hidden')) continue;
    if (name === 'br') text += '\n';
    else if (name === 'img') {
      const alt = real(child).getAttribute('alt') ?? '';
      if (EMOJI.test(alt)) text += alt.slice(0, 40);
      else if (!isDecoration(child, element)) attachments += 1;
    } else if (FILES.has(name) || isDownload(child)) {
      attachments += 1;
      if (name === 'a') text += real(child).textContent?.slice(0, 300) ?? '';
    } else if (real(child).getAttribute?.('aria-hidden') === 'true' && child !== element) {
      // Hidden from readers: a copy of the time, an icon. An emoji may stand so, beside its name.
      text += ((real(child).textContent ?? '').slice(0, 40).match(EMOJI_RUN) ?? []).join('');
    } else enter(child, ahead, name !== '' && !INLINE.has(name));
  }
  return { text: tidy(text), attachments };
}

function enter(element: Element, ahead: (Node | '\n')[], isBlock: boolean): void {
  if (isBlock) ahead.push('\n');
  const start = ahead.length;
  for (const holder of [real(element).shadowRoot, element]) {
    let count = 0;
    for (
      let child = real(holder)?.firstChild ?? null;
      child && count < NODES_OF_MESSAGE;
      child = real(child).nextSibling
    ) {
      ahead.push(child);
      count += 1;
    }
  }
  ahead.push(...ahead.splice(start).reverse());
  if (isBlock) ahead.push('\n');
}

/** The picture of a person or of the page, as against one that was sent. */
function isDecoration(image: Element, message: Element): boolean {
  const role = real(image).getAttribute('role');
  if (role === 'presentation' || role === 'none') return true;
  for (let around: Element | null = image; around && around !== message; around = around.parentElement) {
    if (isPictureNamed(around)) return true;
  }
  return false;
}

const isDownload = (element: Element): boolean =>
  real(element).localName === 'a' && real(element).hasAttribute('download');

/** Spaces as the browser shows them; line breaks that the page wrote as such stay, empty lines do not. */
function tidy(text: string): string {
  return text
    .toWellFormed()
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n[ \n]*/g, '\n')
    .trim()
    .slice(0, MESSAGE_CHARACTERS)
    .toWellFormed();
}
