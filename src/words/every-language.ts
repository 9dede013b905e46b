import type { Catalogue } from './catalogue.ts';
import { codeOfFile, inOrder, type Language, type Words, wordsFrom } from './words.ts';

// All catalogues at once: for the worker, where nothing can be loaded later, and for the report.
const files = import.meta.glob<{ default: Catalogue }>('./languages/*.ts', { eager: true });

const catalogues = new Map(Object.entries(files).map(([path, file]) => [codeOfFile(path), file.default]));

/** The languages that have a file in `languages/`, with its sections in a folder of the same name. */
export const LANGUAGE_CODES: readonly Language[] = inOrder([...catalogues.keys()]);

/** The texts of a language that `pickLanguage` gave. */
export function wordsOf(language: Language): Words {
  const catalogue = catalogues.get(language);
  if (!catalogue) throw new Error(`no catalogue for ${language}`);
  return wordsFrom(catalogue, language);
}
