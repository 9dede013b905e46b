import type { Case } from '../case/case.ts';
import type { Entry } from '../case/entry.ts';
import type { EvidenceFacts } from '../case/evidence.ts';
import { countryOf } from '../law/country-of.ts';
import { rightsOf } from '../rights/rights-of.ts';
import { toldFacts } from '../rights/told-facts.ts';
import type { Day } from '../time/day.ts';
import { evidenceLines } from './evidence-lines.ts';
import { lawLines, unwrittenOf } from './law-lines.ts';
import type { StrengthLine } from './strength-line.ts';

/** Where a deal was made at the business, the law of notices does not hold. */
const AT_THE_BUSINESS = 'store';

/**
 * What speaks for a case and against it, each line with its rule or piece of evidence; never a score. `evidence`: facts of
 * all its evidence, by its id. `today`: the civil day in the zone of the case's law. Pure.
 */
export function strengthOf(
  subject: Pick<Case, 'facts'>,
  entries: readonly Entry[],
  evidence: ReadonlyMap<string, EvidenceFacts>,
  today: Day,
): readonly StrengthLine[] {
  const { jurisdiction } = subject.facts.purchase;
  const facts = toldFacts(subject, entries);
  const noticeWays = facts.channel === AT_THE_BUSINESS ? undefined : countryOf(jurisdiction)?.noticeWays;
  const rights = rightsOf(subject, entries, today);
  const isUnwritten = unwrittenOf(facts, rights) !== undefined;
  return [
    ...lawLines(jurisdiction, facts, rights, today),
    ...evidenceLines({ entries, evidence, noticeWays, facts }).filter(
      ({ says }) => !isUnwritten || says !== 'notice-spoken',
    ),
  ];
}
