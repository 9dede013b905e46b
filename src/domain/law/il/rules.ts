import type { NoteRule, RightRule, Rule } from './rule.ts';
import { CONTINUING_NOTES, CONTINUING_RIGHTS } from './rules/continuing.ts';
import { COUNTING_RULES } from './rules/counting.ts';
import { debtNotice } from './rules/debt-notice.ts';
import { breachRescission, saleDefectNotice } from './rules/defects.ts';
import { DIGITAL_WINDOWS, digitalSubscription } from './rules/digital.ts';
import { payDirectDebit } from './rules/direct-debit.ts';
import { DISTANCE_NOTES, DISTANCE_RULES } from './rules/distance.ts';
import { DISTANCE_BARS } from './rules/distance-exclusions.ts';
import { DOOR_RULES } from './rules/door.ts';
import { DISTANCE_EFFECTS } from './rules/effects.ts';
import { exemplary } from './rules/exemplary.ts';
import { FLIGHT_NOTES, FLIGHT_RULES, flightTimes } from './rules/flights.ts';
import { GYM_RIGHTS } from './rules/gym.ts';
import { LADDER_NOTES, ladderBank } from './rules/ladder.ts';
import { lateSupply } from './rules/late-supply.ts';
import { limitation } from './rules/limitation.ts';
import { MARKETING_NOTES, spam } from './rules/marketing.ts';
import { misleadingRescission } from './rules/misleading.ts';
import { noticeWhen } from './rules/notice-when.ts';
import { OVERCHARGE_RIGHTS } from './rules/overcharge.ts';
import { PAYMENT_RIGHTS } from './rules/payments.ts';
import { PHONE_NOTES } from './rules/phone.ts';
import { quote } from './rules/quote.ts';
import { RETURN_RIGHTS } from './rules/returns.ts';
import { SCOPE_BARS, SCOPE_NOTES } from './rules/scope.ts';
import { SMALL_CLAIMS_NOTES, SMALL_CLAIMS_RIGHTS } from './rules/small-claims.ts';
import { STORE_WINDOWS, storeEvent } from './rules/store.ts';
import { STORE_EFFECTS, STORE_NOTES } from './rules/store-effects.ts';
import { storeExclusions } from './rules/store-exclusions.ts';
import { technician } from './rules/technician.ts';
import { TIMESHARE_RIGHTS, TIMESHARE_RULES } from './rules/timeshare.ts';
import { distTourismAbroad } from './rules/tourism.ts';
import { distVulnerable, doorVulnerable } from './rules/vulnerable.ts';
import { WARRANTY_RIGHTS } from './rules/warranty.ts';
import { WARRANTY_NOTES, WARRANTY_TERMS } from './rules/warranty-terms.ts';

/** Rights beside that of cancelling, in the order in which they are shown. */
export const RIGHTS: readonly RightRule[] = [
  misleadingRescission,
  ...RETURN_RIGHTS,
  lateSupply,
  quote,
  ...CONTINUING_RIGHTS,
  ...OVERCHARGE_RIGHTS,
  debtNotice,
  ...GYM_RIGHTS,
  ...TIMESHARE_RIGHTS,
  saleDefectNotice,
  ...WARRANTY_RIGHTS,
  ...WARRANTY_TERMS,
  technician,
  flightTimes,
  ...PAYMENT_RIGHTS,
  payDirectDebit,
  ladderBank,
  spam,
  ...SMALL_CLAIMS_RIGHTS,
  limitation,
  exemplary,
];

/** Rules that count no date. */
export const NOTES: readonly NoteRule[] = [
  ...SCOPE_NOTES,
  noticeWhen,
  ...DISTANCE_NOTES,
  digitalSubscription,
  ...STORE_NOTES,
  ...CONTINUING_NOTES,
  ...WARRANTY_NOTES,
  breachRescission,
  ...PHONE_NOTES,
  ...MARKETING_NOTES,
  ...FLIGHT_NOTES,
  ...SMALL_CLAIMS_NOTES,
  ...LADDER_NOTES,
];

/** Every rule of the sheet that this version knows, once each, in the order of the sheet. */
export const RULES: readonly Rule[] = unique([
  ...COUNTING_RULES,
  ...SCOPE_BARS,
  ...SCOPE_NOTES,
  ...DISTANCE_RULES,
  distVulnerable,
  distTourismAbroad,
  ...DISTANCE_BARS,
  ...DISTANCE_EFFECTS,
  misleadingRescission,
  lateSupply,
  noticeWhen,
  ...DISTANCE_NOTES,
  ...DOOR_RULES,
  doorVulnerable,
  ...TIMESHARE_RULES,
  ...STORE_WINDOWS,
  storeEvent,
  storeExclusions,
  ...STORE_EFFECTS,
  ...RETURN_RIGHTS,
  ...STORE_NOTES,
  ...CONTINUING_RIGHTS,
  ...OVERCHARGE_RIGHTS,
  debtNotice,
  ...CONTINUING_NOTES,
  ...GYM_RIGHTS,
  ...DIGITAL_WINDOWS,
  digitalSubscription,
  technician,
  ...PHONE_NOTES,
  ...WARRANTY_RIGHTS,
  ...WARRANTY_TERMS,
  ...WARRANTY_NOTES,
  saleDefectNotice,
  breachRescission,
  exemplary,
  ...SMALL_CLAIMS_RIGHTS,
  limitation,
  ...PAYMENT_RIGHTS,
  payDirectDebit,
  spam,
  ...MARKETING_NOTES,
  flightTimes,
  ...FLIGHT_RULES,
  ...FLIGHT_NOTES,
  ...LADDER_NOTES,
  ladderBank,
]);

function unique(rules: readonly Rule[]): Rule[] {
  return [...new Map([...rules].reverse().map((rule) => [rule.id, rule])).values()].reverse();
}
