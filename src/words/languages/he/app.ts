export default {
  name: 'תיקייה',
  description: 'תיעוד תלונה צרכנית בתיקייה אחת מסודרת, בדפדפן שלך.',
} as const;
