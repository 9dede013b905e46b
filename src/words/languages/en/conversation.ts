import type { Catalogue } from '../../catalogue.ts';

export default {
  title: 'Messages',
  count: { one: '{count} message', other: '{count} messages' },
  own: 'You',
  attachments: { one: '{count} picture or file', other: '{count} pictures or files' },
  more: { one: 'Show {count} more message', other: 'Show {count} more messages' },
  all: { one: 'Show the {count} that is left', other: 'Show all {count} that are left' },
  unreadable: 'The messages cannot be read. The pictures are not touched by this.',
} satisfies Catalogue['conversation'];
