import type { SharedWords } from '../../letter-catalogue.ts';

export default {
  deal: 'אני פונה בעניין הזמנה מספר {orderNumber}[ מ-{orderedOn}][: {items}].',
  'deal-with':
    'ב-{orderedOn} הזמנתי מבית העסק {merchant}[: {items}][, בסכום של {total}]. מספר ההזמנה הוא {orderNumber}.',
  attempts: 'אלה הפניות שלי לבית העסק עד עכשיו[, {attemptsTotal} בסך הכול, ומהן כאן האחרונות]:',
  late: 'סוכם שההזמנה תסופק עד {agreedOn}. היא עוד לא סופקה.',
  'refund-late':
    'ב-{noticeOn} נמסרה הודעת ביטול. לפי {refundLaw}, המועד האחרון להחזרת הכסף היה {refundDueBy}. עד היום לא הוחזרו {refundSum}.',
  'refund-fee': 'דמי ביטול, אם מנוכים, הם לפי {feeLaw} לכל היותר {fee}.',
  'refund-waiting': 'ב-{noticeOn} נמסרה הודעת ביטול. עד היום לא הוחזרו {refundSum}.',
  'story-own-terms':
    'לפי תנאי הביטול של בית העסק אפשר היה לבטל את העסקה עד {policyUntil}, וההודעה נמסרה בתוך הזמן הזה.',
  'visit-missed': 'ב-{visitOn}, {visitHours}, נקבע ביקור טכנאי. איש לא הגיע.',
  'visit-late': 'ב-{visitOn}, {visitHours}, נקבע ביקור טכנאי. הגיעו רק ב-{cameOn}, בשעה {cameAt}.',
  'visit-law': 'לפי {technicianLaw}, הפיצוי על איחור כזה הוא {compensation}, בלי צורך להוכיח נזק.',
  charges: 'אלה חיובים שגבוהים ממה שסוכם:',
  promises: 'אלה ההבטחות שלא קוימו במועד[, {promisesTotal} בסך הכול, ומהן כאן האחרונות]:',
  problem: 'מה שקרה: {problem}',
  'ask-refund': '{אני מבקשת|אני מבקש|אבקש} שתחזירו לי {refundSum} עד {wishBy}, ותאשרו לי זאת בכתב.',
  ask: 'מה ש{אני מבקשת|אני מבקש|מבוקש}: {wanted}. אודה לתשובה בכתב עד {wishBy}.',
} as const satisfies SharedWords;
