import type { Language } from './words.ts';

const MAQAF = String.fromCharCode(0x5be);

const lists = new Map<Language, Intl.ListFormat>();

/**
 * Several things in one line: "a, b and c". In Hebrew a word that begins with no Hebrew letter is joined with a maqaf, as
 * everywhere, and not with a hyphen.
 */
export function listOf(language: Language, things: readonly string[]): string {
  let list = lists.get(language);
  if (!list) {
    list = new Intl.ListFormat(language, { type: 'conjunction' });
    lists.set(language, list);
  }
  const parts = list.formatToParts(things);
  return parts.map(({ type, value }) => (type === 'literal' ? value.replace(/-$/, MAQAF) : value)).join('');
}
