export default {
  title: 'עם מי דיברת',
  times: { one: 'פעם אחת', two: 'פעמיים', other: '{count} פעמים' },
  last: 'לאחרונה {day}',
  more: { one: 'עוד אחד', two: 'עוד שניים', other: 'עוד {count}' },
} as const;
