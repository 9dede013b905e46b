import { findPlaces } from './find-places.ts';
import { matchForm, parseQuery, readForms } from './query.ts';

/** How well what was typed stands for a name: 0 when it does not, else up to 1. */
export function matchName(typed: string, name: string): number {
  const query = parseQuery(typed);
  if (query.length === 0) return typed.trim() === '' ? 1 : 0;
  const forms: string[] = [];
  readForms(name, (form) => {
    forms.push(form);
    return true;
  });
  const words = query.map(({ ways }) =>
    Math.max(
      ...ways.map((way) =>
        Math.min(...way.map((term) => Math.max(0, ...forms.map((form) => matchForm(term, form))))),
      ),
    ),
  );
  if (words.every((weight) => weight > 0)) return words.reduce((sum, one) => sum + one, 0) / words.length;
  return isInOrder(lettersIn(typed), lettersIn(name)) ? LETTERS_IN_ORDER : 0;
}

/** Where a name has what was typed. */
export const placesInName = (typed: string, name: string) => findPlaces(parseQuery(typed), name);

const LETTERS_IN_ORDER = 0.1;
/** One or two letters in order are in almost every name. */
const LEAST_LETTERS = 3;

function lettersIn(text: string): string {
  let letters = '';
  readForms(text, (form) => {
    letters += form;
    return true;
  });
  return letters;
}

/** Whether the letters of one stand in the other in their order, others between them. */
function isInOrder(letters: string, whole: string): boolean {
  if (letters.length < LEAST_LETTERS) return false;
  let from = 0;
  for (const letter of letters) {
    from = whole.indexOf(letter, from) + 1;
    if (from === 0) return false;
  }
  return true;
}
