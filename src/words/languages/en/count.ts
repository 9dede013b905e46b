import type { Catalogue } from '../../catalogue.ts';

export default {
  startsFrom: '{fact}: {day}.',
  months: { one: '1 month after {from}: {to}.', other: '{count} months after {from}: {to}.' },
  days: { one: '1 day after {from}: {to}.', other: '{count} days after {from}: {to}.' },
  daysBack: { one: '1 day before {from}: {to}.', other: '{count} days before {from}: {to}.' },
  nonRest: {
    one: '1 day that is no rest day after {from}: {to}.',
    other: '{count} days that are no rest days after {from}: {to}.',
  },
  nonRestBack: {
    one: '1 day that is no rest day before {from}: {to}.',
    other: '{count} days that are no rest days before {from}: {to}.',
  },
  business: {
    one: '1 business day after {from}: {to}.',
    other: '{count} business days after {from}: {to}.',
  },
  earlierOf: 'The earlier of {to} and {other}: {to}.',
} satisfies Catalogue['count'];
