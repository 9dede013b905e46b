import type { writtenDemand } from '../../../../domain/letters/templates/written-demand.ts';
import type { WordsOf } from '../../letter-catalogue.ts';

export default {
  subject: 'Demand in writing[ – order {orderNumber}]',
  'defect-told': 'This letter is also notice of the fault under {defectLaw}.',
  'pay-how': 'Money that is returned can be sent the way I paid.',
  'in-writing': 'This letter is the request in writing that {demandLaw} speaks of.',
  settle: 'I would rather settle the matter between us, and would be glad of an answer to the point.',
} as const satisfies WordsOf<typeof writtenDemand>;
