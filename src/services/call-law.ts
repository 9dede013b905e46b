import type { CallInput, CallOutput } from '../contract/calls.ts';
import { zoneOfLaw } from '../domain/law/zone-of-law.ts';
import { dayIn } from '../domain/time/moment.ts';
import { waitVerdict, withSector } from '../domain/timers/wait-rule.ts';
import { correctCase } from './cases.ts';
import type { Deps } from './deps.ts';
import { caseOf } from './look-up.ts';

type Ground = Pick<Deps, 'db' | 'clock' | 'zone'>;

/** What the law of a case says of a wait on the telephone, today. Throws `not-found` without the case. */
export async function lawOfWait(
  { db, clock }: Ground,
  { caseId, wait }: CallInput<'call.law'>,
): Promise<CallOutput<'call.law'>> {
  const { purchase } = (await caseOf(db, caseId)).facts;
  return { verdict: waitVerdict(purchase, wait, dayIn(zoneOfLaw(purchase), clock())) };
}

/** Keeps what was said of the sector as a fact of the case, beside whatever stands in it now. */
export async function answerSector(
  deps: Ground,
  { caseId, answer }: CallInput<'call.sector'>,
): Promise<CallOutput<'call.sector'>> {
  const { facts, version } = await caseOf(deps.db, caseId);
  const purchase = withSector(facts.purchase, answer);
  return correctCase(deps, { caseId, version, facts: { ...facts, purchase } });
}
