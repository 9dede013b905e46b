import { evidenceIdOf } from '../../../domain/case/entry.ts';
import { titleOf } from '../../../domain/case/evidence.ts';
import { listedFacts } from '../../../domain/marking/shown-facts.ts';
import { type SearchText, searchTextsOf } from '../../../domain/search/search-texts.ts';
import { msOf } from '../../../domain/time/moment.ts';
import type { EntryRow, EvidenceRow } from '../../../storage/rows.ts';

/** Longest text that is kept to be quoted, in UTF-16 units; a longer one is read again when it is. */
const MOST_KEPT = 4_000;

/** An entry as the search keeps it: what is shown of it, and its short texts. */
export interface KeptEntry {
  readonly id: string;
  readonly caseId: string;
  readonly atMs: number;
  /** With no more of its words than is kept. */
  readonly entry: EntryRow;
  readonly evidenceTitle: string | undefined;
  readonly evidenceIds: readonly string[];
  /** The evidence whose long texts belong to it. */
  readonly original: EvidenceRow | undefined;
  /** A redacted or marked picture was made of it. */
  readonly isRedacted: boolean;
  readonly texts: readonly SearchText[];
  /** It has texts that are read again when they are quoted. */
  readonly hasLong: boolean;
}

/** What is kept of an entry, and all of its texts but those that are read later. */
export function keepEntry(
  row: EntryRow,
  evidence: readonly EvidenceRow[],
): { readonly kept: KeptEntry; readonly texts: readonly SearchText[] } {
  const { content } = row;
  const evidenceId = evidenceIdOf(content);
  const original = evidence.find(({ id }) => id === evidenceId);
  const texts = searchTextsOf(content, original?.facts);
  const short = texts.filter(({ text }) => text.length <= MOST_KEPT);
  const isLong = (content.text?.length ?? 0) > MOST_KEPT;
  const kept: KeptEntry = {
    id: row.id,
    caseId: row.caseId,
    atMs: msOf(row.happenedAt),
    entry: isLong ? { ...row, content: { ...content, text: content.text?.slice(0, MOST_KEPT) ?? '' } } : row,
    evidenceTitle:
      original &&
      titleOf(
        listedFacts(
          original.facts,
          evidence.map(({ facts }) => facts),
        ),
      ),
    evidenceIds: evidence.map(({ id }) => id),
    original,
    isRedacted: evidence.some(({ facts }) => facts.derived !== undefined),
    texts: short,
    hasLong: original !== undefined || short.length < texts.length,
  };
  return { kept, texts };
}
