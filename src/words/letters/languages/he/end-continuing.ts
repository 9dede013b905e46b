import type { endContinuing } from '../../../../domain/letters/templates/end-continuing.ts';
import type { WordsOf } from '../../letter-catalogue.ts';

export default {
  subject: 'הודעה על סיום התקשרות[ – מספר {orderNumber}]',
  notice: 'זו הודעה על סיום ההתקשרות שמספרה (לקוח, מנוי או הזמנה) {orderNumber}[: {items}].',
  way: 'ההודעה נמסרת {sendWay}, אחת הדרכים שמפורטות ב{waysLaw}.',
  'by-law': 'לפי {endLaw}, ובספירה ממסירת ההודעה היום, ההתקשרות מסתיימת לכל המאוחר ב{endsOn}.',
  'by-law-posted':
    'לפי {endLaw}, ובספירה משליחת ההודעה בדואר רשום היום, ההתקשרות מסתיימת לכל המאוחר ב{endsOn}.',
  'by-law-running':
    'הודעה על סיום ההתקשרות כבר נמסרה לכם. לפי {endLaw}, ובספירה מאותה הודעה, זה לכל המאוחר יום הסיום: {endsOn}.',
  'by-wish': '{אני מבקשת|אני מבקש|אבקש} לסיים את ההתקשרות עד {wishBy}.',
  stop: '{אני מבקשת|אני מבקש|אבקש} שתפסיקו את השירות ואת החיובים מיום הסיום.',
  confirm: 'אודה לאישור בכתב של יום הסיום, ולחשבון סופי.',
} as const satisfies WordsOf<typeof endContinuing>;
