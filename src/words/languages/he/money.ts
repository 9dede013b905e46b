export default {
  title: 'כסף',
  atStake: 'עוד לא חזר',
  won: 'חזר אליך',
  asked: 'הסכום המבוקש',
  paid: 'שולם',
  refunded: 'הוחזר בכסף',
  credited: 'ניתן כזיכוי',
  crept: '{from} ← {to} מאז {month}',
  bills: { one: 'חשבון אחד', two: 'שני חשבונות', other: '{count} חשבונות' },
  overbilled: 'מעל למה שהובטח: {sum}',
  table: 'כל החשבונות בטבלה',
  columns: { day: 'תאריך', sum: 'בחשבון', expected: 'הובטח', tooMuch: 'מעבר לזה' },
} as const;
