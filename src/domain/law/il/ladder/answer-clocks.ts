import type { AnswerClock } from '../../ladder.ts';
import { isContinuing, isFlight } from '../events.ts';
import type { Facts } from '../facts.ts';

/**
 * Rule sheet, part 15: the statutory answer clocks that start from a letter of ours. For every other letter there is none.
 * The refund of 14ה, of Regs 4 and of s.32; the overcharge of 13ד1; banks; flights; the payment law.
 */
export const ANSWER_CLOCKS: readonly AnswerClock[] = [
  {
    letters: ['cancellation-notice'],
    fact: 'noticeDate',
    rights: ['cancel', 'rescind-misleading'],
    clocks: ['refundDueBy'],
    holds: ({ marks }) => marks.canCancel === true,
  },
  {
    letters: ['wrong-charge', 'price-creep'],
    fact: 'complaintDate',
    rights: ['overcharge'],
    clocks: ['answerBy'],
    // The duty stands among those of continuing deals.
    holds: (_, facts) => isContinuing(facts as Facts),
  },
  {
    letters: ['ombudsman'],
    fact: 'complaintDate',
    rights: ['bank-answer'],
    clocks: ['answerBy'],
    holds: (_, facts) => (facts as Facts).sector === 'bank',
  },
  {
    letters: ['written-demand', 'ombudsman'],
    fact: 'requestDate',
    rights: ['flight'],
    clocks: ['refundDueBy', 'compensationDueBy'],
    holds: ({ contested }, facts) => contested !== true && isFlight(facts as Facts),
  },
  {
    letters: ['card-issuer'],
    fact: 'noticeDate',
    rights: ['pay-missing-document', 'pay-misuse', 'pay-overcharge'],
    clocks: ['refundDueBy'],
    holds: ({ contested }) => contested !== true,
  },
];
