import type { CallInput, Saved } from '../contract/calls.ts';
import type { NewPromise } from '../contract/contact-calls.ts';
import { agentOf, type EntryBody } from '../domain/case/entry.ts';
import { TikiyaError } from '../domain/errors.ts';
import type { Moment } from '../domain/time/moment.ts';
import { msOf } from '../domain/time/moment.ts';
import { appendChange, type Change } from '../storage/append.ts';
import type { Database } from '../storage/database.ts';
import { confirmSaved } from './confirm-saved.ts';
import { type Deps, nowOf } from './deps.ts';
import { entryRow } from './entry-row.ts';
import { caseOf } from './look-up.ts';

type Ground = Pick<Deps, 'db' | 'clock' | 'zone'>;
type Contact = CallInput<'contact.save'>;

/**
 * Saves a contact and the promises made in it, all or nothing; ends the timer of its call. `entryId` names the attempt:
 * asked twice it is saved once. With `version` it corrects the contact: `changed-elsewhere` when there is a newer one.
 */
export async function saveContact(deps: Ground, contact: Contact): Promise<Saved> {
  const { db } = deps;
  const { caseId, entryId, version } = contact;
  if (contact.body.content.kind !== 'contact') throw new TikiyaError('bad-request');
  const before = version === undefined ? await confirmSaved(db, entryId) : undefined;
  if (before) return before;
  const at = nowOf(deps);
  await appendChange(db, caseId, () => contactChange(db, contact, at));
  const saved = await confirmSaved(db, entryId);
  if (!saved) throw new TikiyaError('storage-failed');
  return saved;
}

async function contactChange(db: Database, contact: Contact, at: Moment): Promise<Change> {
  const { caseId, entryId, version: seen, body, promises } = contact;
  const row = await caseOf(db, caseId);
  const current = await db.entries.get(entryId);
  if (seen !== undefined && !current) throw new TikiyaError('not-found');
  if (seen !== undefined && current?.version !== seen) throw new TikiyaError('changed-elsewhere');
  const version = (seen ?? 0) + 1;
  const known = await db.entries.bulkGet(promises.map((one) => one.entryId));
  const fresh = promises
    .filter((_, index) => !known[index])
    .map((promise) => entryRow(promise.entryId, caseId, promiseBody(promise, entryId, body), at));
  return {
    recordedAt: at,
    records: [
      { subject: { type: 'entry', id: entryId }, action: 'put', version, content: body },
      ...fresh.map(({ id, happenedAt, content }) => ({
        subject: { type: 'entry' as const, id },
        action: 'put' as const,
        version: 1,
        content: { happenedAt, content },
      })),
    ],
    apply: async () => {
      await db.entries.put({
        ...entryRow(entryId, caseId, body, at, version),
        removed: current?.removed ?? 0,
      });
      if (fresh.length > 0) await db.entries.bulkAdd(fresh);
      await db.cases.put({
        ...row,
        entryCount: row.entryCount + (current ? 0 : 1) + fresh.length,
        touchedAtMs: msOf(at),
      });
      await db.timers.delete(entryId);
    },
  };
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
