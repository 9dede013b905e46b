import type { Day } from '../../../time/day.ts';
import { daysBetween } from '../../../time/day.ts';
import { after, later } from '../bound.ts';
import { countPlainMonths } from '../count.ts';
import { assume, draft, draftOf } from '../draft.ts';
import { dealOf, endNoticeOf, isSpoken } from '../events.ts';
import type { Facts } from '../facts.ts';
import { cpl, itemOfFourth } from '../laws.ts';
import type { RightRule } from '../rule.ts';

/** The fee's cap as a share of the whole price, by first, second and last third of the term. */
const SHARES = [25, 20, 17] as const;

const gym: RightRule = {
  id: 'il-gym',
  title:
    'Gym: written notice at any time, effect one month later; a fee only if the free price was disclosed in writing',
  ...cpl('13א1', 'A', itemOfFourth('2')),
  right: 'end-gym',
  topic: 'gym-cancel',
  applies: (f) => f.kind === 'gym',
  answer: (f, today) => {
    const given = endNoticeOf(f);
    if (isSpoken(given)) return draft('end-gym', gym, 'none', f);
    const bound = after(later(given.notice), (day) => countPlainMonths(day, 1));
    const made = draftOf('end-gym', gym, bound, f, today);
    const fee = bound.deadline && gymFee(f, bound.deadline);
    if (fee !== undefined) made.costs.fee = fee;
    made.marks.mustBeWritten = true;
    // Inside the first 14 days the window of 14ג or of the Regs is the better way.
    const deal = dealOf(f).day;
    const { day } = given.notice;
    if (deal && day && daysBetween(deal, day) <= 14) made.marks.cancelInstead = true;
    if (given.noticeMethod === undefined) assume(made, f, 'noticeMethod');
    return made;
  },
  example: {
    topic: 'gym-cancel',
    // Five months at 30 more each make 150; the cap in the second third is 20 % of 2,400.
    inputs: {
      noticeDate: '2026-10-05',
      noticeMethod: 'email',
      startDate: '2026-06-05',
      endDate: '2027-06-05',
      price: 2400,
      monthlyPrice: 200,
      freeMonthlyPrice: 230,
      freePriceDisclosed: true,
      leftToPay: 1400,
    },
    expected: { deadline: '2026-11-05', fee: 150, rule: ['il-gym'] },
  },
};

/** The most a gym may keep for leaving early; undefined while a fact is missing. */
function gymFee(f: Facts, effect: Day): number | undefined {
  if (f.freePriceDisclosed === false) return 0;
  const { startDate, endDate, price, monthlyPrice, freeMonthlyPrice, leftToPay } = f;
  if (f.freePriceDisclosed === undefined || !startDate || !endDate || price === undefined) return undefined;
  if (monthlyPrice === undefined || freeMonthlyPrice === undefined || leftToPay === undefined)
    return undefined;
  let months = 0;
  while (countPlainMonths(startDate, months).end < effect) months += 1;
  const [passed, term] = [daysBetween(startDate, effect), daysBetween(startDate, endDate)];
  if (term <= 0) return undefined;
  const third = Math.min(2, Math.max(0, Math.ceil((passed * 3) / term) - 1));
  const cap = Math.min(Math.round((price * (SHARES[third] ?? SHARES[2])) / 100), leftToPay);
  return Math.min(months * Math.max(0, freeMonthlyPrice - monthlyPrice), cap);
}

export const GYM_RIGHTS = [gym];
