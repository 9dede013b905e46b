import type { request } from '../../../../domain/letters/templates/request.ts';
import type { WordsOf } from '../../letter-catalogue.ts';

export default {
  subject: 'בקשה[ בעניין הזמנה {orderNumber}]',
  reference: 'אודה גם למספר פנייה ולשם של מי שמטפל בה.',
} as const satisfies WordsOf<typeof request>;
