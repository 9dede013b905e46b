import en from '../../../src/words/languages/en.ts';
import he from '../../../src/words/languages/he.ts';

/** The texts that screens are expected to show, read from the catalogues as they are. */
export const TEXTS = { he, en } as const;
export type Tongue = keyof typeof TEXTS;
export const TONGUES = Object.keys(TEXTS) as Tongue[];
