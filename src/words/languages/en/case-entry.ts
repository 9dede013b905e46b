import type { Catalogue } from '../../catalogue.ts';

export default {
  add: 'Add an entry',
  addContact: 'Record a contact',
  addNote: 'Add a note',
  editTitle: 'Correct an entry',
  channel: 'How?',
  agent: 'Name of the representative',
  reference: 'Reference number',
  said: 'What was said?',
  text: 'What should be noted?',
  captureText: 'Note on the screenshot',
  fileText: 'Note on the file',
  when: 'When?',
  whenHint: 'Empty means now',
  kept: 'Kept as a draft while you type',
  notKept: 'Not kept: the browser cannot store the draft. Save before you leave.',
  outdated:
    'This entry was changed since you typed here. What you typed is shown over its newest wording: look it over before you save.',
  discard: 'Delete the draft',
  save: 'Save the entry',
  saved: 'The entry is saved.',
  wrong: {
    empty: 'Nothing has been written yet.',
    'promise-empty': 'There is a day, but not what was promised.',
    'line-too-long': 'This is too long: at most 2,000 characters can be saved.',
    'text-too-long': 'This is too long: at most 200,000 characters can be saved.',
    'when-unreadable': 'The date or the hour is not complete.',
    'when-in-future': 'This time has not come yet.',
    'hours-order': 'The answer comes after the dialling, and the end after both.',
  },
} satisfies Catalogue['case']['entry'];
