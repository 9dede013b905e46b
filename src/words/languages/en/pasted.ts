import type { Catalogue } from '../../catalogue.ts';

export default {
  added: 'The pasted text is in a new note, not saved as an entry yet.',
  offer: 'Text was pasted.',
  make: 'Add it as a note',
  found: 'Found in the text',
  toNote: 'Add to the note',
  toCase: 'Add to the purchase',
} satisfies Catalogue['pasted'];
