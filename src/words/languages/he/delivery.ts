export default {
  event: 'מה קרה?',
  events: {
    arrived: 'הגיע',
    partly: 'הגיע רק חלק',
    damaged: 'הגיע פגום',
    'sent-back': 'שלחתי בחזרה',
    'not-come': 'לא הגיע',
  },
  on: 'מתי?',
} as const;
