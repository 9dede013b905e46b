import type { Language } from './words.ts';

const LETTERS = 'אבגדהוזחט';

/**
 * A section of Israeli law as a language writes it. Hebrew keeps it as it stands ("14ג(ג)(1)"); elsewhere its letters
 * become Latin ones by their order, capitals outside of brackets ("14C(c)(1)"), as English citations have them.
 */
export function formatSection(language: Language, section: string): string {
  if (language === 'he') return section;
  let depth = 0;
  return Array.from(section, (sign) => {
    if (sign === '(') depth += 1;
    if (sign === ')') depth -= 1;
    const place = LETTERS.indexOf(sign);
    if (place < 0) return sign;
    const latin = String.fromCharCode(65 + place);
    return depth > 0 ? latin.toLowerCase() : latin;
  }).join('');
}

/** Sections as a language writes them. Schedules that are named in English only stay out of other languages. */
export function formatSections(language: Language, sections: string): string {
  const parts = sections.split(', ').filter((part) => language === 'en' || !/[A-Za-z]{3}/.test(part));
  return parts.map((part) => formatSection(language, part)).join(', ');
}

/** Several sections, not several parts of one: "13, 14" and "13-16", but not "18(c)-(f)". */
export const isSeveral = (sections: string): boolean => /, |\d-\d/.test(sections);
