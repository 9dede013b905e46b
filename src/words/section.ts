import type { LawReason } from '../domain/law/answer.ts';
import { formatLawName } from './law-name.ts';
import { listOf } from './list-of.ts';
import type { Language } from './words.ts';

/** Where in an enactment something stands. */
export type Place = Pick<LawReason, 'section' | 'schedule'>;

const LETTERS = 'אבגדהוזחט';
/** Stands for an enactment as a whole, or a schedule of it, of which no section is named. */
const NO_SECTION = '-';

/**
 * A place in Israeli law as a language writes it. Hebrew keeps a section as it stands ("14ג(ג)(1)"); elsewhere its letters
 * become Latin ones by their order, capitals outside of brackets ("14C(c)(1)"), as English citations have them. The items of
 * a schedule follow the section, and several sections stand as a list, in the words of the language. Empty where the enactment as a whole is meant.
 */
export function formatSection(language: Language, { section, schedule }: Place): string {
  const items = schedule && formatLawName(language, schedule);
  if (section === NO_SECTION) return items ?? '';
  const sections = (language === 'he' ? section : latin(section)).split(', ');
  return listOf(language, items ? [...sections, items] : sections);
}

function latin(section: string): string {
  let depth = 0;
  return Array.from(section, (sign) => {
    if (sign === '(') depth += 1;
    if (sign === ')') depth -= 1;
    const place = LETTERS.indexOf(sign);
    if (place < 0) return sign;
    const letter = String.fromCharCode(65 + place);
    return depth > 0 ? letter.toLowerCase() : letter;
  }).join('');
}

/** Whether a place has no section: it is the enactment as a whole, or a schedule of it. */
export const hasNoSection = ({ section }: Place): boolean => section === NO_SECTION;

/** Several sections, not several parts of one: "13, 14", "13-16" and "13ה-13ז", but not "18א(ג)-(ו)". */
export const isSeveral = ({ section }: Place): boolean => /, |[\dא-ת]-\d/.test(section);
