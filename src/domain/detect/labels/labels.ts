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

// Pages repeat their lines, and each is asked about many times; a page made to be slow has thousands alike.
const MOST_REMEMBERED = 2_000;
const MOST_OF_A_LINE = 100;

/** What was found in a text before, for as many texts of a kind as are kept. */
class Remembered<Value> {
  readonly #byKind = new Map<keyof LabelSet, Map<string, Value>>();

  of(folded: string, kind: keyof LabelSet, find: () => Value): Value {
    if (folded.length > MOST_OF_A_LINE) return find();
    const known = this.#byKind.get(kind) ?? new Map<string, Value>();
    this.#byKind.set(kind, known);
    const before = known.get(folded);
    if (before !== undefined) return before;
    if (known.size >= MOST_REMEMBERED) known.clear();
    const value = find();
    known.set(folded, value);
    return value;
  }
}

const labels = new Remembered<readonly LabelMatch[]>();
const presence = new Remembered<boolean>();

/** Labels of one kind in a folded text, in any language, at most 20. */
export const labelsIn = (folded: string, kind: keyof LabelSet): readonly LabelMatch[] =>
  labels.of(folded, kind, () => findLabels(folded, kind));

function findLabels(folded: string, kind: keyof LabelSet): readonly LabelMatch[] {
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
export const hasLabel = (folded: string, kind: keyof LabelSet): boolean =>
  presence.of(folded, kind, () =>
    LANGUAGES.some(({ letters, labels }) => letters.test(folded) && folded.search(labels[kind]) >= 0),
  );
