import type { smallClaims } from '../../../../domain/letters/templates/small-claims.ts';
import type { WordsOf } from '../../letter-catalogue.ts';

export default {
  subject: 'Facts of the claim[ against {merchant}]',
  claimant: 'The claimant:',
  defendant: 'The business claimed against:',
  written: 'The business was first approached in writing on {writtenOn}.',
  'defect-law': 'The law on faulty goods and on notice of the fault: {defectLaw}.',
  exemplary:
    'The sum claimed includes exemplary damages of {exemplarySum} under {demandLaw}, by which up to {exemplaryMost} can be awarded. The reason: {exemplaryReason}',
  sums: 'What is claimed, by head:',
  order: 'The court is asked to order the business to pay {claimTotal}.',
  remedy: 'The court is asked to order {wanted} of the goods by the business.',
  'remedy-service': 'The court is asked to order {wanted} by the business.',
  annexes: 'The documents on which these facts rest are attached as numbered appendices.',
} as const satisfies WordsOf<typeof smallClaims>;
