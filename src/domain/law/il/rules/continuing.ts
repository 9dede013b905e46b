import { after, event, later } from '../bound.ts';
import {
  countBusiness,
  countDays,
  countMonths,
  countPlainDays,
  countPlainMonths,
  overRestDays,
} from '../count.ts';
import { assume, clock, draft, draftOf, need } from '../draft.ts';
import { isContinuing } from '../events.ts';
import { cpl } from '../laws.ts';
import type { NoteRule, RightRule } from '../rule.ts';

const plan = {
  channel: 'distance',
  kind: 'continuing-service',
  transactionDate: '2026-05-03',
  disclosureDate: '2026-05-03',
  asOf: '2026-05-04',
} as const;

export const contEnd: RightRule = {
  id: 'il-cont-end',
  title:
    'A continuing deal ends three business days after a notice, six after posting registered mail, or later as named',
  ...cpl('13ד(ג)', 'A'),
  right: 'end-continuing',
  topic: 'continuing-end',
  applies: isContinuing,
  answer: (f, today) => {
    const days = f.noticeMethod === 'registered-mail' ? 6 : 3;
    const notice = later(event(f, 'noticeDate'));
    const bound = after(notice, (day) => countBusiness(day, days, 'sunday-to-thursday'));
    const cautious = after(notice, (day) => countBusiness(day, days, 'friday-counts'));
    const named = f.requestedEndDate;
    const atLatest = bound.deadline && named && named > bound.deadline ? named : bound.deadline;
    const earliest = named && cautious.safeBy && named > cautious.safeBy ? named : cautious.safeBy;
    const ends = { ...bound, ...(atLatest && { deadline: atLatest }), ...(earliest && { safeBy: earliest }) };
    const made = draftOf('end-continuing', contEnd, ends, f, today);
    if (f.noticeMethod === undefined) assume(made, f, 'noticeMethod');
    return made;
  },
  example: {
    topic: 'continuing-end',
    inputs: { noticeDate: '2026-12-07', noticeMethod: 'registered-mail' },
    expected: { deadline: '2026-12-15', safeBy: '2026-12-14', rule: ['il-cont-end'] },
  },
};

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
    const made = draft('fixed-term-notice', contFixedTerm, 'dated', f);
    clock(made, 'noticeFrom', contFixedTerm, f, countPlainDays(f.endDate, -60));
    clock(made, 'noticeTo', contFixedTerm, f, countPlainDays(f.endDate, -30));
    const sms = countPlainDays(f.endDate, -21);
    clock(made, 'smsOn', contFixedTerm, f, { ...sms, end: overRestDays(sms.end) });
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

const contOvercharge: RightRule = {
  id: 'il-cont-overcharge',
  title:
    'Overcharge: look into it within 10 business days, repay within 4 more, reasoned written answer within 21',
  ...cpl('13ד1', 'A'),
  right: 'overcharge',
  topic: 'overcharge',
  applies: (f) => Boolean(f.complaintDate),
  answer: (f) => {
    const complained = f.complaintDate;
    if (!complained) {
      const made = draft('overcharge', contOvercharge, complained === null ? 'open' : 'needs-fact', f);
      if (complained === undefined) need(made, 'complaintDate');
      return made;
    }
    const made = draft('overcharge', contOvercharge, 'dated', f);
    for (const [name, days] of [
      ['investigateBy', 10],
      ['answerBy', 21],
    ] as const) {
      const [late, early] = (['sunday-to-thursday', 'friday-counts'] as const).map((profile) =>
        countBusiness(complained, days, profile),
      );
      if (late && early) clock(made, name, contOvercharge, f, late, early);
    }
    return made;
  },
  example: {
    topic: 'overcharge',
    inputs: { complaintDate: '2026-06-07' },
    expected: {
      investigateBy: '2026-06-21',
      answerBy: '2026-07-06',
      rule: ['il-cont-overcharge', 'il-business-day'],
    },
  },
};

const debtNotice: RightRule = {
  id: 'il-debt-notice',
  title: 'Debt notice in writing within four months of the missed date; no collection until 14 days after it',
  ...cpl('13ב2', 'A'),
  right: 'debt-notice',
  topic: 'debt-notice',
  applies: (f) => Boolean(f.missedPaymentDate || f.debtNoticeDate),
  answer: (f) => {
    const { missedPaymentDate: missed, debtNoticeDate: noticed } = f;
    const made = draft('debt-notice', debtNotice, missed || noticed ? 'dated' : 'needs-fact', f);
    if (!missed && !noticed) need(made, 'missedPaymentDate');
    if (missed)
      clock(made, 'debtNoticeBy', debtNotice, f, countMonths(missed, 4), countPlainMonths(missed, 4));
    if (noticed)
      clock(made, 'noCollectionUntil', debtNotice, f, countDays(noticed, 14), countPlainDays(noticed, 14));
    return made;
  },
  example: {
    topic: 'debt-notice',
    inputs: { missedPaymentDate: '2026-01-15', debtNoticeDate: '2026-03-02' },
    expected: { debtNoticeBy: '2026-05-15', noCollectionUntil: '2026-03-16', rule: ['il-debt-notice'] },
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

export const CONTINUING_RIGHTS = [contEnd, contFixedTerm, contOvercharge, debtNotice, loyaltyChange];
export const CONTINUING_NOTES = [contPriceRise, contStatements];
