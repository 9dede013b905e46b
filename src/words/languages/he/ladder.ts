export default {
  title: 'איפה זה עומד',
  change: 'לעדכן',
  ask: 'עד לאן הגעת?',
  notBegun: 'עוד לא פנית',
  moved: 'עודכן: {step}',
  done: 'נעשה',
  steps: {
    agent: 'נציג/ה',
    manager: 'מנהל/ת',
    demand: 'דרישה בכתב',
    ombudsman: 'פניות הציבור',
    council: 'המועצה לצרכנות',
    authority: 'הרשות להגנת הצרכן',
    'card-issuer': 'חברת האשראי',
    court: 'תביעה קטנה',
  },
} as const;
