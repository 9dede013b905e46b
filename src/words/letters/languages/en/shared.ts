import type { SharedWords } from '../../letter-catalogue.ts';

export default {
  deal: 'I am writing about order number {orderNumber}[ of {orderedOn}][: {items}].',
  'deal-with':
    'On {orderedOn} I ordered from {merchant}[: {items}][, for {total}]. The order number is {orderNumber}.',
  attempts:
    'This is how I have turned to the business so far[, {attemptsTotal} times in all, of which these are the latest]:',
  late: 'Supply was agreed for {agreedOn} at the latest. It has not been supplied yet.',
  'refund-late':
    'Notice of cancellation was given on {noticeOn}. Under {refundLaw}, the last day for the refund was {refundDueBy}. To date, {refundSum} has not been refunded.',
  'refund-fee': 'A cancellation fee, if one is deducted, is {fee} at most under {feeLaw}.',
  'refund-waiting':
    'Notice of cancellation was given on {noticeOn}. To date, {refundSum} has not been refunded.',
  'story-own-terms':
    'By the terms of the business itself the deal could be cancelled until {policyUntil}, and the notice was given within that time.',
  'visit-missed': 'A technician’s visit was set for {visitOn}, {visitHours}. Nobody came.',
  'visit-late':
    'A technician’s visit was set for {visitOn}, {visitHours}. Somebody came only on {cameOn}, at {cameAt}.',
  'visit-law':
    'Under {technicianLaw}, the compensation for such a delay is {compensation}, without any need to prove damage.',
  charges: 'These charges are higher than what was agreed:',
  promises: 'These promises were not kept on time[, {promisesTotal} in all, of which these are the latest]:',
  problem: 'What happened: {problem}',
  'ask-refund': 'I ask you to refund {refundSum} by {wishBy}, and to confirm this to me in writing.',
  ask: 'What I ask for: {wanted}. I would be glad of an answer in writing by {wishBy}.',
} as const satisfies SharedWords;
