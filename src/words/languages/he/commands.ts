export default {
  visible: 'צילום מה שרואים',
  'full-page': 'צילום כל הדף',
  region: 'צילום מלבן שמסמנים',
  element: 'צילום חלק מהדף',
  strip: 'צילום תוך כדי גלילה',
  chat: 'צילום שיחה',
  selection: 'צילום הטקסט המסומן',
} as const;
