import { arrivalOf, isPosted } from '../events.ts';
import { other } from '../laws.ts';
import type { EffectRule, NoteRule } from '../rule.ts';

const posted = {
  channel: 'distance',
  kind: 'goods',
  transactionDate: '2026-07-05',
  disclosureDate: '2026-07-05',
  receivedDate: '2026-07-07',
  noticeMethod: 'registered-mail',
  asOf: '2026-07-06',
} as const;

/** Rule sheet, part 2.1: the same moment for e-mail, web and phone; of registered mail it warns to post several days ahead. */
export const noticeWhen: NoteRule & EffectRule = {
  id: 'il-notice-when',
  title:
    'Sending or arrival of the notice is not settled: registered mail should be posted several days ahead',
  ...other('il-contracts', '60(ב)', 'B'),
  when: isPosted,
  follows: ({ f, isLive }) => isLive && isPosted(f),
  uses: ['noticeMethod', 'noticeReceivedDate'],
  effect: ({ made, f, at }) => {
    if (!f.noticeDate || f.noticeDate > at) {
      made.marks.postAhead = true;
      return;
    }
    const last = made.deadline;
    const { day } = arrivalOf(f);
    if (!day || !last || day <= last || f.noticeDate > last) return;
    // Posted in time, and there too late: by one reading a notice, by the other none.
    made.state = 'contested';
    made.contested = true;
    delete made.clocks.refundDueBy;
  },
  example: {
    inputs: posted,
    expected: { deadline: '2026-07-21', notes: ['il-notice-when'] },
  },
};
