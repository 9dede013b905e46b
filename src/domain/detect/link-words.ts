import { textWithin } from './page.ts';
import { cleanText } from './page-text.ts';

/** A link that is called by its address, or "here": the words before it say what it is. */
export const SAYS_NOTHING =
  /^(?:https?:\/\/\S+|www\.\S+|(?:click |read )?(?:here|more|this link)|(?:לחצו |לחץ )?כאן|בקישור(?: זה| הבא)?|בלינק|здесь|тут|по ссылке|هنا)[.\s]*$/i;
const WORDS_BEFORE = 60;

/** The words that stand before a link beside it, at most 60 characters of them. */
export function wordsBefore(link: Element): string {
  let text = '';
  for (let node = link.previousSibling; node && text.length < WORDS_BEFORE; node = node.previousSibling) {
    const said =
      node.nodeType === 3
        ? (node.nodeValue ?? '')
        : node.nodeType === 1
          ? textWithin(node as Element, 100)
          : '';
    text = `${said.slice(-100)}${text}`;
  }
  return cleanText(text).slice(-WORDS_BEFORE);
}
