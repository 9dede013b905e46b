export default {
  title: 'לעשות או לעבור לכל דבר',
  placeholder: 'שם של תיקייה, או מה שרוצים לעשות',
  actions: 'פעולות',
  cases: 'תיקיות',
  everywhere: 'חיפוש של ״{text}״ בהכול',
  results: { one: 'אפשרות אחת', two: 'שתי אפשרויות', other: '{count} אפשרויות' },
} as const;
