export default {
  direction: 'מה קרה?',
  directions: { paid: 'שילמתי', refunded: 'קיבלתי החזר כספי', credited: 'קיבלתי זיכוי' },
  sum: 'סכום',
  on: 'מתי?',
} as const;
