import { after, event, later } from '../bound.ts';
import { countDays, countPlainDays } from '../count.ts';
import { draft, draftOf } from '../draft.ts';
import { mayKeep } from '../effect.ts';
import { documentOf, isSpoken } from '../events.ts';
import { cpl, itemOfFourth } from '../laws.ts';
import { type EffectRule, type RightRule, reasonOf, type WindowRule } from '../rule.ts';

/** A card issuer may not charge before so many days from the deposit of the payment document (14ב). */
const CHARGE_DAYS = 30;

const signed = {
  channel: 'distance',
  price: 30000,
  contractDate: '2026-03-03',
  disclosureDate: '2026-03-05',
  asOf: '2026-03-10',
} as const;

export const timeshare14: WindowRule & EffectRule = {
  id: 'il-timeshare-14',
  title:
    'Timeshare: 14 days from the later of both signatures and the signed receipt of the form, in writing; as 14ה',
  ...cpl('14א', 'A'),
  when: (f) => f.kind === 'timeshare',
  count: (f) =>
    after(later(event(f, 'contractDate', 'transactionDate'), documentOf(f)), (day) => countDays(day, 14)),
  follows: () => true,
  uses: [],
  effect: ({ made, f }) => {
    made.marks.mustBeWritten = true;
    const paper = f.paymentDocumentDate;
    if (!paper) return;
    const { end, steps } = countPlainDays(paper, CHARGE_DAYS);
    made.clocks.noChargeBefore = { rule: timeshare14.id, by: end, earliest: end };
    // The sheet has one rule of both; the card issuer's duty stands in a section of its own.
    const duty = { ...timeshare14, ...cpl('14ב', 'A') };
    made.reasons.push(reasonOf(duty, 'effect', f, ['paymentDocumentDate'], steps));
  },
  example: {
    inputs: { ...signed, kind: 'timeshare' },
    expected: { canCancel: true, deadline: '2026-03-19', fee: 100, rule: ['il-timeshare-14'] },
  },
};

const timeshareAnytime: RightRule = {
  id: 'il-timeshare-anytime',
  title:
    'Timeshare later on: in writing at any time, effect at the end of the yearly slot; half of the rest may be kept',
  ...cpl('13א1', 'A', itemOfFourth('1')),
  right: 'end-timeshare',
  topic: 'timeshare-end',
  applies: (f) => f.kind === 'timeshare',
  answer: (f, today) => {
    if (isSpoken(f)) return draft('end-timeshare', timeshareAnytime, 'none', f);
    const bound = after(later(event(f, 'slotEndDate')), (day) => ({ end: day, steps: [] }));
    const made = draftOf('end-timeshare', timeshareAnytime, bound, f, today);
    made.costs.fee = 0;
    made.marks.mustBeWritten = true;
    // Of a right that was used already, the part used and half of the rest, unless the contract limits selling it on.
    if (f.serviceStarted === true) made.marks.proRata = true;
    if (f.serviceStarted === true)
      made.marks.mayKeepHalfOfRest =
        f.resaleLimited === undefined ? 'unless-resale-limited' : !f.resaleLimited;
    return made;
  },
  example: {
    topic: 'timeshare-end',
    inputs: { slotEndDate: '2026-08-31', noticeDate: '2026-05-01', noticeMethod: 'registered-mail' },
    expected: { deadline: '2026-08-31', rule: ['il-timeshare-anytime'] },
  },
};

export const medicalService: WindowRule & EffectRule = {
  id: 'il-medical-service',
  title:
    'Ongoing private medical service: 30 days from the later of both signatures and the signed form, no fee',
  ...cpl('13ה-13ז', 'A'),
  when: (f) => f.kind === 'medical-service',
  count: (f) =>
    after(later(event(f, 'contractDate', 'transactionDate'), documentOf(f)), (day) => countDays(day, 30)),
  follows: ({ made, isLive }) => isLive || made.state === 'passed',
  uses: ['price', 'reason', 'noticeDate'],
  effect: (cancelling) => {
    // Later on only a fee that the contract fixes may be kept.
    if (cancelling.isLive) mayKeep(cancelling, 0);
    else cancelling.made.marks.feeFixedInContract = true;
    // The money is due on the day on which the service ends, which is no day of the law's.
    cancelling.made.marks.refundOnEndDate = true;
  },
  example: {
    inputs: { ...signed, kind: 'medical-service', serviceStarted: true, price: 120 },
    expected: { canCancel: true, deadline: '2026-04-05', fee: 0, rule: ['il-medical-service'] },
  },
};

export const TIMESHARE_RIGHTS = [timeshareAnytime];
export const TIMESHARE_RULES = [timeshare14, timeshareAnytime, medicalService];
