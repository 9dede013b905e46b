import type { Words } from '../../words/words.ts';
import type { Field } from './fields.ts';

/** Longest title that is proposed, in UTF-16 units: it must fit a line of a list. */
const MOST = 80;

/** The title that a new case is given until one is typed: the business and the order number, else site or page. */
export function proposedTitle(
  words: Words,
  fields: readonly Field[],
  site: string,
  pageTitle: string,
): string {
  const textOf = (name: Field['name']): string => {
    const field = fields.find((one) => one.name === name && one.on);
    return field?.value?.kind === 'text' ? field.value.text : '';
  };
  const who = textOf('merchant') || site || pageTitle.trim();
  const orderNumber = standingAlone(textOf('orderNumber'));
  const title = who && orderNumber ? words.say('popup.case.titleWithOrder', { who, orderNumber }) : who;
  // The catalogue's isolates are for sentences on a screen; a title that is stored has none.
  const plain = cut(title.replace(/[\u2066-\u2069]/g, '')).trim();
  return plain || words.say('popup.case.untitled');
}

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

// Whole characters as people see them, none that is half a surrogate; one that is longer than all of it is left out.
function cut(title: string): string {
  let end = 0;
  for (const { index, segment } of graphemes.segment(title)) {
    if (index + segment.length > MOST) break;
    end = index + segment.length;
  }
  return title.slice(0, end).replace(/\p{Cs}/gu, '');
}

// Without an isolate a number that goes on in Latin letters ("12345-AB") is turned round in a Hebrew line; a mark
// before it holds it together.
const standingAlone = (code: string): string =>
  /^\P{L}*\d.*\p{Script=Latin}/u.test(code) ? `\u200e${code}` : code;
