import type { callRecording } from '../../../../domain/letters/templates/call-recording.ts';
import type { WordsOf } from '../../letter-catalogue.ts';

export default {
  subject: 'בקשה להקלטת שיחות[ – הזמנה {orderNumber}]',
  calls: 'דיברתי עם שירות הלקוחות שלכם:',
  copy: '{אני מבקשת|אני מבקש|אבקש} העתק של ההקלטה של כל שיחה שמופיעה כאן, ושל מה שנרשם אצלכם עליה, עד {wishBy}.',
  none: 'אם אין הקלטה של שיחה, אודה להודעה על כך בכתב.',
} as const satisfies WordsOf<typeof callRecording>;
