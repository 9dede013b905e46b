import type { SharedWords } from '../../letter-catalogue.ts';

export default {
  deal: 'אני פונה בעניין הזמנה מספר {orderNumber}[ מ־{orderedOn}][: {items}].',
  'deal-with':
    'ב־{orderedOn} הזמנתי מבית העסק {merchant}[: {items}][, בסכום של {total}]. מספר ההזמנה הוא {orderNumber}.',
  attempts: 'כך פניתי לבית העסק עד עכשיו[, {attemptsTotal} פעמים בסך הכול, ומהן כאן האחרונות]:',
  'story-defect': 'מה שלא תקין: {defect}',
  'story-received': 'המוצר הגיע אליי ב־{receivedOn}.',
  'story-repair-over': 'לפי {warrantyLaw}, המועד האחרון לתיקון היה {repairBy}. המוצר עוד לא תוקן.',
  'story-repair-by': 'לפי {warrantyLaw}, המועד האחרון לתיקון הוא {repairBy}.',
  'story-misled': 'מה שנאמר לי, ומה שהתברר: {misled}[ זה התברר ב־{discoveredOn}.]',
  'story-misled-law': 'את העסקה אפשר לבטל לפי {cancelLaw}.',
  late: 'סוכם שההזמנה תסופק עד {agreedOn}. היא עוד לא סופקה.',
  'late-law': 'לפי {lateLaw}, כשהאספקה לא נעשית במועד שסוכם אפשר לבטל את העסקה בלי דמי ביטול.',
  'refund-late':
    'ב־{noticeOn} נמסרה הודעת ביטול. לפי {refundLaw}, המועד האחרון להחזרת הכסף היה {refundDueBy}. עד היום לא הוחזרו {refundSum}.',
  'refund-ahead':
    'ב־{noticeOn} נמסרה הודעת ביטול. לפי {refundLaw}, המועד האחרון להחזרת הכסף הוא {refundDueBy}. עד היום לא הוחזרו {refundSum}.',
  'refund-fee': 'דמי ביטול, אם ינוכו, הם לכל היותר {fee} לפי {feeLaw}.',
  clearing: 'מלבד זה, לפי {feeLaw}, אפשר להוסיף רק עמלת סליקה על העסקה הזו, אם מוכח שנגבתה.',
  'refund-waiting': 'ב־{noticeOn} נמסרה הודעת ביטול. עד היום לא הוחזרו {refundSum}.',
  'story-own-terms':
    'לפי תנאי הביטול של בית העסק אפשר היה לבטל את העסקה עד {policyUntil}, וההודעה נמסרה בתוך הזמן הזה.',
  'visit-missed': 'ב־{visitOn}, {visitHours}, נקבע ביקור מטעם בית העסק. איש לא הגיע.',
  'visit-late': 'ב־{visitOn}, {visitHours}, נקבע ביקור מטעם בית העסק. הגיעו רק[ ב־{cameOn},] בשעה {cameAt}.',
  'visit-missed-law':
    'לפי {technicianLaw}, הפיצוי על ביקור שאיש לא הגיע אליו הוא {compensation}, בלי צורך להוכיח נזק.',
  'visit-law': 'לפי {technicianLaw}, הפיצוי על איחור כזה הוא {compensation}, בלי צורך להוכיח נזק.',
  'refund-used':
    'השירות כבר התחיל לפני שנמסרה ההודעה. לפי {proRataLaw}, משלמים חלק יחסי מהמחיר על זמן השימוש[: {proRata}]. הוא לא נכלל בסכום המבוקש.',
  'refund-installation': 'על ציוד שהותקן לצורך השירות אפשר לגבות לכל היותר {installation}.',
  'after-end':
    '[ב־{endNoticeOn} ]נמסרה הודעה על סיום העסקה. לפי {endLaw}, העסקה הסתיימה ב־{endedOn} לכל המאוחר, ואין לחייב על הזמן שאחרי כן.',
  'late-charges': 'זה מה שנגבה על הזמן שאחרי סיום העסקה:',
  charges: 'מה שנגבה, וגבוה ממה שסוכם:',
  promises: 'מה שהובטח ולא קוים במועד[, {promisesTotal} הבטחות בסך הכול, ומהן כאן האחרונות]:',
  problem: 'מה שקרה: {problem}',
  'ask-compensation':
    '{אני מבקשת|אני מבקש|אבקש} שתשלמו לי {compensation} על הביקור עד {wishBy}, ותאשרו לי זאת בכתב.',
  'ask-supply':
    '{אני מבקשת|אני מבקש|אבקש} שתספקו את ההזמנה עד {wishBy}, או שתאשרו לי בכתב עד אז שהעסקה מבוטלת ושיוחזרו לי {refundSum}.',
  'ask-refund': '{אני מבקשת|אני מבקש|אבקש} שתחזירו לי {refundSum} עד {wishBy}, ותאשרו לי זאת בכתב.',
  'ask-refund-due': '{אני מבקשת|אני מבקש|אבקש} שתחזירו לי {refundSum} עד {refundDueBy}, ותאשרו לי זאת בכתב.',
  'ask-also': '{אני מבקשת|אני מבקש|אבקש} גם: {wanted}.',
  ask: 'מה ש{אני מבקשת|אני מבקש|מבוקש}: {wanted}. אודה לתשובה בכתב עד {wishBy}.',
} as const satisfies SharedWords;
