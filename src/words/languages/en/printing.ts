import type { Catalogue } from '../../catalogue.ts';

export default {
  print: 'Print the timeline',
  heading: 'Timeline',
  printedAt: 'Printed {when}',
  count: { one: '{count} entry', other: '{count} entries' },
  notPrinted: 'Pictures are not printed here: the PDF holds them.',
  noted: 'That it was printed is noted on the timeline.',
  unnoted: 'It could not be noted on the timeline.',
} satisfies Catalogue['printing'];
