export default {
  startsFrom: '{fact}: {day}.',
  months: {
    one: 'חודש אחרי {from}: {to}.',
    two: 'חודשיים אחרי {from}: {to}.',
    other: '{count} חודשים אחרי {from}: {to}.',
  },
  days: {
    one: 'יום אחרי {from}: {to}.',
    two: 'יומיים אחרי {from}: {to}.',
    other: '{count} ימים אחרי {from}: {to}.',
  },
  daysBack: {
    one: 'יום לפני {from}: {to}.',
    two: 'יומיים לפני {from}: {to}.',
    other: '{count} ימים לפני {from}: {to}.',
  },
  nonRest: {
    one: 'יום אחד שאינו יום מנוחה אחרי {from}: {to}.',
    two: 'יומיים שאינם ימי מנוחה אחרי {from}: {to}.',
    other: '{count} ימים שאינם ימי מנוחה אחרי {from}: {to}.',
  },
  nonRestBack: {
    one: 'יום אחד שאינו יום מנוחה לפני {from}: {to}.',
    two: 'יומיים שאינם ימי מנוחה לפני {from}: {to}.',
    other: '{count} ימים שאינם ימי מנוחה לפני {from}: {to}.',
  },
  business: {
    one: 'יום עסקים אחד אחרי {from}: {to}.',
    two: 'שני ימי עסקים אחרי {from}: {to}.',
    other: '{count} ימי עסקים אחרי {from}: {to}.',
  },
  earlierOf: 'המוקדם מבין {to} ו־{other}: {to}.',
} as const;
