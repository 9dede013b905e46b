import type { Catalogue } from '../../catalogue.ts';

export default {
  open: 'Search',
  title: 'Search everything',
  placeholder: 'A name, a number, any word',
  startTitle: 'What are you looking for?',
  startSays:
    'Everything is searched: what you wrote, names, order numbers and sums, the text of captured pages, chats and files.',
  none: 'Nothing was found for “{text}”.',
  noneSays: 'Try fewer words, or only the beginning of one.',
  found: { one: 'One result', other: '{count} results' },
  foundIn: { one: '{found} in one case', other: '{found} in {count} cases' },
  more: { one: 'Show one more result', other: 'Show more of {count} further results' },
  reading: 'Reading what you kept…',
  unread: { one: 'One long text is still being read.', other: '{count} long texts are still being read.' },
  full: {
    one: 'There is so much text that one old page is not searched.',
    other: 'There is so much text that {count} old pages are not searched.',
  },
  failed: 'The search stopped. Close it and open it again; nothing that you kept is harmed.',
  theCase: 'The case itself',
  inBin: 'In the bin',
  notQuoted: 'Found in the text of a page that you redacted, so it is not quoted here.',
  parts: {
    page: 'In the text of the page',
    file: 'In the text of the file',
    messages: 'In the conversation',
    words: 'In what was written',
    facts: 'In its details',
  },
  passage: 'What you searched for',
  hidePassage: 'Hide',
} satisfies Catalogue['search'];
