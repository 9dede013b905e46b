import type { Catalogue } from '../../catalogue.ts';

export default {
  title: 'Files',
  open: 'Add files',
  hint: 'Pictures, PDFs, e-mails, WhatsApp chats, recordings. They can also be dropped or pasted anywhere on this page.',
  dropHere: 'Let go to add to this case',
  dropWhat: 'Pictures, PDFs, e-mails (.eml), WhatsApp chats (.txt, .zip), recordings: kept as they are',
  pastedName: 'Pasted {when}',
  reading: 'Adding {name}',
  states: {
    waiting: 'Waiting its turn',
    reading: 'Being read',
    saving: 'Being checked and saved',
    saved: 'Saved',
    undone: 'Taken off the timeline; it can be brought back below',
    cancelled: 'Cancelled, nothing was kept',
    twin: 'This very file is in the case already',
  },
  show: 'Show',
  showFirst: 'Show the first',
  addAnyway: 'Add anyway',
  dismiss: 'Put away: {name}',
  cancelAll: 'Cancel all',
  left: { one: 'Adding 1 file', other: 'Adding {count} files' },
  added: { one: '1 file was added', other: '{count} files were added' },
  brokenOff: {
    one: 'A file was not added: the page was closed in the middle. Please add it again.',
    other: '{count} files were not added: the page was closed in the middle. Please add them again.',
  },
  understood: 'Understood',
} satisfies Catalogue['addFiles'];
