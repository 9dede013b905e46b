import type { SharedWords } from '../../letter-catalogue.ts';

export default {
  deal: 'I am writing about order number {orderNumber}[ of {orderedOn}][: {items}].',
  'deal-with':
    'On {orderedOn} I ordered from {merchant}[: {items}][, for {total}]. The order number is {orderNumber}.',
  attempts:
    'This is how I have contacted the business so far[, {attemptsTotal} times in all, of which these are the latest]:',
  'story-defect': 'What is wrong: {defect}',
  'story-received': 'The goods came to me on {receivedOn}.',
  'story-repair-over':
    'Under {warrantyLaw}, the last day for the repair was {repairBy}. The goods have not been repaired yet.',
  'story-repair-by': 'Under {warrantyLaw}, the last day for the repair is {repairBy}.',
  'story-misled': 'What I was told, and what is so: {misled}[ This came out on {discoveredOn}.]',
  'story-misled-law': 'The deal can be cancelled under {cancelLaw}.',
  late: 'Supply was agreed for {agreedOn} at the latest. It has not been supplied yet.',
  'late-law':
    'Under {lateLaw}, a deal that is not supplied on the agreed day can be cancelled without a fee.',
  'refund-late':
    'Notice of cancellation was given on {noticeOn}. Under {refundLaw}, the last day for the refund was {refundDueBy}. To date, {refundSum} has not been refunded.',
  'refund-ahead':
    'Notice of cancellation was given on {noticeOn}. Under {refundLaw}, the last day for the refund is {refundDueBy}. To date, {refundSum} has not been refunded.',
  'refund-fee': 'A cancellation fee, if one is deducted, is {fee} at most under {feeLaw}.',
  clearing:
    'Besides that, under {feeLaw}, only a card-clearing charge for this deal can be added, if it is proven.',
  'refund-waiting':
    'Notice of cancellation was given on {noticeOn}. To date, {refundSum} has not been refunded.',
  'story-own-terms':
    'By the terms of the business itself the deal could be cancelled until {policyUntil}, and the notice was given within that time.',
  'visit-missed': 'A visit on behalf of the business was set for {visitOn}, {visitHours}. Nobody came.',
  'visit-late':
    'A visit on behalf of the business was set for {visitOn}, {visitHours}. Somebody came only[ on {cameOn},] at {cameAt}.',
  'visit-missed-law':
    'Under {technicianLaw}, the compensation for a visit to which nobody came is {compensation}, without any need to prove damage.',
  'visit-law':
    'Under {technicianLaw}, the compensation for such a delay is {compensation}, without any need to prove damage.',
  'refund-used':
    'The service had begun before the notice was given. Under {proRataLaw}, the part of the price for the time of use is paid for[: {proRata}]. It is not in the sum that I ask for.',
  'refund-installation':
    'For equipment that was installed for the service, {installation} at most may be charged.',
  'after-end':
    'Notice that the deal ends was given[ on {endNoticeOn}]. Under {endLaw}, it ended on {endedOn} at the latest, and nothing is to be charged for the time after that.',
  'late-charges': 'This was charged for the time after the end of the deal:',
  charges: 'What was charged, and is higher than what was agreed:',
  promises:
    'What was promised, and not kept on time[, {promisesTotal} promises in all, of which these are the latest]:',
  problem: 'What happened: {problem}',
  'ask-compensation':
    'I ask you to pay me {compensation} for the visit by {wishBy}, and to confirm this to me in writing.',
  'ask-supply':
    'I ask you to supply the order by {wishBy}; or to confirm to me in writing by then that the deal is cancelled and that {refundSum} is refunded.',
  'ask-refund': 'I ask you to refund {refundSum} by {wishBy}, and to confirm this to me in writing.',
  'ask-refund-due': 'I ask you to refund {refundSum} by {refundDueBy}, and to confirm this to me in writing.',
  'ask-also': 'I also ask for: {wanted}.',
  ask: 'What I ask for: {wanted}. I would be glad of an answer in writing by {wishBy}.',
} as const satisfies SharedWords;
