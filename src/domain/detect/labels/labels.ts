import { ENGLISH } from './english.ts';
import { HEBREW } from './hebrew.ts';
import type { LabelSet } from './label-set.ts';

/** All languages that labels are known in. Pages mix them, so each line is searched for all. */
const LABEL_SETS: readonly LabelSet[] = [HEBREW, ENGLISH];

/** Where a label stood in a text. */
export interface LabelMatch {
  readonly start: number;
  readonly end: number;
}

/** Labels of one kind in a folded text, in any language, at most 20. */
export function labelsIn(folded: string, kind: keyof LabelSet): LabelMatch[] {
  const found: LabelMatch[] = [];
  for (const set of LABEL_SETS) {
    for (const match of folded.matchAll(set[kind])) {
      found.push({ start: match.index, end: match.index + match[0].length });
      if (found.length >= 20) return found;
    }
  }
  return found;
}

/** True when a label of that kind stands in the text. */
export function hasLabel(folded: string, kind: keyof LabelSet): boolean {
  return LABEL_SETS.some((set) => folded.search(set[kind]) >= 0);
}
