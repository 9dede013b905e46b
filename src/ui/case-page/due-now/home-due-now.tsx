import { useMemo } from 'preact/hooks';
import { dueNow } from '../../../domain/attention/due-now.ts';
import { useNow } from '../frame/now-provider.tsx';
import type { ListedCases } from '../home/use-listed.ts';
import { DueCard, type ShownAnswer } from './due-card.tsx';
import type { ShownDue } from './due-row.tsx';
import { withContent } from './with-content.ts';

/** So many stand above the cases; of the rest each case in the list says its own. */
const MOST = 6;

/** What is due now in all cases, the nearest first. Samples are left out: they remind of nothing. */
export function HomeDueNow({ listed }: { readonly listed: ListedCases }) {
  const nowMs = useNow();
  const { items, answered } = useMemo(() => {
    const { answers } = listed;
    const all = listed.all.filter(({ row }) => !row.facts.sample);
    const found = all.map(({ row, dues }) => {
      const { now, answered: done } = dueNow(dues, answers.marks, answers.late, nowMs);
      const entries = listed.digests.get(row.id)?.entries ?? [];
      const caseTitle = row.facts.title;
      return {
        items: withContent(now, entries).map((item): ShownDue => ({ ...item, caseTitle })),
        answered: withContent(done, entries),
      };
    });
    return {
      items: found.flatMap((one) => one.items).sort((a, b) => a.daysLeft - b.daysLeft),
      answered: found.flatMap((one): readonly ShownAnswer[] => one.answered),
    };
  }, [listed, nowMs]);
  return <DueCard items={items} answered={answered} most={MOST} />;
}
