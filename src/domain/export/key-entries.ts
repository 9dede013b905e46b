import { type Entry, type EntryContent, evidenceIdOf } from '../case/entry.ts';
import { msOf } from '../time/moment.ts';

/** What somebody reads who has two pages. */
const MOST_ENTRIES = 18;
/** Pictures and files that go along: their places are kept, or what was said would take them all. */
const MOST_EVIDENCE = 6;

/** How much an entry of a kind tells somebody who decides. */
const WEIGHT: Readonly<Record<EntryContent['kind'], number>> = {
  promise: 6,
  letter: 6,
  payment: 5,
  contact: 5,
  delivery: 5,
  technician: 5,
  'term-notice': 4,
  closing: 4,
  capture: 3,
  file: 3,
  note: 3,
  bill: 3,
  benefit: 3,
  step: 2,
  export: 0,
};

/**
 * The entries that matter most, in their order: few enough for two pages. `isMarked`: the shopper pointed at something in this
 * evidence, or blacked something out. All of them where they are few.
 */
export function keyEntries<One extends Entry>(
  entries: readonly One[],
  isMarked: (evidenceId: string) => boolean,
): readonly One[] {
  const weightOf = ({ content }: Entry): number => {
    const evidenceId = evidenceIdOf(content);
    const hasWords = content.text !== undefined && content.text !== '';
    const isReferred = content.kind === 'contact' && content.reference !== undefined;
    return (
      WEIGHT[content.kind] +
      (evidenceId !== undefined && hasWords ? 1 : 0) +
      (evidenceId !== undefined && isMarked(evidenceId) ? 2 : 0) +
      (isReferred ? 1 : 0)
    );
  };
  const byWeight = entries
    .map((entry) => ({ entry, weight: weightOf(entry) }))
    .sort((a, b) => b.weight - a.weight || msOf(a.entry.happenedAt) - msOf(b.entry.happenedAt));
  const chosen = new Set<One>();
  const evidence = new Set<string>();
  for (const { entry } of byWeight) {
    const evidenceId = evidenceIdOf(entry.content);
    if (evidenceId === undefined || chosen.size >= MOST_ENTRIES) continue;
    if (!evidence.has(evidenceId) && evidence.size >= MOST_EVIDENCE) continue;
    evidence.add(evidenceId);
    chosen.add(entry);
  }
  for (const { entry } of byWeight)
    if (chosen.size < MOST_ENTRIES && evidenceIdOf(entry.content) === undefined) chosen.add(entry);
  return entries.filter((entry) => chosen.has(entry));
}
