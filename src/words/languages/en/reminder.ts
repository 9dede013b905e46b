import type { Catalogue } from '../../catalogue.ts';

export default {
  title: 'Tikiya: {caseTitle}',
  daysLeft: {
    one: '1 day left to cancel: until {day}.',
    other: '{count} days left to cancel: until {day}.',
  },
  today: 'Today is the last day to cancel: {day}, until midnight.',
  passed: 'The date to cancel passed on {day}. Open the case to see what can still be done.',
  safeDaysLeft: {
    one: 'It is safe to cancel until {day}: 1 day left.',
    other: 'It is safe to cancel until {day}: {count} days left.',
  },
  safeToday: 'It is safe to cancel until midnight today, {day}.',
  safePassed:
    'The safe date, {day}, has passed. Whether the right is over depends on when the written terms (disclosure document) came.',
} satisfies Catalogue['reminder'];
