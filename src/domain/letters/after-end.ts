import type { Case } from '../case/case.ts';
import type { Entry } from '../case/entry.ts';
import type { LawFacts } from '../case/purchase.ts';
import { rightsOf } from '../rights/rights-of.ts';
import { endingOf } from '../subscriptions/ending.ts';
import { goesOn } from '../subscriptions/subscription.ts';
import { type Day, parseDay } from '../time/day.ts';
import type { Charge, Values } from './field.ts';
import { factsOfCase } from './sent-facts.ts';

/** The law's word for what the business does that goes on charging for a deal that was ended. */
export const CHARGED_AFTER_END: LawFacts = { breach: 'charged-after-end' };

/**
 * What a case gives to a letter whose deal was ended by notice and is charged for on: the day and the section of the end, the
 * charges for the time after it, and those of `known` that are of the time before. Empty where none came. The end of a fixed term alone
 * says nothing: the deal may go on by what was agreed.
 */
export function valuesAfterEnd(
  subject: Pick<Case, 'facts'>,
  entries: readonly Entry[],
  today: Day,
  { charges: known = [] }: Values,
): Values {
  if (!goesOn(subject.facts.purchase)) return {};
  const ending = endingOf(subject, entries, rightsOf(subject, entries, today), today);
  if (!ending?.isGiven || ending.latest >= today) return {};
  const { latest: endedOn, citation: endLaw } = ending;
  const after = entries.flatMap(({ content }): readonly Charge[] => {
    if (content.kind !== 'bill' || content.billedOn <= endedOn || content.sum.minor <= 0) return [];
    return [{ day: content.billedOn, sum: content.sum }];
  });
  if (after.length === 0) return {};
  const charges = known.filter(({ day }) => day <= endedOn);
  const lateCharges = after.sort((a, b) => a.day.localeCompare(b.day));
  const noticed = parseDay(factsOfCase(subject.facts.purchase, entries).endNoticeDate);
  return {
    ...(charges.length > 0 && { charges }),
    lateCharges,
    endedOn,
    ...(endLaw && { endLaw }),
    ...(noticed && noticed <= endedOn && { endNoticeOn: noticed }),
    ...overchargedBy([...charges, ...lateCharges]),
  };
}

/** All that was too much, where it is one sum in one currency. */
function overchargedBy(charges: readonly Charge[]): Values {
  const [first] = charges;
  if (!first || charges.some(({ sum }) => sum.currency !== first.sum.currency)) return {};
  const minor = charges.reduce((total, { sum, expected }) => total + sum.minor - (expected?.minor ?? 0), 0);
  return { overcharged: { minor, currency: first.sum.currency } };
}
