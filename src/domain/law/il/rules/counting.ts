import type { LawReason, Step } from '../../answer.ts';
import type { Facts } from '../facts.ts';
import { cpl, interpretation, ordinance, other } from '../laws.ts';
import { type Rule, reasonOf } from '../rule.ts';

const goods = { channel: 'distance', kind: 'goods' } as const;

const countDaysRule: Rule = {
  id: 'il-count-days',
  title: 'A period in days: the day of the event is not counted, Saturdays and holidays inside it are',
  ...interpretation('10(א)', 'B'),
  example: {
    inputs: { ...goods, receivedDate: '2026-06-01', disclosureDate: '2026-06-01', asOf: '2026-06-02' },
    expected: { deadline: '2026-06-15' },
  },
};

const countMonthsRule: Rule = {
  id: 'il-count-months',
  title: 'A period in months: the same-numbered day of the last month, or the last day of that month',
  ...interpretation('10(ב)', 'B'),
  example: {
    topic: 'gym-cancel',
    inputs: { noticeDate: '2027-01-31' },
    expected: { deadline: '2027-02-28' },
  },
};

const rollRule: Rule = {
  id: 'il-count-roll',
  title: 'A period whose last day is a rest or sabbatical day ends on the next day that is none',
  ...interpretation('10(ג)', 'B'),
  example: {
    inputs: { ...goods, receivedDate: '2028-09-07', disclosureDate: '2028-09-07', asOf: '2028-09-08' },
    expected: { deadline: '2028-09-24', rule: ['il-count-roll'] },
  },
};

const restDaysRule: Rule = {
  id: 'il-rest-days',
  title:
    'Rest days: Saturday, Rosh Hashana (2), Yom Kippur, Sukkot 1, Shemini Atzeret, Passover 1 and 7, Shavuot',
  ...ordinance('18א(א)', 'B'),
  example: {
    inputs: { ...goods, receivedDate: '2026-09-07', disclosureDate: '2026-09-07', asOf: '2026-09-08' },
    expected: { deadline: '2026-09-22', rule: ['il-rest-days'] },
  },
};

const sabbaticalDaysRule: Rule = {
  id: 'il-sabbatical-days',
  title: 'Sabbatical days for the end of a period: Independence Day as kept, and Knesset election day',
  ...other('il-independence-day', '-', 'B'),
  example: {
    inputs: { ...goods, receivedDate: '2026-04-08', disclosureDate: '2026-04-08', asOf: '2026-04-09' },
    expected: { deadline: '2026-04-23', rule: ['il-sabbatical-days'] },
  },
};

const nonRestForwardRule: Rule = {
  id: 'il-nonrest-forward',
  title: 'N days that are no rest days after an event: Independence Day and Fridays count',
  ...other('il-cancellation-regulations', '2(2),(7)', 'A'),
  example: {
    inputs: {
      channel: 'store',
      kind: 'goods',
      goodsCategory: 'footwear',
      price: 300,
      used: false,
      tagRemoved: false,
      transactionDate: '2026-04-21',
      asOf: '2026-04-21',
    },
    expected: { deadline: '2026-04-23', rule: ['il-nonrest-forward'] },
  },
};

const nonRestBackwardRule: Rule = {
  id: 'il-nonrest-backward',
  title: 'N non-rest days before the service: the Nth one reached going back; the bound never moves',
  ...cpl('14ג(ג)(2)', 'A'),
  example: {
    inputs: {
      channel: 'distance',
      kind: 'one-off-service',
      transactionDate: '2026-09-10',
      disclosureDate: '2026-09-10',
      serviceDate: '2026-09-22',
      asOf: '2026-09-11',
    },
    expected: { deadline: '2026-09-18', rule: ['il-nonrest-backward'] },
  },
};

const businessDayRule: Rule = {
  id: 'il-business-day',
  title:
    'Business day is not defined: Sunday to Thursday is shown as "at the latest", with Fridays as the earlier day',
  ...cpl('-', 'A'),
  example: {
    topic: 'continuing-end',
    inputs: { noticeDate: '2026-12-10', noticeMethod: 'email' },
    expected: { deadline: '2026-12-15', safeBy: '2026-12-14', rule: ['il-business-day'] },
  },
};

const dayBoundaryRule: Rule = {
  id: 'il-day-boundary',
  title: 'A day runs midnight to midnight in Israel, and "until" includes the named day',
  ...interpretation('3, 8', 'B'),
  example: {
    inputs: { ...goods, receivedDate: '2026-01-20', disclosureDate: '2026-01-20', asOf: '2026-02-03' },
    expected: { canCancel: true, deadlineState: 'dated', deadline: '2026-02-03' },
  },
};

export const noTimeSetRule: Rule = {
  id: 'il-no-time-set',
  title: 'Where a duty has no period, it must be done with appropriate speed',
  ...interpretation('11', 'B'),
  example: {
    inputs: {
      channel: 'door',
      kind: 'goods',
      goodsCategory: 'books',
      price: 980,
      transactionDate: '2026-03-03',
      disclosureDate: '2026-03-03',
      receivedDate: '2026-03-03',
      noticeDate: '2026-03-10',
      asOf: '2026-03-10',
    },
    expected: { refundDueBy: null, rule: ['il-no-time-set'] },
  },
};

export const COUNTING_RULES = [
  countDaysRule,
  countMonthsRule,
  rollRule,
  restDaysRule,
  sabbaticalDaysRule,
  nonRestForwardRule,
  nonRestBackwardRule,
  businessDayRule,
  dayBoundaryRule,
  noTimeSetRule,
];

/** The rules of counting that the steps of a count used, as reasons. */
export function countingReasons(steps: readonly Step[], f: Facts): LawReason[] {
  const used: Rule[] = [];
  for (const step of steps) {
    if (step.step === 'counts-days') used.push(countDaysRule);
    else if (step.step === 'counts-months') used.push(countMonthsRule);
    else if (step.step === 'counts-non-rest')
      used.push(step.days > 0 ? nonRestForwardRule : nonRestBackwardRule);
    else if (step.step === 'counts-business') used.push(businessDayRule);
    else if (step.step === 'moves-off')
      used.push(rollRule, step.because === 'sabbatical' ? sabbaticalDaysRule : restDaysRule);
  }
  return [...new Set(used)].map((rule) => reasonOf(rule, 'window', f));
}
