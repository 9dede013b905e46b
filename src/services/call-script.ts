import type { CallInput, CallOutput } from '../contract/calls.ts';
import { zoneOfLaw } from '../domain/law/zone-of-law.ts';
import { SCRIPT_KINDS, scriptOf } from '../domain/script/script-of.ts';
import type { Settings } from '../domain/settings/settings.ts';
import { dayIn } from '../domain/time/moment.ts';
import { listOfKinds } from '../storage/dated-entries.ts';
import { guarded } from '../storage/storage-error.ts';
import { correctCase } from './cases.ts';
import type { Deps } from './deps.ts';
import { caseOf } from './look-up.ts';

type Ground = Pick<Deps, 'db' | 'clock' | 'zone'>;

/** What to say to an agent in a case, today. Throws `not-found` without the case. */
export async function scriptOfCase(
  { db, clock }: Ground,
  { caseId, channel }: CallInput<'call.script'>,
  { letter, addressForm }: Settings,
): Promise<CallOutput<'call.script'>> {
  const { facts } = await caseOf(db, caseId);
  const entries = await guarded(() => listOfKinds(db, caseId, SCRIPT_KINDS));
  const today = dayIn(zoneOfLaw(facts.purchase), clock());
  const script = scriptOf({ subject: { facts }, entries, name: letter?.name, channel, today });
  return { script, speaking: { today, ...(addressForm && { form: addressForm }) } };
}

/** Keeps what is wanted as the first of what is wanted in the case, beside whatever stands in it now; or takes it out. */
export async function wantInCase(
  deps: Ground,
  { caseId, want, isTakenBack = false }: CallInput<'call.want'>,
): Promise<CallOutput<'call.want'>> {
  const { facts, version } = await caseOf(deps.db, caseId);
  const { wanted: before = [], ...rest } = facts;
  const others = before.filter((one) => one !== want);
  const wanted = isTakenBack ? others : [want, ...others];
  return correctCase(deps, { caseId, version, facts: { ...rest, ...(wanted.length > 0 && { wanted }) } });
}
