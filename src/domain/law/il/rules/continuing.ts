import { after, later } from '../bound.ts';
import { countBusiness, countPlainDays, countPlainMonths, overRestDays } from '../count.ts';
import { assume, clock, draft, draftOf, need } from '../draft.ts';
import { endNoticeOf, isContinuing, isOngoing, isSpoken } from '../events.ts';
import type { Facts } from '../facts.ts';
import { cpl } from '../laws.ts';
import type { EffectRule, NoteRule, RightRule } from '../rule.ts';

const plan = {
  channel: 'distance',
  kind: 'continuing-service',
  transactionDate: '2026-05-03',
  disclosureDate: '2026-05-03',
  asOf: '2026-05-04',
} as const;

/** A gym is left in writing (13א1); 14ט lets a notice be oral only where the law does not ask for that. */
const mustBeWritten = ({ kind }: Facts): boolean => kind === 'gym';

/** The notice that ends the deal: one by word of mouth is none where it has to be written. */
function writtenWhereDue(f: Facts): ReturnType<typeof endNoticeOf> {
  const given = endNoticeOf(f);
  if (!mustBeWritten(f) || !isSpoken(given)) return given;
  return { ...given, notice: { ...given.notice, day: null } };
}

export const contEnd: RightRule & EffectRule = {
  id: 'il-cont-end',
  title:
    'A continuing deal ends three business days after a notice, six after posting registered mail, or later as named',
  ...cpl('13ד(ג)', 'A'),
  // Whatever becomes of the window, a continuing deal can be ended forward.
  follows: ({ f }) => isOngoing(f),
  uses: ['noticeDate'],
  right: 'end-continuing',
  topic: 'continuing-end',
  applies: isOngoing,
  answer: (f, today) => {
    const given = writtenWhereDue(f);
    const days = given.noticeMethod === 'registered-mail' ? 6 : 3;
    const notice = later(given.notice);
    const bound = after(notice, (day) => countBusiness(day, days, 'sunday-to-thursday'));
    const cautious = after(notice, (day) => countBusiness(day, days, 'friday-counts'));
    const named = f.requestedEndDate;
    const atLatest = bound.deadline && named && named > bound.deadline ? named : bound.deadline;
    const earliest = named && cautious.safeBy && named > cautious.safeBy ? named : cautious.safeBy;
    const ends = { ...bound, ...(atLatest && { deadline: atLatest }), ...(earliest && { safeBy: earliest }) };
    const made = draftOf('end-continuing', contEnd, ends, f, today);
    if (given.noticeMethod === undefined) assume(made, f, 'noticeMethod');
    if (mustBeWritten(f)) made.marks.mustBeWritten = true;
    return made;
  },
  example: {
    topic: 'continuing-end',
    inputs: { noticeDate: '2026-12-07', noticeMethod: 'registered-mail' },
    expected: { deadline: '2026-12-15', safeBy: '2026-12-14', rule: ['il-cont-end'] },
  },
};

/** Ways of paying that need no standing authorization: a card and a standing order are charged by one. */
const PAID_BY_ONESELF: readonly Facts['paymentMethod'][] = [
  'cash',
  'cheque',
  'bank-transfer',
  'gift-card',
  'voucher',
];

/** Telephony, which the Third Schedule leaves out where notice was given in writing. Of household gas no fact tells. */
const TELEPHONY: readonly Facts['serviceType'][] = ['cellular', 'fixed-telecom'];

const contFixedTerm: RightRule = {
  id: 'il-cont-fixed-term',
  title:
    'End of a fixed term: notice between 60 and 30 days before, SMS 21 days before (moved over Saturday or holiday)',
  ...cpl('13א', 'A'),
  right: 'fixed-term-notice',
  topic: 'fixed-term-notice',
  applies: (f) => isContinuing(f) && Boolean(f.endDate),
  answer: (f) => {
    if (!f.endDate) {
      const made = draft('fixed-term-notice', contFixedTerm, f.endDate === null ? 'none' : 'needs-fact', f);
      if (f.endDate === undefined) need(made, 'endDate');
      return made;
    }
    const isExcepted = TELEPHONY.includes(f.serviceType);
    if (isExcepted || PAID_BY_ONESELF.includes(f.paymentMethod)) {
      const none = draft('fixed-term-notice', contFixedTerm, 'none', f);
      if (isExcepted) none.marks.telephonyExcepted = true;
      return none;
    }
    const made = draft('fixed-term-notice', contFixedTerm, 'dated', f);
    assume(made, f, 'paymentMethod', 'serviceType');
    clock(made, 'noticeFrom', contFixedTerm, f, countPlainDays(f.endDate, -60));
    clock(made, 'noticeTo', contFixedTerm, f, countPlainDays(f.endDate, -30));
    const sms = countPlainDays(f.endDate, -21);
    clock(made, 'smsOn', contFixedTerm, f, { ...sms, end: overRestDays(sms.end) });
    // An offer that was accepted only after the days of the notice may not be made worse for 30 days.
    const accepted = f.offerAcceptedDate;
    if (accepted && accepted > countPlainDays(f.endDate, -30).end) {
      clock(made, 'noWorseTermsUntil', contFixedTerm, f, countPlainDays(accepted, 30));
      made.marks.consentMayBeWithdrawn = true;
    }
    return made;
  },
  example: {
    topic: 'fixed-term-notice',
    inputs: { endDate: '2026-10-12' },
    // 21 days before is Yom Kippur, Monday 21 September.
    expected: {
      noticeFrom: '2026-08-13',
      noticeTo: '2026-09-12',
      smsOn: '2026-09-22',
      rule: ['il-cont-fixed-term'],
    },
  },
};

const loyaltyChange: RightRule = {
  id: 'il-loyalty-change',
  title:
    'Open-ended loyalty plan cut or ended: three to four months of notice; eight to nine where rights accrue',
  ...cpl('16א', 'A'),
  right: 'loyalty-change',
  topic: 'loyalty-change',
  applies: (f) => f.loyaltyRights !== undefined && Boolean(f.endDate),
  answer: (f) => {
    const made = draft('loyalty-change', loyaltyChange, f.endDate ? 'dated' : 'needs-fact', f);
    if (!f.endDate) {
      need(made, 'endDate');
      return made;
    }
    const [most, least] = f.loyaltyRights === true ? [-9, -8] : [-4, -3];
    clock(made, 'noticeFrom', loyaltyChange, f, countPlainMonths(f.endDate, most));
    clock(made, 'noticeTo', loyaltyChange, f, countPlainMonths(f.endDate, least));
    return made;
  },
  example: {
    topic: 'loyalty-change',
    inputs: { endDate: '2026-12-31', loyaltyRights: false },
    expected: { noticeFrom: '2026-08-31', noticeTo: '2026-09-30', rule: ['il-loyalty-change'] },
  },
};

const contPriceRise: NoteRule = {
  id: 'il-cont-price-rise',
  title:
    'Price rise outside 13א: no general duty of notice was found; against the contract it is a breach or overcharge',
  ...cpl('-', 'A'),
  when: isContinuing,
  example: { inputs: plan, expected: { notes: ['il-cont-price-rise'] } },
};

const contStatements: NoteRule = {
  id: 'il-cont-statements',
  title:
    'Standing authorization: breakdown every six months, yearly statement each March, a choice of charge days',
  ...cpl('13ב, 13ב1', 'A'),
  when: isContinuing,
  example: { inputs: plan, expected: { notes: ['il-cont-statements'] } },
};

export const CONTINUING_RIGHTS = [contEnd, contFixedTerm, loyaltyChange];
export const CONTINUING_NOTES = [contPriceRise, contStatements];
