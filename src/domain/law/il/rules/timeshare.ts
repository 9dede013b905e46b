import { after, event, later } from '../bound.ts';
import { countDays } from '../count.ts';
import { documentOf } from '../events.ts';
import { cpl } from '../laws.ts';
import type { Rule, WindowRule } from '../rule.ts';

const signed = {
  channel: 'distance',
  price: 30000,
  contractDate: '2026-03-03',
  disclosureDate: '2026-03-05',
  asOf: '2026-03-10',
} as const;

export const timeshare14: WindowRule = {
  id: 'il-timeshare-14',
  title:
    'Timeshare: 14 days from the later of both signatures and the signed receipt of the form, in writing; as 14ה',
  ...cpl('14א, 14ב', 'A'),
  when: (f) => f.kind === 'timeshare',
  count: (f) =>
    after(later(event(f, 'contractDate', 'transactionDate'), documentOf(f)), (day) => countDays(day, 14)),
  example: {
    inputs: { ...signed, kind: 'timeshare' },
    expected: { canCancel: true, deadline: '2026-03-19', fee: 100, rule: ['il-timeshare-14'] },
  },
};

export const timeshareAnytime: Rule = {
  id: 'il-timeshare-anytime',
  title:
    'Timeshare later on: in writing at any time, effect at the end of the yearly slot; half of the rest may be kept',
  ...cpl('13א1, Fourth Schedule item 1', 'A'),
  example: {
    topic: 'timeshare-end',
    inputs: { slotEndDate: '2026-08-31', noticeDate: '2026-05-01', noticeMethod: 'registered-mail' },
    expected: { deadline: '2026-08-31', rule: ['il-timeshare-anytime'] },
  },
};

export const medicalService: WindowRule = {
  id: 'il-medical-service',
  title:
    'Ongoing private medical service: 30 days from the later of both signatures and the signed form, no fee',
  ...cpl('13ה-13ז', 'A'),
  when: (f) => f.kind === 'medical-service',
  count: (f) =>
    after(later(event(f, 'contractDate', 'transactionDate'), documentOf(f)), (day) => countDays(day, 30)),
  example: {
    inputs: { ...signed, kind: 'medical-service', serviceStarted: true, price: 120 },
    expected: { canCancel: true, deadline: '2026-04-05', fee: 0, rule: ['il-medical-service'] },
  },
};

export const TIMESHARE_RULES = [timeshare14, timeshareAnytime, medicalService];
