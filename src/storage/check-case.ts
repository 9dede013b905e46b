import { type EvidenceFacts, titleOf } from '../domain/case/evidence.ts';
import { sha256OfBytes, sha256OfText, sha256OfValue } from '../domain/chain/hash.ts';
import type { ChainRecord, RecordContent, Subject } from '../domain/chain/record.ts';
import { type ChainFault, verifyChain } from '../domain/chain/verify.ts';
import { listedFacts, shownFacts } from '../domain/marking/shown-facts.ts';
import type { Moment } from '../domain/time/moment.ts';
import type { Database } from './database.ts';
import { partNamesOf, readPageText, readPart, readPicture } from './queries.ts';
import { type CaseSnapshot, readSnapshot } from './read-snapshot.ts';

/** What can be wrong: in the chain, in what the screens read beside it, in the files. */
type CaseFault =
  | ChainFault['fault']
  | 'row-differs'
  | 'row-missing'
  | 'not-in-chain'
  | 'picture-missing'
  | 'picture-changed'
  | 'text-missing'
  | 'text-changed'
  | 'text-unrecorded'
  | 'part-missing'
  | 'part-changed'
  | 'part-unrecorded';

/** What a piece of evidence is called, as lists call it. */
interface NamedEvidence {
  readonly is: 'screenshot' | 'copy' | 'file';
  /** Somebody else's text; empty where a page had no title. */
  readonly title: string;
}

/** One thing that does not match, and what it is about. */
export interface CaseProblem {
  readonly fault: CaseFault;
  readonly subject: Subject;
  /** Which evidence, where it is one and the chain knows it. */
  readonly evidence?: NamedEvidence;
  /** Which further file of it, where it is one: its name, of an attachment what it was called. Somebody else's text. */
  readonly file?: string;
  /** When the subject was first written down, where the chain knows it. */
  readonly recordedAt?: Moment;
}

/** What a check looked at and what did not match; no problems: everything did. */
export interface CaseCheck {
  readonly recordCount: number;
  readonly screenshotCount: number;
  readonly problems: readonly CaseProblem[];
}

/** A subject as the chain has it last. */
interface Told {
  readonly subject: Subject;
  /** Null once it was erased. */
  readonly content: RecordContent | null;
  readonly version: number;
  readonly isRemoved: boolean;
  readonly recordedAt: Moment;
}

/**
 * Checks a case against its chain: the records against each other and the head, every row against the latest contents
 * in the chain, and each screenshot's bytes and page text against the hashes in its record. Pictures are read one at a
 * time; `onProgress` counts them.
 */
export async function checkCase(
  db: Database,
  caseId: string,
  onProgress?: (done: number, total: number) => void,
): Promise<CaseCheck> {
  const snapshot = await readSnapshot(db, caseId);
  const told = toldBy(snapshot.records);
  const problems: CaseProblem[] = [];
  const report = (fault: CaseFault, subject: Subject, file?: string): void => {
    const recordedAt = told.get(keyOf(subject))?.recordedAt;
    const evidence = nameOf(subject, told);
    problems.push({
      fault,
      subject,
      ...(evidence && { evidence }),
      ...(file !== undefined && { file }),
      ...(recordedAt && { recordedAt }),
    });
  };

  for (const { fault, subject } of await faultsInRows(caseId, snapshot)) report(fault, subject);

  const captures = [...told.values()].filter((one) => one.subject.type === 'evidence' && one.content);
  for (const [index, { subject, content }] of captures.entries()) {
    onProgress?.(index, captures.length);
    const faults = await faultsOfFiles(db, subject.id, content as EvidenceFacts);
    // Erased while this was running: what is gone then is no fault.
    if (faults.length > 0 && (await wasErasedSince(db, subject.id))) continue;
    for (const { fault, file } of faults) report(fault, subject, file);
  }
  onProgress?.(captures.length, captures.length);
  return { recordCount: snapshot.records.length, screenshotCount: captures.length, problems };
}

/** What does not match in chain and rows of a case, its files not looked at. */
export async function faultsInRows(
  caseId: string,
  snapshot: CaseSnapshot,
): Promise<readonly { readonly fault: CaseFault; readonly subject: Subject }[]> {
  const faults: { fault: CaseFault; subject: Subject }[] = [];
  for (const { fault, at } of await verifyChain(snapshot.records, snapshot.head)) {
    const subject = fault === 'head-differs' ? undefined : snapshot.records[at]?.header.subject;
    faults.push({ fault, subject: subject ?? { type: 'case', id: caseId } });
  }
  await checkRows(snapshot, toldBy(snapshot.records), (fault, subject) => faults.push({ fault, subject }));
  return faults;
}

