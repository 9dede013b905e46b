import { ARABIC } from './arabic.ts';
import { ENGLISH } from './english.ts';
import { HEBREW } from './hebrew.ts';
import type { LabelSet, Language } from './label-set.ts';
import { RUSSIAN } from './russian.ts';

/** All languages that labels are known in. Pages mix them, so each line is searched for all whose letters it has. */
const LANGUAGES: readonly Language[] = [HEBREW, ENGLISH, ARABIC, RUSSIAN];

/** Where a label stood in a text. */
export interface LabelMatch {
  readonly start: number;
  readonly end: number;
}

/** Labels of one kind in a folded text, in any language, at most 20. */
export function labelsIn(folded: string, kind: keyof LabelSet): LabelMatch[] {
  const found: LabelMatch[] = [];
  for (const { letters, labels } of LANGUAGES) {
    if (!letters.test(folded)) continue;
    // Not `matchAll`, which makes a pattern anew for each of the thousands of lines.
    const pattern = labels[kind];
    pattern.lastIndex = 0;
    for (let match = pattern.exec(folded); match; match = pattern.exec(folded)) {
      found.push({ start: match.index, end: match.index + match[0].length });
      if (found.length >= 20) return found;
      if (match[0] === '') pattern.lastIndex += 1;
    }
  }
  return found;
}

/** True when a label of that kind stands in the text. */
export function hasLabel(folded: string, kind: keyof LabelSet): boolean {
  return LANGUAGES.some(({ letters, labels }) => letters.test(folded) && folded.search(labels[kind]) >= 0);
}
