import type { Case } from '../case/case.ts';
import type { Entry } from '../case/entry.ts';

import { zoneOfLaw } from '../law/zone-of-law.ts';
import { type PolicyDate, policyDates } from '../rights/policy-dates.ts';

import { type LegalDate, rightsOf } from '../rights/rights-of.ts';
import { dayIn } from '../time/moment.ts';
import type { Due } from './due.ts';

/** Reminders of earlier versions name the right to cancel so. */
const OLD_NAMES: Readonly<Record<string, string>> = { cancel: 'cancel-regret' };

const BETWEEN = '.';

/** The clock by which a subject tells a day of the business's own terms from those of the law. */
const POLICY_CLOCK = 'policyUntil';

type DatedCase = Pick<Case, 'id' | 'facts'>;

/** The subject of a day of the law: its right, and the clock of that where it is one's. */
const subjectOf = ({ right, clock }: Pick<LegalDate, 'right' | 'clock'>): string =>
  clock === undefined ? (OLD_NAMES[right] ?? right) : `${right}${BETWEEN}${clock}`;

/** The right, and the clock of it, that a subject stands for. */
export function rightOfSubject(subject: string): Pick<LegalDate, 'right' | 'clock'> {
  const [name = '', clock] = subject.split(BETWEEN);
  if (clock !== undefined) return { right: name, clock };
  const [right] = Object.entries(OLD_NAMES).find(([, old]) => old === name) ?? [name];
  return { right };
}

/** A day of the law as one to remind of: the shopper acts by the safe day, the business is late only after the law's last. */
export function dueOfLaw({ id: caseId, facts: { purchase } }: DatedCase, date: LegalDate): Due {
  const { who, safeBy, lastDay } = date;
  const what = {
    caseId,
    subject: subjectOf(date),
    country: purchase.jurisdiction,
    zone: zoneOfLaw(purchase),
  };
  return who === 'business'
    ? { ...what, kind: 'owed', dueOn: lastDay ?? safeBy, isLastDay: true }
    : { ...what, kind: 'deadline', dueOn: safeBy, isLastDay: lastDay === safeBy };
}

/** A day of the business's own terms as one to remind of. */
const dueOfPolicy = ({ id, facts }: DatedCase, { right, until }: PolicyDate): Due => ({
  caseId: id,
  kind: 'deadline',
  subject: subjectOf({ right, clock: POLICY_CLOCK }),
  dueOn: until,
  isLastDay: true,
  country: facts.purchase.jurisdiction,
  zone: zoneOfLaw(facts.purchase),
});

/**
 * The days to act by of a case by its law, and by the business's own terms where they are better, seen from `nowMs`, passed
 * ones included; one for each right and clock, the nearest. `entries`: those that the law's facts are told by (`DATED_KINDS`). A closed case has none.
 */
export function duesOf(subject: DatedCase, nowMs: number, entries: readonly Entry[] = []): Due[] {
  if (subject.facts.status !== 'open') return [];
  const zone = zoneOfLaw(subject.facts.purchase);
  const today = dayIn(zone, nowMs);
  const { answers, dates } = rightsOf(subject, entries, today);
  const dues = [
    ...dates
      .filter(({ state, isMissing }) => state !== 'none' && !isMissing)
      .map((date) => dueOfLaw(subject, date)),
    ...policyDates(subject, entries, answers, today).map((date) => dueOfPolicy(subject, date)),
  ];
  return dues.filter(
    (due, index) =>
      dues.findIndex(({ kind, subject: one }) => kind === due.kind && one === due.subject) === index,
  );
}
