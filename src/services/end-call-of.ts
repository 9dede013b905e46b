import type { CallDetails } from '../contract/contact-calls.ts';
import type { Database } from '../storage/database.ts';
import { guarded } from '../storage/storage-error.ts';
import { findTimer } from '../storage/timer-queries.ts';
import { stopCall } from './call-timers.ts';
import type { Deps } from './deps.ts';

/** Ends the call that runs in a case, as far as it was told; gives its id, which its entry has too. */
export async function endCallOf(
  deps: Pick<Deps, 'db' | 'clock' | 'zone'>,
  caseId: string,
): Promise<string | undefined> {
  const timer = await guarded(() => findTimer(deps.db));
  if (timer?.caseId !== caseId) return undefined;
  await stopCall(deps, { timerId: timer.id, details: await guarded(() => toldBefore(deps.db, timer.id)) });
  return timer.id;
}

/** What was told of a call when it had ended by mistake, and goes on now. */
async function toldBefore(db: Database, timerId: string): Promise<CallDetails> {
  const content = (await db.entries.get(timerId))?.content;
  if (content?.kind !== 'contact') return { text: '', promises: [] };
  const { direction, agent, reference, manager, text, call } = content;
  const held = await db.entries.where('[content.kind+removed]').equals(['promise', 1]).toArray();
  return {
    text,
    ...(direction && { direction }),
    ...(agent && { agent }),
    ...(reference && { reference }),
    ...(manager && { manager }),
    ...(call?.about && { about: call.about }),
    promises: held.flatMap(({ id, content: promise }) =>
      promise.kind === 'promise' && promise.contactId === timerId
        ? [{ entryId: id, text: promise.text, ...(promise.dueOn && { dueOn: promise.dueOn }) }]
        : [],
    ),
  };
}
