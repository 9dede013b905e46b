import { checkCase } from '../../src/storage/check-case.ts';
import type { Database } from '../../src/storage/database.ts';

/** What of a library must never be other than it was, whatever fails beside it: all of one case, as a text to compare. */
export async function fingerprint(db: Database, caseId: string): Promise<string> {
  const evidence = await db.evidence.where('caseId').equals(caseId).toArray();
  const ids = new Set(evidence.map(({ id }) => id));
  const ofCase = async (table: string) =>
    (await db.table(table).toArray()).filter((row) => row.caseId === caseId || row.id === caseId);
  const ofEvidence = async (table: string) =>
    (await db.table(table).toArray()).filter(({ evidenceId }) => ids.has(evidenceId));
  const rows = await Promise.all([
    ...['cases', 'entries', 'evidence', 'records', 'heads'].map(ofCase),
    ...['pictures', 'pageTexts', 'parts', 'filePieces'].map(ofEvidence),
  ]);
  return JSON.stringify(rows, (_key, value) =>
    value instanceof ArrayBuffer ? Buffer.from(value).toString('base64') : value,
  );
}

/** What is wrong in a library once a start has tidied it up: nothing may be half there, nothing may belong to nobody. */
export async function faultsIn(db: Database): Promise<string[]> {
  const faults: string[] = [];
  const rows = async (table: string): Promise<Record<string, unknown>[]> => db.table(table).toArray();
  for (const { caseId } of await db.heads.toArray()) {
    const { problems } = await checkCase(db, caseId);
    faults.push(...problems.map(({ fault, subject }) => `${fault} ${subject.type} ${subject.id}`));
  }
  const cases = new Set((await rows('cases')).map(({ id }) => id));
  const evidence = new Set((await rows('evidence')).map(({ id }) => id));
  for (const table of ['pictures', 'pageTexts', 'parts', 'filePieces', 'thumbnails'])
    for (const { evidenceId } of await rows(table))
      if (!evidence.has(evidenceId)) faults.push(`${table} of nobody: ${evidenceId}`);
  for (const table of ['entries', 'evidence', 'timers', 'dueMarks', 'reminders', 'digests', 'incoming'])
    for (const row of await rows(table))
      if (!cases.has(row.caseId)) faults.push(`${table} of no case: ${row.id ?? row.caseId}`);
  for (const table of ['captureJobs', 'restores', 'staged'])
    for (const row of await rows(table)) faults.push(`${table} left: ${row.id ?? row.restoreId}`);
  for (const { id, brokenOff } of await db.incoming.toArray())
    if (!brokenOff) faults.push(`incoming left: ${id}`);
  for (const { id, entryCount } of await db.cases.toArray()) {
    const there = (await db.entries.toArray()).filter((one) => one.caseId === id && one.removed === 0);
    if (there.length !== entryCount)
      faults.push(`case ${id} counts ${entryCount} of ${there.length} entries`);
  }
  return faults;
}
