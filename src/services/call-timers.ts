import type { CallInput, CallOutput } from '../contract/calls.ts';
import type { EndedCall } from '../contract/contact-calls.ts';
import type { EntryBody } from '../domain/case/entry.ts';
import { isSameValue } from '../domain/case/same-value.ts';
import { TikiyaError } from '../domain/errors.ts';
import type { Moment } from '../domain/time/moment.ts';
import { type CallTimer, callOf } from '../domain/timers/call-timer.ts';
import type { Database } from '../storage/database.ts';
import { listRecordsOf } from '../storage/queries.ts';
import type { EntryRow } from '../storage/rows.ts';
import { guarded } from '../storage/storage-error.ts';
import { findTimer } from '../storage/timer-queries.ts';
import { confirmSaved } from './confirm-saved.ts';
import { saveContact } from './contacts.ts';
import { type Deps, nowOf } from './deps.ts';
import { removeEntry } from './entries.ts';
import { caseOf, caseRowOrNone, entryOf } from './look-up.ts';
import { unmakeCase } from './unmake-case.ts';

type Ground = Pick<Deps, 'db' | 'clock' | 'zone'>;
interface Told {
  readonly timer: CallTimer;
}

/** The call that runs now, with the name of its case. */
export async function runningCall({ db }: Ground): Promise<{ timer?: CallTimer; caseTitle?: string }> {
  const timer = await guarded(() => findTimer(db));
  if (!timer) return {};
  const row = await caseRowOrNone(db, timer.caseId);
  return { timer, ...(row && { caseTitle: row.facts.title }) };
}

/** Starts to time a call. Asked twice it starts once; `call-running` while another call is timed. */
export async function startCall(
  deps: Ground,
  { caseId, timerId, startedAt, answeredAt, madeCase }: CallInput<'timer.start'>,
): Promise<Told> {
  const { db } = deps;
  await caseOf(db, caseId);
  const made: CallTimer = {
    id: timerId,
    caseId,
    startedAt: startedAt ?? nowOf(deps),
    ...(answeredAt && { answeredAt }),
    ...(madeCase && { madeCase }),
  };
  const timer = await guarded(() =>
    db.transaction('rw', db.timers, db.cases, async () => {
      // Erased since it was looked at.
      if (!(await db.cases.get(caseId))) throw new TikiyaError('not-found');
      const running = await findTimer(db);
      if (!running) await db.timers.add(made);
      return running ?? made;
    }),
  );
  if (timer.id !== timerId) throw new TikiyaError('call-running');
  return confirmed(db, timerId);
}

/** Notes that a human answered now, or takes that back. An answer that was noted before stays as it was. */
export const answerCall = (deps: Ground, { timerId, answered }: CallInput<'timer.answer'>): Promise<Told> =>
  change(deps.db, timerId, ({ answeredAt, ...timer }) =>
    answered ? { ...timer, answeredAt: answeredAt ?? nowOf(deps) } : timer,
  );

/** Notes that the call still goes on; it is asked about again only after as long. */
export const confirmCall = (deps: Ground, { timerId }: CallInput<'timer.confirm'>): Promise<Told> =>
  change(deps.db, timerId, ({ wasAsked, ...timer }) => ({ ...timer, confirmedAt: nowOf(deps) }));

/**
 * Ends a call: it becomes an entry, and the timer is gone. Asked twice it ends once; what was told the second time and not
 * the first is added to it.
 */
export async function stopCall(
  deps: Ground,
  { timerId, endedAt, details }: CallInput<'timer.stop'>,
): Promise<EndedCall> {
  const { db } = deps;
  const timer = await guarded(() => db.timers.get(timerId));
  const before = await guarded(() => db.entries.get(timerId));
  if (timer) {
    const { promises, about, ...told } = details;
    const call = { ...callOf(timer, endedAt ?? nowOf(deps)), ...(about && { about }) };
    const body: EntryBody = {
      happenedAt: timer.startedAt,
      content: { kind: 'contact', channel: 'phone', ...told, call },
    };
    // One change: killed between two, the call would be in the bin with its clock gone.
    const again = before && { version: before.version, comesBack: true };
    await saveContact(deps, { caseId: timer.caseId, entryId: timerId, body, promises, ...again });
  } else if (before) await tellMore(deps, before, { details, endedAt });
  const { ended } = await endedCall(deps, { timerId });
  if (!ended) throw new TikiyaError('not-found');
  return ended;
}

