import type { Catalogue } from '../../catalogue.ts';

export default {
  button: 'Export to PDF',
  title: 'Make a document',
  lead: 'What is it for? That decides what stands in it.',
  variants: {
    manager: { name: 'For a manager', what: 'Two or three pages and the screenshots.' },
    'card-issuer': {
      name: 'For the card issuer',
      what: 'Summary, timeline, letters, appendices and hashes.',
    },
    authority: {
      name: 'For the Council or the Authority',
      what: 'All of that, with what the law says, calls and promises.',
    },
    'small-claims': {
      name: 'For small claims',
      what: 'Numbered facts, sums by head, appendices with a page before each.',
    },
    full: { name: 'Everything', what: 'The whole case, as it stands.' },
  },
  language: 'Language of the document',
  languageNote: 'What you wrote and what was captured stays in its own language.',
  what: 'For whom? (optional)',
  whatHint: 'Stands on the timeline only, so that you know later what was handed to whom.',
  choose: 'Choose what stands in it',
  leftOut: { one: '{count} entry is left out', other: '{count} entries are left out' },
  others: 'Other ways',
  csv: 'The timeline as a table (CSV)',
  copy: 'Copy the summary as text',
  copied: 'The summary was copied.',
  make: 'Make the PDF',
  working: 'Making the file…',
  progress: '{done} of {total} pictures',
  cancel: 'Stop',
  close: 'Close',
  done: '{name} was downloaded and noted on the timeline.',
  doneUnnoted: '{name} was downloaded. It could not be noted on the timeline.',
  stopped: 'The export was stopped.',
} satisfies Catalogue['export'];
