import type { Catalogue } from '../../words/catalogue.ts';
import en from '../../words/languages/en/handed.ts';
import he from '../../words/languages/he/handed.ts';
import { type Language, type Words, wordsFrom } from '../../words/words.ts';

/** The page goes along with each bundle, so it holds no other texts than its own. */
const TEXTS: Readonly<Record<Language, { direction: 'rtl' | 'ltr'; handed: Catalogue['handed'] }>> = {
  he: { direction: 'rtl', handed: he },
  en: { direction: 'ltr', handed: en },
};

/** The languages of the page, as they are offered. */
export const VERIFY_LANGUAGES: readonly Language[] = Object.keys(TEXTS);

/** The texts of the page: only those of `handed` are there. */
export function verifyWords(language: Language): Words {
  const { direction, handed } = TEXTS[language] ?? { direction: 'ltr', handed: en };
  return wordsFrom({ language: { direction }, handed } as unknown as Catalogue, language);
}