const keyOf = ({ type, id }: Subject): string => `${type} ${id}`;

function nameOf(subject: Subject, told: ReadonlyMap<string, Told>): NamedEvidence | undefined {
  const content = told.get(keyOf(subject))?.content;
  if (subject.type !== 'evidence' || !content) return undefined;
  const facts = content as EvidenceFacts;
  const made = [...told.values()].flatMap((one) => {
    const its = one.subject.type === 'evidence' ? (one.content as EvidenceFacts | null) : null;
    return its?.derived?.evidenceId === subject.id ? [its] : [];
  });
  const is = facts.derived ? 'copy' : facts.kind === 'file' ? 'file' : 'screenshot';
  return { is, title: titleOf(shownFacts(listedFacts(facts, made))) };
}

/** What the chain says last of each subject. Contents that are missing without a tombstone are left to `verifyChain`. */
function toldBy(records: readonly ChainRecord[]): Map<string, Told> {
  const told = new Map<string, Told>();
  for (const { header, salted } of records) {
    const { subject, action, version, recordedAt } = header;
    const key = keyOf(subject);
    const before = told.get(key);
    const base = before ?? { subject, content: null, version, isRemoved: false, recordedAt };
    if (action === 'put') told.set(key, { ...base, content: salted?.content ?? null, version });
    else if (action === 'erase') told.set(key, { ...base, content: null });
    else told.set(key, { ...base, isRemoved: action === 'remove' });
  }
  return told;
}

async function checkRows(
  { row, entries, evidence }: CaseSnapshot,
  told: ReadonlyMap<string, Told>,
  report: (fault: CaseFault, subject: Subject) => void,
): Promise<void> {
  const rows = new Map<
    string,
    { subject: Subject; content: RecordContent; version: number; removed: 0 | 1 }
  >();
  const add = (subject: Subject, content: RecordContent, version: number, removed: 0 | 1): void => {
    rows.set(keyOf(subject), { subject, content, version, removed });
  };
  if (row) add({ type: 'case', id: row.id }, row.facts, row.version, row.binnedAtMs === undefined ? 0 : 1);
  for (const { id, happenedAt, content, version, removed } of entries)
    add({ type: 'entry', id }, { happenedAt, content }, version, removed);
  for (const { id, facts } of evidence) add({ type: 'evidence', id }, facts, 1, 0);

  for (const [key, shown] of rows) {
    const last = told.get(key);
    if (!last?.content) report('not-in-chain', shown.subject);
    else if (
      last.version !== shown.version ||
      last.isRemoved !== (shown.removed === 1) ||
      (await sha256OfValue(last.content)) !== (await sha256OfValue(shown.content))
    )
      report('row-differs', shown.subject);
  }
  for (const [key, { subject, content }] of told)
    if (content && !rows.has(key)) report('row-missing', subject);
}

interface FileFault {
  readonly fault: CaseFault;
  readonly file?: string;
}

async function faultsOfFiles(db: Database, evidenceId: string, facts: EvidenceFacts): Promise<FileFault[]> {
  const faults: FileFault[] = [];
  const bytes = await readPicture(db, evidenceId);
  if (!bytes) faults.push({ fault: 'picture-missing' });
  else if ((await sha256OfBytes(bytes)) !== facts.sha256) faults.push({ fault: 'picture-changed' });
  const text = await readPageText(db, evidenceId);
  if (facts.textSha256 === undefined) {
    if (text !== undefined) faults.push({ fault: 'text-unrecorded' });
  } else if (text === undefined) faults.push({ fault: 'text-missing' });
  else if ((await sha256OfText(text)) !== facts.textSha256) faults.push({ fault: 'text-changed' });
  for (const { name, fileName: file = name, sha256 } of facts.parts ?? []) {
    const part = await readPart(db, evidenceId, name);
    if (!part) faults.push({ fault: 'part-missing', file });
    else if ((await sha256OfBytes(part)) !== sha256) faults.push({ fault: 'part-changed', file });
  }
  // What lies beside them and no record knows would be taken for a part of the evidence.
  const recorded = new Set((facts.parts ?? []).map(({ name }) => name));
  const names = await partNamesOf(db, evidenceId);
  for (const file of names) if (!recorded.has(file)) faults.push({ fault: 'part-unrecorded', file });
  return faults;
}

async function wasErasedSince(db: Database, evidenceId: string): Promise<boolean> {
  const records = await db.records.where('subjectId').equals(evidenceId).toArray();
  return records.length > 0 && records.every(({ salted }) => salted === null);
}
