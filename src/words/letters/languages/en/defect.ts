import type { defect } from '../../../../domain/letters/templates/defect.ts';
import type { WordsOf } from '../../letter-catalogue.ts';

export default {
  subject: 'Notice of a fault[ – order {orderNumber}]',
  received: 'The goods came to me on {receivedOn}.',
  defect: 'What is wrong: {defect}',
  told: 'This letter is also notice of it under {defectLaw}.',
  'handed-in': 'The goods were handed in for repair on {repairFrom}.',
  'repair-asked': 'Their repair was asked for on {repairFrom}.',
  'repair-by-law': 'I ask you to repair the goods by {repairBy}, the last day under {warrantyLaw}.',
  'repair-over':
    'Under {warrantyLaw}, the last day for the repair was {repairBy}. The goods have not been repaired yet.',
  'repair-by-wish': 'I ask you to repair the goods, and to tell me in writing when and how, by {wishBy}.',
  'put-right': 'I ask you to put this right, and to tell me in writing when and how, by {wishBy}.',
  replace: 'I ask you to replace the goods with sound ones, and to tell me in writing how, by {wishBy}.',
  'pay-back': 'I ask you to refund {refundSum} by {wishBy}, and to arrange with me how the goods go back.',
  'pay-back-service': 'I ask you to refund {refundSum} by {wishBy}, and to confirm this to me in writing.',
  other: 'What I ask for: {wanted}. I would be glad of an answer in writing by {wishBy}.',
  pictures: 'I am happy to send pictures or to show the fault, as needed.',
} as const satisfies WordsOf<typeof defect>;
