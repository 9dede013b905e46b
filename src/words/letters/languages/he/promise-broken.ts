import type { promiseBroken } from '../../../../domain/letters/templates/promise-broken.ts';
import type { WordsOf } from '../../letter-catalogue.ts';

export default {
  subject: 'מה שהובטח ולא קוים[ – הזמנה {orderNumber}][, פנייה {reference}]',
  broken: 'הבטחתם לי דברים שעוד לא קוימו[, {promisesTotal} בסך הכול, ומהם כאן האחרונים]:',
  'broken-one': 'הבטחתם לי דבר שעוד לא קוים:',
  keep: '{אני מבקשת|אני מבקש|אבקש} שתקיימו את מה שהובטח, עד {wishBy}, ותאשרו לי זאת בכתב.',
} as const satisfies WordsOf<typeof promiseBroken>;
