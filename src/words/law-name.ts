import type { LawNames } from '../domain/law/answer.ts';
import type { Language } from './words.ts';

/** The name of an enactment in a language; in English where it has none in that one. */
export const formatLawName = (language: Language, names: LawNames): string => names[language] ?? names.en;
