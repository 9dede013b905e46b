import { useMemo } from 'preact/hooks';
import { dueNow } from '../../../domain/attention/due-now.ts';
import { duesOfCase } from '../../../domain/reminders/dues-of-case.ts';
import { DATED_KINDS } from '../../../domain/reminders/entry-dues.ts';
import type { Database } from '../../../storage/database.ts';
import { listOfKinds } from '../../../storage/dated-entries.ts';
import { readAnswers } from '../../../storage/due-queries.ts';
import type { CaseRow } from '../../../storage/rows.ts';
import { useLive } from '../frame/database-provider.tsx';
import { useNow } from '../frame/now-provider.tsx';
import { DueCard } from './due-card.tsx';
import { withContent } from './with-content.ts';

const readDues = async (db: Database, caseId: string) => {
  const [entries, answers] = await Promise.all([
    listOfKinds(db, caseId, DATED_KINDS),
    readAnswers(db, caseId),
  ]);
  return { entries, ...answers };
};

/** What is due now in a case. A sample reminds of nothing. */
export function CaseDueNow({ row }: { readonly row: CaseRow }) {
  const nowMs = useNow();
  const live = useLive((db) => readDues(db, row.id), ['due-now', row.id]);
  const read = live.state === 'read' ? live.value : undefined;
  const due = useMemo(
    () => read && dueNow(duesOfCase(row, read.entries, nowMs), read.marks, read.late, nowMs),
    [read, row, nowMs],
  );
  if (!read || !due || row.facts.sample) return null;
  return (
    <DueCard items={withContent(due.now, read.entries)} answered={withContent(due.answered, read.entries)} />
  );
}
