import type { technician } from '../../../../domain/letters/templates/technician.ts';
import type { WordsOf } from '../../letter-catalogue.ts';

export default {
  subject: 'הביקור שנקבע[ ל־{visitOn}][ – הזמנה {orderNumber}]',
  set: 'ב־{visitOn}, {visitHours}, נקבע אצלי ביקור מטעמכם.',
  nobody: 'המתנתי, ואיש לא הגיע.',
  'came-in-time': 'הגיעו באותו יום, בשעה {cameAt}.',
  came: 'המתנתי, והגיעו רק[ ב־{cameOn},] בשעה {cameAt}.',
  'by-law-nobody':
    'לפי {technicianLaw}, הפיצוי על ביקור שאיש לא הגיע אליו הוא {compensation}, בלי צורך להוכיח נזק.',
  'by-law': 'לפי {technicianLaw}, הפיצוי על איחור כזה הוא {compensation}, בלי צורך להוכיח נזק.',
  pay: '{אני מבקשת|אני מבקש|אבקש} שתשלמו לי את הפיצוי עד {wishBy}, ותודיעו לי בכתב איך ישולם.',
  'make-good': '{אני מבקשת|אני מבקש|אבקש} שתבדקו מה קרה, ותציעו לי פיצוי הולם, עד {wishBy}.',
  'new-visit': 'אודה גם לקביעת מועד חדש לביקור, שיתואם איתי מראש.',
} as const satisfies WordsOf<typeof technician>;
