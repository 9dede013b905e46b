import type { Catalogue } from '../../catalogue.ts';

export default {
  reload: 'Reload the page',
  tryAgain: 'Try again',
  save: 'Save',
  saving: 'Saving…',
  cancel: 'Don’t save',
  close: 'Close',
  edit: 'Edit',
  undo: 'Undo',
  copied: 'Copied',
  copyWhat: 'Copy: {what}',
  copiedWhat: 'Copied: {what}',
  language: 'Language',
  skip: 'Skip to content',
  loading: 'Loading…',
  readFailed: 'The data could not be read. What is saved is unchanged; reload the page to try again.',
  broken: {
    title: 'Something went wrong on this screen',
    text: 'Nothing that was saved is lost. Reload the page; if it happens again, make a backup.',
    backup: 'Make a backup',
  },
  edited: 'edited',
} satisfies Catalogue['common'];
