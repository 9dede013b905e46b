import type { Saved } from '../contract/calls.ts';
import { agentOf, evidenceIdOf, textOf } from '../domain/case/entry.ts';
import { isCapture } from '../domain/case/evidence.ts';
import { sha256OfBytes, sha256OfText } from '../domain/chain/hash.ts';
import { TikiyaError } from '../domain/errors.ts';
import type { Database } from '../storage/database.ts';
import { readPart, readPicture } from '../storage/queries.ts';
import type { EntryRow, EvidenceRow } from '../storage/rows.ts';
import { guarded } from '../storage/storage-error.ts';

/**
 * Reads an entry back from disk and says that it is saved; undefined when it is not there. For a screenshot, picture
 * and text are read and hashed again: `evidence-mismatch` when they are not what was captured.
 */
export async function confirmSaved(db: Database, entryId: string): Promise<Saved | undefined> {
  const entry = await guarded(() => db.entries.get(entryId));
  if (!entry) return undefined;
  const row = await guarded(() => db.cases.get(entry.caseId));
  if (!row) throw new TikiyaError('not-found');
  const agent = agentOf(entry.content);
  const text = textOf(entry.content);
  const saved: Saved = {
    caseId: row.id,
    caseTitle: row.facts.title,
    entryId,
    ...(agent ? { agent } : {}),
    ...(text ? { text } : {}),
  };
  const evidence = await evidenceOf(db, entry);
  if (!evidence) return saved;
  // Those of a file were read back before its record was written: see `adoptFile`.
  if (!isCapture(evidence)) return { ...saved, evidenceId: evidence.id };
  await checkBytes(db, evidence);
  const { verdict } = evidence.facts;
  return { ...saved, evidenceId: evidence.id, ...(verdict && { verdict }) };
}

async function evidenceOf(db: Database, entry: EntryRow): Promise<EvidenceRow | undefined> {
  const evidenceId = evidenceIdOf(entry.content);
  if (evidenceId === undefined) return undefined;
  const evidence = await guarded(() => db.evidence.get(evidenceId));
  if (!evidence) throw new TikiyaError('evidence-mismatch');
  return evidence;
}

/** Reads every file of a piece of evidence back and hashes it: `evidence-mismatch` when one is not what was captured. */
export async function checkBytes(db: Database, { id, facts }: EvidenceRow): Promise<void> {
  const [bytes, page] = await guarded(() => Promise.all([readPicture(db, id), db.pageTexts.get(id)]));
  const isSame =
    bytes !== undefined &&
    (await sha256OfBytes(bytes)) === facts.sha256 &&
    (page === undefined ? undefined : await sha256OfText(page.text)) === facts.textSha256;
  if (!isSame) throw new TikiyaError('evidence-mismatch');
  for (const { name, sha256 } of facts.parts ?? []) {
    const part = await guarded(() => readPart(db, id, name));
    if (!part || (await sha256OfBytes(part)) !== sha256) throw new TikiyaError('evidence-mismatch');
  }
}
