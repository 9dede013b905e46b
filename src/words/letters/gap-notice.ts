import type { Language } from '../words.ts';
import type { LetterCatalogue } from './letter-catalogue.ts';
import type { WrittenLetter } from './write-letter.ts';

/** Says of a letter how many details are missing in it; undefined where none is. */
export function gapNotice(
  { gaps }: Pick<WrittenLetter, 'gaps'>,
  { frame }: LetterCatalogue,
  language: Language,
): string | undefined {
  if (gaps.length === 0) return undefined;
  const text = frame.gaps[new Intl.PluralRules(language).select(gaps.length)] ?? frame.gaps.other;
  return text.replace('{count}', new Intl.NumberFormat(language).format(gaps.length));
}
