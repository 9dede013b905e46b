export default {
  print: 'הדפסת ציר הזמן',
  heading: 'ציר הזמן',
  printedAt: 'הודפס {when}',
  count: { one: 'רישום אחד', two: 'שני רישומים', other: '{count} רישומים' },
  notPrinted: 'תמונות אינן מודפסות כאן: הן נמצאות ב־PDF.',
  noted: 'ההדפסה נרשמה על ציר הזמן.',
  unnoted: 'לא היה אפשר לרשום את ההדפסה על ציר הזמן.',
} as const;