/** A call that ended, as its entry stands on the timeline. */
export async function endedCall(
  { db }: Pick<Deps, 'db'>,
  { timerId }: CallInput<'timer.ended'>,
): Promise<CallOutput<'timer.ended'>> {
  const entry = await guarded(() => db.entries.get(timerId));
  if (!entry || entry.removed || entry.content.kind !== 'contact' || !entry.content.call) return {};
  const saved = await confirmSaved(db, timerId);
  const { version, happenedAt, content } = entry;
  return saved ? { ended: { saved, version, body: { happenedAt, content } } } : {};
}

/** What is told of a call that ended already: it is added to what was told before. What was told then is no news. */
async function tellMore(
  deps: Ground,
  { id: entryId, caseId, version, happenedAt, content }: EntryRow,
  { details, endedAt }: Pick<CallInput<'timer.stop'>, 'details'> & { readonly endedAt: Moment | undefined },
): Promise<void> {
  const { promises, about, text, ...told } = details;
  if (content.kind !== 'contact' || !content.call) throw new TikiyaError('not-found');
  const more = { ...told, ...(text && { text }) };
  const ofCall = { ...(endedAt && { endedAt }), ...(about && { about }) };
  const [record] = await guarded(() => listRecordsOf(deps.db, entryId));
  const first = (record?.salted?.content as EntryBody | undefined)?.content;
  const isSaid =
    first?.kind === 'contact' &&
    isSameValue({ ...first, ...more, call: { ...first.call, ...ofCall } }, first);
  const asked = { ...content, ...more, call: { ...content.call, ...ofCall } };
  const body: EntryBody = { happenedAt, content: isSaid ? content : asked };
  const isNews = !isSameValue(body.content, content);
  if (isNews || promises.length > 0)
    await saveContact(deps, { caseId, entryId, body, promises, ...(isNews && { version }) });
}

/**
 * Throws a call away that was none, with the case that was made for it while that is empty; gives it, so that it can be
 * brought back. Done twice it is done once.
 */
export async function dropCall(
  deps: Ground,
  { timerId }: CallInput<'timer.drop'>,
): Promise<CallOutput<'timer.drop'>> {
  const { db } = deps;
  const timer = await guarded(() => db.timers.get(timerId));
  await guarded(() => db.timers.delete(timerId));
  if (!timer) return {};
  const isCaseGone = timer.madeCase && (await unmakeCase(deps, timer.caseId)).isGone;
  return { timer, ...(isCaseGone && { isCaseGone }) };
}

/** Takes the end of a call back: see `timer.resume`. Asked twice it goes on once. */
export async function resumeCall(deps: Ground, { timerId }: CallInput<'timer.resume'>): Promise<Told> {
  const { db } = deps;
  const { caseId, content } = await entryOf(db, timerId);
  if (content.kind !== 'contact' || !content.call) throw new TikiyaError('bad-request');
  const { startedAt, answeredAt } = content.call;
  const told = await startCall(deps, {
    caseId,
    timerId,
    startedAt,
    ...(answeredAt && { answeredAt }),
  });
  const promises = await guarded(() =>
    db.entries
      .where('[content.kind+removed]')
      .equals(['promise', 0])
      .filter((entry) => entry.content.kind === 'promise' && entry.content.contactId === timerId)
      .primaryKeys(),
  );
  for (const id of [timerId, ...promises]) await removeEntry(deps, id);
  return told;
}

async function change(db: Database, timerId: string, make: (timer: CallTimer) => CallTimer): Promise<Told> {
  await guarded(() =>
    db.transaction('rw', db.timers, async () => {
      const timer = await db.timers.get(timerId);
      if (timer) await db.timers.put(make(timer));
    }),
  );
  return confirmed(db, timerId);
}

/** As it stands on disk; `not-found` when it ended meanwhile. */
async function confirmed(db: Database, timerId: string): Promise<Told> {
  const timer = await guarded(() => db.timers.get(timerId));
  if (!timer) throw new TikiyaError('not-found');
  return { timer };
}
