import { countPlainMonths } from '../count.ts';
import { clock, draft, need } from '../draft.ts';
import { other } from '../laws.ts';
import type { EffectRule, NoteRule, RightRule } from '../rule.ts';

const faulty = {
  channel: 'distance',
  kind: 'goods',
  goodsCategory: 'home',
  price: 700,
  reason: 'defect',
  transactionDate: '2026-02-01',
  disclosureDate: '2026-02-01',
  receivedDate: '2026-02-10',
  asOf: '2026-06-01',
} as const;

export const saleDefectNotice: RightRule & EffectRule = {
  id: 'il-sale-defect-notice',
  title:
    'Tell the seller of a fault at once; rescission if notified within two years of delivery, other remedies within four',
  ...other('il-sale', '13-16', 'B'),
  // What bars or ends a change of mind leaves the remedies for a defect.
  follows: ({ made, f }) =>
    f.kind === 'goods' && f.reason === 'defect' && (made.state === 'none' || made.state === 'passed'),
  uses: ['reason'],
  effect: ({ made }) => {
    made.marks.defectTrack = true;
  },
  right: 'defect-notice',
  topic: 'defect-notice',
  applies: (f) => f.kind === 'goods' && f.reason === 'defect' && f.receivedDate !== null,
  answer: (f) => {
    const made = draft('defect-notice', saleDefectNotice, 'reasonable-time', f);
    made.marks.remindNow = true;
    if (!f.receivedDate) {
      need(made, 'receivedDate');
      return made;
    }
    for (const [name, months] of [
      ['rescindUntil', 24],
      ['otherRemediesUntil', 48],
    ] as const) {
      clock(made, name, saleDefectNotice, f, countPlainMonths(f.receivedDate, months));
    }
    return made;
  },
  example: {
    topic: 'defect-notice',
    inputs: faulty,
    expected: {
      rescindUntil: '2028-02-10',
      otherRemediesUntil: '2030-02-10',
      rule: ['il-sale-defect-notice'],
    },
  },
};

export const breachRescission: NoteRule = {
  id: 'il-breach-rescission',
  title: 'Fundamental breach: rescind within a reasonable time; other breach: after giving time to cure',
  ...other('il-contracts', '-', 'M'),
  // From memory only: never shown as fact.
  when: () => false,
  example: { inputs: faulty, expected: { deadlineState: 'passed' } },
};
