import type { Answer } from '../../answer.ts';
import type { AnswerClock } from '../../ladder.ts';
import { hasFailed, isContinuing } from '../events.ts';
import type { Facts } from '../facts.ts';

const isBank = ({ sector }: Facts): boolean => sector === 'bank';
const isSettled = ({ contested }: Answer): boolean => contested !== true;

/**
 * Rule sheet, part 15: the statutory answer clocks that start from a letter of ours, the one table of them for letters, dates,
 * reminders and the ladder. For every other letter there is none.
 * The refund of 14ה, of Regs 4 and of s.32; the overcharge of 13ד1; banks; flights; the payment law.
 */
export const ANSWER_CLOCKS: readonly AnswerClock[] = [
  {
    letters: ['cancellation-notice'],
    fact: 'noticeDate',
    isFor: () => true,
    rights: ['cancel', 'rescind-misleading'],
    clocks: ['refundDueBy'],
    holds: ({ marks }) => marks.canCancel === true,
  },
  {
    letters: ['wrong-charge', 'price-creep'],
    fact: 'complaintDate',
    // The duty stands among those of continuing deals, in a law that does not bind banks.
    isFor: (facts) => isContinuing(facts as Facts) && !isBank(facts as Facts),
    rights: ['overcharge'],
    clocks: ['answerBy'],
    holds: isSettled,
  },
  {
    letters: ['ombudsman'],
    fact: 'complaintDate',
    isFor: (facts) => isBank(facts as Facts),
    rights: ['bank-answer'],
    clocks: ['answerBy'],
    holds: isSettled,
  },
  {
    letters: ['written-demand', 'ombudsman'],
    fact: 'requestDate',
    // A flight that nothing happened to is cancelled like any deal.
    isFor: (facts) => hasFailed(facts as Facts),
    rights: ['flight'],
    clocks: ['refundDueBy', 'compensationDueBy'],
    holds: isSettled,
  },
  {
    letters: ['card-issuer'],
    fact: 'issuerNoticeDate',
    isFor: () => true,
    rights: ['pay-missing-document', 'pay-misuse', 'pay-overcharge'],
    clocks: ['refundDueBy'],
    holds: isSettled,
  },
];
