import type { Catalogue } from '../../catalogue.ts';

export default {
  save: 'Save as picture',
  saved: '{name} was downloaded.',
  failed: 'The picture could not be made. The entry itself is unchanged.',
  firstOf: 'The first of {count} pictures of this capture.',
  file: 'Fingerprint of the file (SHA-256): {hash}',
  record: 'Fingerprint of the record: {hash}',
} satisfies Catalogue['entryImage'];
