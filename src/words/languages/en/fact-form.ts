import type { Catalogue } from '../../catalogue.ts';

export default {
  add: {
    promise: 'Promise',
    benefit: 'Price or benefit',
    bill: 'Bill',
    payment: 'Payment or refund',
    delivery: 'Delivery',
  },
  titles: {
    promise: 'A promise',
    benefit: 'A promised price or benefit',
    bill: 'A bill that came',
    payment: 'A payment, refund or credit',
    delivery: 'A delivery',
  },
  onHint: 'Empty means today',
  note: 'Note',
  wrong: {
    'text-missing': 'What was promised is missing.',
    'text-too-long': 'This is too long: at most 200,000 characters can be saved.',
    'line-too-long': 'This is too long: at most 2,000 characters can be saved.',
    'day-unreadable': 'The date is not complete or does not exist.',
    'day-missing': 'The date is missing.',
    'day-in-future': 'This date has not come yet.',
    'day-before-start': 'This date is too early.',
    'sum-unreadable': 'This sum cannot be read. For example: 49.90',
    'months-unreadable': 'The months have to be between 1 and 120.',
    'percent-unreadable': 'The discount has to be between 1 and 100 percent.',
    'usual-missing': 'Without the usual price nobody can say what the bill should be.',
  },
} satisfies Catalogue['factForm'];
