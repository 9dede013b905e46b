import { codeOfFile, inOrder, type Language } from '../words.ts';
import type { LetterCatalogue } from './letter-catalogue.ts';

// The words of letters are loaded by who writes one, a language at a time.
const files = import.meta.glob<{ default: LetterCatalogue }>('./languages/*.ts');
const loaders = new Map(Object.entries(files).map(([path, load]) => [codeOfFile(path), load]));

/** The languages that letters can be written in, whatever language the screens speak. */
export const LETTER_LANGUAGES: readonly Language[] = inOrder([...loaders.keys()]);

/** Loads the words of letters in one of those languages. */
export async function loadLetterWords(language: Language): Promise<LetterCatalogue> {
  const load = loaders.get(language);
  if (!load) throw new Error(`no letters in ${language}`);
  return (await load()).default;
}
