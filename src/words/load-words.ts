import type { Catalogue } from './catalogue.ts';
import { codeOfFile, inOrder, type Language, type Words, wordsFrom } from './words.ts';

// One catalogue at a time: a page loads only the language it speaks, however many there are.
const files = import.meta.glob<{ default: Catalogue }>('./languages/*.ts');

const loaders = new Map(Object.entries(files).map(([path, load]) => [codeOfFile(path), load]));

/** The languages that have a file in `languages/`, with its sections in a folder of the same name. */
export const LANGUAGE_CODES: readonly Language[] = inOrder([...loaders.keys()]);

/** Loads the texts of a language that `pickLanguage` gave. */
export async function loadWords(language: Language): Promise<Words> {
  const load = loaders.get(language);
  if (!load) throw new Error(`no catalogue for ${language}`);
  return wordsFrom((await load()).default, language);
}
