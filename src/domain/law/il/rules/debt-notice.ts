import { countDays, countMonths, countPlainDays, countPlainMonths } from '../count.ts';
import { clock, draft, need } from '../draft.ts';
import { cpl } from '../laws.ts';
import type { RightRule } from '../rule.ts';

const NOTICE_MONTHS = 4;
const DAYS = 14;

export const debtNotice: RightRule = {
  id: 'il-debt-notice',
  title:
    'Debt notice in writing within four months of the missed date; no collection until 14 days after it; proof of the deal within 14 days of a request',
  ...cpl('13ב2', 'A'),
  right: 'debt-notice',
  topic: 'debt-notice',
  applies: (f) => Boolean(f.missedPaymentDate || f.debtNoticeDate),
  answer: (f) => {
    const { missedPaymentDate: missed, debtNoticeDate: noticed, requestDate: asked } = f;
    const made = draft('debt-notice', debtNotice, missed || noticed ? 'dated' : 'needs-fact', f);
    if (!missed && !noticed) need(made, 'missedPaymentDate');
    if (missed)
      clock(
        made,
        'debtNoticeBy',
        debtNotice,
        f,
        countMonths(missed, NOTICE_MONTHS),
        countPlainMonths(missed, NOTICE_MONTHS),
      );
    if (noticed)
      clock(
        made,
        'noCollectionUntil',
        debtNotice,
        f,
        countDays(noticed, DAYS),
        countPlainDays(noticed, DAYS),
      );
    if (asked) clock(made, 'proofBy', debtNotice, f, countDays(asked, DAYS));
    return made;
  },
  example: {
    topic: 'debt-notice',
    inputs: { missedPaymentDate: '2026-01-15', debtNoticeDate: '2026-03-02', requestDate: '2026-03-03' },
    expected: {
      debtNoticeBy: '2026-05-15',
      noCollectionUntil: '2026-03-16',
      proofBy: '2026-03-17',
      rule: ['il-debt-notice'],
    },
  },
};
