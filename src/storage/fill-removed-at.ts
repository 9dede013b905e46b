import type { Transaction } from 'dexie';
import type { ChainRecord } from '../domain/chain/record.ts';
import { msOf } from '../domain/time/moment.ts';
import type { EntryRow, RecordRow } from './rows.ts';

/** Entries that were taken off a timeline before that moment had a field: it stands in their record in the chain. */
export async function fillRemovedAt(upgrade: Transaction): Promise<void> {
  const entries = upgrade.table<EntryRow, string>('entries');
  for (const entry of await entries.filter(({ removed }) => removed === 1).toArray()) {
    const records = await upgrade
      .table<RecordRow>('records')
      .where('subjectId')
      .equals(entry.id)
      .sortBy('seq');
    const last = records.findLast(({ header }: ChainRecord) => header.action === 'remove');
    if (last) await entries.update(entry.id, { removedAtMs: msOf(last.header.recordedAt) });
  }
}
