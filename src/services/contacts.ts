import type { CallInput, Saved } from '../contract/calls.ts';
import type { NewPromise } from '../contract/contact-calls.ts';
import { agentOf, type EntryBody, type PromiseContent } from '../domain/case/entry.ts';
import { isSameValue } from '../domain/case/same-value.ts';
import { TikiyaError } from '../domain/errors.ts';
import type { Moment } from '../domain/time/moment.ts';
import { msOf } from '../domain/time/moment.ts';
import { appendChange, type Change } from '../storage/append.ts';
import type { Database } from '../storage/database.ts';
import { listRecordsOf } from '../storage/queries.ts';
import type { EntryRow } from '../storage/rows.ts';
import { type ToWrite, toWrite } from './attempt.ts';
import { confirmSaved } from './confirm-saved.ts';
import { type Deps, nowOf } from './deps.ts';
import { entryRow } from './entry-row.ts';
import { caseOf, entryOf } from './look-up.ts';

type Ground = Pick<Deps, 'db' | 'clock' | 'zone'>;
type Contact = CallInput<'contact.save'> & {
  /** With `version`: it comes back out of the bin in the same change. */
  readonly comesBack?: boolean;
};

/**
 * Saves a contact and the promises made in it, all or nothing; ends the timer of its call. `entryId` names the attempt, and
 * so does that of each promise: see `toWrite`. With `version` it corrects the contact: `changed-elsewhere` when there is a
 * newer one.
 */
export async function saveContact(deps: Ground, contact: Contact): Promise<Saved> {
  const { db } = deps;
  if (contact.body.content.kind !== 'contact') throw new TikiyaError('bad-request');
  const at = nowOf(deps);
  await appendChange(db, contact.caseId, () => contactChange(db, contact, at));
  const saved = await confirmSaved(db, contact.entryId);
  if (!saved) throw new TikiyaError('storage-failed');
  return saved;
}

async function contactChange(db: Database, contact: Contact, at: Moment): Promise<Change> {
  const { caseId, entryId } = contact;
  const row = await caseOf(db, caseId);
  const own = await contactToWrite(db, contact, at);
  const made = await Promise.all(contact.promises.map((promise) => promiseToWrite(db, contact, promise, at)));
  const all = [own, ...made];
  const rows = all.flatMap((one) => one.row ?? []);
  return {
    recordedAt: at,
    records: all.flatMap(({ records }) => records),
    apply: async () => {
      await db.timers.delete(entryId);
      if (rows.length === 0) return;
      await db.entries.bulkPut(rows);
      const added = all.reduce((sum, one) => sum + one.added, 0);
      await db.cases.put({ ...row, entryCount: row.entryCount + added, touchedAtMs: msOf(at) });
    },
  };
}

async function contactToWrite(db: Database, contact: Contact, at: Moment): Promise<ToWrite> {
  const { caseId, entryId, version: seen, body, isTimeAssumed, comesBack } = contact;
  if (seen === undefined) return toWrite(db, { caseId, entryId, body, isTimeAssumed }, at);
  const before = await entryOf(db, entryId);
  const { version, removed, removedAtMs, happenedAt, content } = before;
  // Asked twice: the answer to the first was lost on its way.
  if (version === seen + 1 && isSameValue({ happenedAt, content }, body)) return { records: [], added: 0 };
  if (version !== seen) throw new TikiyaError('changed-elsewhere');
  if (content.kind !== 'contact' || before.caseId !== caseId) throw new TikiyaError('bad-request');
  const subject = { type: 'entry', id: entryId } as const;
  const isBack = comesBack === true && removed === 1;
  return {
    records: [
      ...(isBack ? [{ subject, action: 'restore', version, content: null } as const] : []),
      { subject, action: 'put', version: version + 1, content: body },
    ],
    // In the bin it stays there, for as long as before.
    row: {
      ...entryRow(entryId, caseId, body, at, version + 1),
      ...(!isBack && { removed, ...(removedAtMs !== undefined && { removedAtMs }) }),
    },
    added: isBack ? 1 : 0,
  };
}

/** Of a promise that is there already only what was told of it counts: it may be settled or put off since. */
async function promiseToWrite(
  db: Database,
  { caseId, entryId: contactId, body: contact }: Contact,
  promise: NewPromise,
  at: Moment,
): Promise<ToWrite> {
  const { entryId } = promise;
  const before = await db.entries.get(entryId);
  const body =
    before?.content.kind === 'promise'
      ? await retold(db, before, promise)
      : promiseBody(promise, contactId, contact);
  return toWrite(db, { caseId, entryId, body, isTimeAssumed: true }, at);
}

async function retold(
  db: Database,
  { id, happenedAt, content }: EntryRow,
  told: NewPromise,
): Promise<EntryBody> {
  const [first] = await listRecordsOf(db, id);
  const wording = (first?.salted?.content as EntryBody | undefined)?.content;
  const isSaid = wording?.kind === 'promise' && wording.text === told.text && wording.dueOn === told.dueOn;
  if (isSaid) return { happenedAt, content };
  const { dueOn: _dueOn, ...rest } = content as PromiseContent;
  return { happenedAt, content: { ...rest, text: told.text, ...(told.dueOn && { dueOn: told.dueOn }) } };
}

function promiseBody({ text, dueOn }: NewPromise, contactId: string, contact: EntryBody): EntryBody {
  const agent = agentOf(contact.content);
  return {
    happenedAt: contact.happenedAt,
    content: {
      kind: 'promise',
      text,
      state: 'open',
      contactId,
      ...(agent && { agent }),
      ...(dueOn && { dueOn }),
    },
  };
}
