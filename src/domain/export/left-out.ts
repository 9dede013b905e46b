import type { Entry } from '../case/entry.ts';
import type { Evidence } from '../case/evidence.ts';
import { hidesSomething } from '../marking/hides-something.ts';
import { shownEvidence } from '../marking/shown-evidence.ts';
import type { LeftOutReason } from './manifest.ts';

/** An entry as far as handing over goes. */
type HandedEntry = Entry & { readonly removed: 0 | 1 };

/** A piece of evidence with the entry that it belongs to. */
export type HandedEvidence = Evidence & { readonly entryId: string };

/** What of a case is handed over. */
export interface HandedOver {
  /** All entries, removed ones too. */
  readonly entries: readonly HandedEntry[];
  /** All evidence, redacted items too. */
  readonly evidence: readonly HandedEvidence[];
  /** Ids of entries that do not go along. */
  readonly leftOut: ReadonlySet<string>;
  /** Originals of what was blacked out or cropped go along too. */
  readonly withOriginals: boolean;
}

/**
 * Why entries and evidence are not handed over, by their id; what goes along is not in it. Papers that were made earlier stay:
 * they say for whom they were. Where a copy hides something of its original, that copy alone goes along unless originals
 * are wanted: the original and what else was made of it would show it.
 */
export function leftOutOf({
  entries,
  evidence,
  leftOut,
  withOriginals,
}: HandedOver): ReadonlyMap<string, LeftOutReason> {
  const reasons = new Map<string, LeftOutReason>();
  const known = new Set(entries.map(({ id }) => id));
  for (const { id, removed, content } of entries) {
    if (removed === 1) reasons.set(id, 'removed');
    else if (leftOut.has(id) || content.kind === 'export') reasons.set(id, 'not-chosen');
  }
  for (const { id, entryId } of evidence) {
    const reason = known.has(entryId) ? reasons.get(entryId) : 'removed';
    if (reason) reasons.set(id, reason);
  }
  if (withOriginals) return reasons;
  const copies = evidence.filter(({ facts }) => facts.derived);
  for (const original of evidence) {
    if (original.facts.derived) continue;
    const its = copies.filter(({ facts }) => facts.derived?.evidenceId === original.id);
    const shown = shownEvidence(original, its);
    if (!hidesSomething(shown.facts)) continue;
    for (const { id } of [original, ...its])
      if (id !== shown.id && !reasons.has(id)) reasons.set(id, 'redacted');
  }
  return reasons;
}
