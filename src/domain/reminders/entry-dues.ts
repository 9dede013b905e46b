import { priceChangesOf } from '../benefits/benefit.ts';
import { billChecks, billsByBenefit } from '../benefits/bill-checks.ts';
import type { Case } from '../case/case.ts';
import type { Entry } from '../case/entry.ts';
import { zoneOfLaw } from '../law/zone-of-law.ts';
import { dayIn } from '../time/moment.ts';
import type { Due } from './due.ts';
import type { DueKind } from './reminder.ts';

/** Kinds of entries that bring dates, or that settle them: by themselves, by what they tell the law, by the ladder. */
export const DATED_KINDS = [
  'promise',
  'benefit',
  'bill',
  'letter',
  'delivery',
  'technician',
  'step',
  'payment',
  'contact',
  'term-notice',
] as const;

/**
 * The dates that the entries of a case bring, seen from `nowMs`, passed ones included: open promises, the ends of
 * promised prices, bills to be checked. `entries`: at least those of the `DATED_KINDS`. A closed case has none.
 */
export function entryDues(subject: Case, entries: readonly Entry[], nowMs: number): Due[] {
  if (subject.facts.status !== 'open') return [];
  const zone = zoneOfLaw(subject.facts.purchase);
  const today = dayIn(zone, nowMs);
  const due = (kind: DueKind, entry: Entry, dueOn: Due['dueOn']): Due => ({
    caseId: subject.id,
    kind,
    subject: entry.id,
    dueOn,
    isLastDay: true,
    zone,
  });
  const bills = entries.flatMap(({ content }) => (content.kind === 'bill' ? [content] : []));
  const benefits = entries.flatMap(({ content }) => (content.kind === 'benefit' ? [content] : []));
  const own = billsByBenefit(benefits, bills);
  return entries.flatMap((entry): Due[] => {
    const { content } = entry;
    if (content.kind === 'promise')
      return content.state === 'open' && content.dueOn ? [due('promise', entry, content.dueOn)] : [];
    if (content.kind !== 'benefit') return [];
    return [
      ...priceChangesOf(content).map(({ lastDay }) => due('benefit', entry, lastDay)),
      ...billChecks(content, own.get(content) ?? [], today).map((day) => due('bill-check', entry, day)),
    ];
  });
}
