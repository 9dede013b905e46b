export default {
  title: 'מה מבוקש',
  lead: 'לפי הסדר: הראשון הוא מה שהכי מבוקש.',
  choose: 'לבחור מה מבוקש',
  outcomes: {
    refund: 'החזר כספי',
    repair: 'תיקון',
    replacement: 'החלפה',
    credit: 'זיכוי',
    'extra-service': 'שירות נוסף',
    apology: 'התנצלות',
  },
  enough: 'מה יספיק?',
  saved: 'מה שמבוקש נשמר.',
  enoughHint: 'למשל: החזר של ₪300, או תיקון עד סוף החודש',
  first: '{number}. {outcome}',
} as const;
