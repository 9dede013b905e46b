import type { Database } from './database.ts';
import type { EntryRow } from './rows.ts';

/**
 * Tells which entries lie in the bin only until the call that runs now ends: that of the call itself, which had ended
 * by mistake, and the promises told in it. Nobody deleted them.
 */
export async function readHeldByCall(db: Database): Promise<(entry: EntryRow) => boolean> {
  const running = new Set(await db.timers.toCollection().primaryKeys());
  return ({ id, content }) =>
    running.has(id) ||
    (content.kind === 'promise' && content.contactId !== undefined && running.has(content.contactId));
}
