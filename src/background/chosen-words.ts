import { browserLanguage, readSettings } from '../platform/settings.ts';
import { LANGUAGE_CODES, wordsOf } from '../words/every-language.ts';
import { pickLanguage, type Words } from '../words/words.ts';

/** The texts in the shopper's language as it is chosen now. */
export async function chosenWords(): Promise<Words> {
  return wordsOf(pickLanguage((await readSettings()).language, browserLanguage(), LANGUAGE_CODES));
}
