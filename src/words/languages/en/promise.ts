import type { Catalogue } from '../../catalogue.ts';

export default {
  title: 'Promises',
  didIt: 'Did it happen?',
  kept: 'It did',
  broken: 'It didn’t',
  postponed: 'Put off',
  postponeTo: 'Put off until when?',
  reopen: 'Wait for it again',
  noDay: 'no date',
  by: 'was due by {day}',
  left: { one: 'by {day}, tomorrow', other: 'by {day}, in {count} days' },
  dueToday: 'by today',
  late: { one: 'was due by {day}, yesterday', other: 'was due by {day}, {count} days ago' },
  putOff: { one: 'put off once', other: 'put off {count} times' },
  brokenTitle: { one: '1 promise was not kept', other: '{count} promises were not kept' },
  keptTitle: { one: '1 promise was kept', other: '{count} promises were kept' },
  said: {
    kept: 'Noted: the promise was kept.',
    broken: 'Noted: the promise was not kept.',
    postponed: 'Noted: the promise was put off. The earlier date is kept.',
    open: 'The promise is open again.',
  },
  form: {
    what: 'What was promised?',
    whatHint: 'For example: a courier will pick up the dresser',
    until: 'By when?',
    untilHint: 'You are reminded, and asked afterwards',
    on: 'When was it said?',
  },
  reminder: {
    ahead: {
      one: 'Promised by tomorrow, {day}: {what}',
      other: 'Promised by {day}, in {count} days: {what}',
    },
    today: 'Promised by today, {day}: {what}',
    asked: 'Promised by {day}: {what}. Did it happen?',
  },
} satisfies Catalogue['promise'];
