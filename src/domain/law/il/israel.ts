import type { Day } from '../../time/day.ts';
import type { Answer } from '../answer.ts';
import type { Country } from '../country.ts';
import { readFacts } from '../read-facts.ts';
import { withCanCancel } from './can-cancel.ts';
import { cancellation } from './cancel.ts';
import { CLAIMS } from './claims.ts';
import { draft } from './draft.ts';
import { type Facts, ORDERS, VOCABULARY } from './facts.ts';
import { LADDER } from './ladder/ladder.ts';
import { CHECKED_ON, type IlLaw, LAWS } from './laws.ts';
import { LONGER_WINDOW } from './longer-window.ts';
import { NOTICE_WAYS } from './notice-ways.ts';
import { readCase } from './read-case.ts';
import { isBusinessDay } from './rest-days.ts';
import { type RightRule, reasonOf } from './rule.ts';
import { scopeBarOf } from './rules/scope.ts';
import { NOTES, RIGHTS, RULES } from './rules.ts';
import { SELLER_DUTY } from './seller-duty.ts';
import { WHO_ACTS } from './who-acts.ts';
import { ISRAEL_ZONE } from './zone.ts';

const CANCELLATION = 'cancellation';

/** Cancelling and its other ways, the one that decides first. */
function waysOut(f: Facts, today: Day): Answer[] {
  const cancel = withCanCancel(cancellation(f, today), f, today);
  const others = RIGHTS.filter((right) => right.isWayOut && right.applies(f)).map((right) =>
    withCanCancel(answerOf(right, f, today), f, today),
  );
  // Another way comes first when it is the better one: it has a day of its own, or the ordinary way is over.
  const isOver = cancel.state === 'none' || cancel.state === 'passed';
  const leads = ({ state }: Answer): boolean => isOver || state === 'dated' || state === 'reasonable-time';
  return [...others.filter(leads), cancel, ...others.filter((other) => !leads(other))];
}

/** Laws that protect consumers against traders only: out of their scope nothing of them holds. */
const CONSUMER_LAWS: readonly IlLaw[] = [
  'il-consumer-protection',
  'il-cancellation-regulations',
  'il-warranty-regulations',
  'il-heater-regulations',
];

function answerOf(right: RightRule, f: Facts, today: Day): Answer {
  const barred = CONSUMER_LAWS.includes(right.law) ? scopeBarOf(f) : undefined;
  return barred ? draft(right.right, barred, 'none', f, 'scope') : right.answer(f, today);
}

/** A new car has a rule of its own in a shop only; dealt for in any other way it is goods like any. */
const asDealt = (f: Facts): Facts =>
  f.kind === 'new-car' && f.channel !== undefined && (f.channel !== 'store' || f.place !== undefined)
    ? Object.assign(Object.create(null), f, { kind: 'goods' })
    : f;

function answers(given: Facts, today: Day, topic?: string): readonly Answer[] {
  const f = asDealt(given);
  if (topic === CANCELLATION) return waysOut(f, today);
  if (topic !== undefined) {
    const asked = RIGHTS.filter((right) => right.topic === topic);
    const fitting = asked.filter((right) => right.applies(f));
    return (fitting.length > 0 ? fitting : asked.slice(0, 1)).map((right) => answerOf(right, f, today));
  }
  const deal = f.channel !== undefined || f.kind !== undefined ? waysOut(f, today) : [];
  const beside = RIGHTS.filter((right) => !right.isWayOut && right.applies(f));
  return [...deal, ...beside.map((right) => answerOf(right, f, today))];
}

const beside = RIGHTS.map((right) => right.topic).filter((topic) => topic !== CANCELLATION);
const TOPICS: Country['topics'] = [CANCELLATION, ...new Set(beside)];

/** Israel, from the rule sheet of 2026-11-21. Days are civil days in Israel. */
export const israel: Country = {
  id: 'IL',
  zone: ISRAEL_ZONE,
  checkedOn: CHECKED_ON,
  vocabulary: VOCABULARY,
  topics: TOPICS,
  readCase,
  sellerDuty: SELLER_DUTY,
  longerWindow: LONGER_WINDOW,
  noticeWays: NOTICE_WAYS,
  ladder: LADDER,
  isBusinessDay: (day) => isBusinessDay(day, false),
  callingCode: '972',
  whoActs: WHO_ACTS,
  claims: CLAIMS,
  rules: RULES.map((rule) => ({
    id: rule.id,
    title: rule.title,
    law: LAWS[rule.law].names.en,
    section: rule.section,
    ...(rule.schedule && { schedule: rule.schedule.en }),
    url: LAWS[rule.law].url,
    confidence: rule.confidence,
    checkedOn: LAWS[rule.law].checkedOn,
    example: rule.example,
  })),
  read: (input) => readFacts(VOCABULARY, ORDERS, input),
  answers: (facts, today, topic) => answers(facts as Facts, today, topic),
  notes: (facts) =>
    NOTES.filter((rule) => rule.when(facts as Facts))
      .filter((rule) => !CONSUMER_LAWS.includes(rule.law) || scopeBarOf(facts as Facts) === undefined)
      .map((rule) => reasonOf(rule, 'note', facts as Facts)),
};
