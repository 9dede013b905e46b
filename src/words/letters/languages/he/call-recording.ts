import type { callRecording } from '../../../../domain/letters/templates/call-recording.ts';
import type { WordsOf } from '../../letter-catalogue.ts';

export default {
  subject: 'בקשה להקלטות של שיחות[ – הזמנה {orderNumber}]',
  calls: 'דיברתי עם שירות הלקוחות שלכם:',
  copy: '{אני מבקשת|אני מבקש|אבקש} העתק של ההקלטות ושל מה שנרשם אצלכם על השיחות האלה, עד {wishBy}.',
  none: 'אם אין הקלטה של שיחה, אודה להודעה על כך בכתב.',
} as const satisfies WordsOf<typeof callRecording>;
