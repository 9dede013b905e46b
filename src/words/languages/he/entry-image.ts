export default {
  save: 'שמירה כתמונה',
  saved: '{name} הורד.',
  failed: 'לא ניתן היה ליצור את התמונה. הרישום עצמו לא השתנה.',
  firstOf: 'הראשונה מתוך {count} תמונות של הצילום הזה.',
  file: 'טביעת האצבע של הקובץ (SHA-256): {hash}',
  record: 'טביעת האצבע של הרשומה: {hash}',
} as const;
