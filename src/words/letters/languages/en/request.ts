import type { request } from '../../../../domain/letters/templates/request.ts';
import type { WordsOf } from '../../letter-catalogue.ts';

export default {
  subject: 'A request[ about order {orderNumber}]',
  reference: 'Please also give me a reference number and the name of whoever is handling it.',
} as const satisfies WordsOf<typeof request>;
