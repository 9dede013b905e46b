import type { Catalogue } from '../../catalogue.ts';

export default {
  title: 'Money',
  atStake: 'Not back yet',
  won: 'Came back to you',
  asked: 'Sum asked for',
  paid: 'Paid',
  refunded: 'Refunded',
  credited: 'Given as credit',
  crept: '{from} → {to} since {month}',
  bills: { one: '1 bill', other: '{count} bills' },
  overbilled: 'Above what was promised: {sum}',
  table: 'All bills in a table',
  columns: { day: 'Date', sum: 'Billed', expected: 'Promised', tooMuch: 'Above it' },
} satisfies Catalogue['money'];
