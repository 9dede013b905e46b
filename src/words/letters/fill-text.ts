import type { Settings } from '../../domain/settings/settings.ts';

/** How a text speaks of the writer; absent: in words that fit everybody. */
export type AddressForm = Settings['addressForm'];

/** A piece of a text: words, or a value by its name. */
export type Piece =
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'value'; readonly name: string };

const FORMS: readonly AddressForm[] = ['feminine', 'masculine', undefined];
const CLAUSE = /\[([^\]]*)\]/g;
const BRACES = /\{([^}]*)\}/g;

/** The names of the values in a text. */
export const namesIn = (text: string): readonly string[] =>
  [...text.matchAll(BRACES)].flatMap(([, inner = '']) => (inner.includes('|') ? [] : [inner]));

/** Whether a value stands in an optional clause of a text everywhere. */
export const namesOutsideClauses = (text: string): readonly string[] => namesIn(text.replace(CLAUSE, ''));

/**
 * The pieces of a text of the catalogue of letters: `{name}` is a value, `{one|two|three}` the forms for a feminine, a
 * masculine and a not chosen writer, and a clause in `[brackets]` goes when `has` does not know a value in it.
 */
export function piecesOf(text: string, form: AddressForm, has: (name: string) => boolean): readonly Piece[] {
  const whole = text.replace(CLAUSE, (_clause, inner: string) => (namesIn(inner).every(has) ? inner : ''));
  const pieces: Piece[] = [];
  const words = (added: string): void => {
    const last = pieces.at(-1);
    if (added === '') return;
    if (last?.kind === 'words') pieces[pieces.length - 1] = { kind: 'words', text: last.text + added };
    else pieces.push({ kind: 'words', text: added });
  };
  let done = 0;
  for (const { 0: braces, 1: inner = '', index } of whole.matchAll(BRACES)) {
    words(whole.slice(done, index));
    if (inner.includes('|')) words(formOf(inner, form));
    else pieces.push({ kind: 'value', name: inner });
    done = index + braces.length;
  }
  words(whole.slice(done));
  return pieces;
}

const formOf = (forms: string, form: AddressForm): string => forms.split('|')[FORMS.indexOf(form)] ?? '';
