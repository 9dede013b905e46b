import type { Catalogue } from '../../catalogue.ts';

export default {
  title: 'Who you spoke with',
  times: { one: 'once', other: '{count} times' },
  last: 'last on {day}',
  more: { one: '1 more', other: '{count} more' },
} satisfies Catalogue['people'];
