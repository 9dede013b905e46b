import type { Catalogue } from '../../catalogue.ts';

export default {
  save: 'Save as picture',
  failed: 'The picture could not be made. The entry itself is unchanged.',
  together: { one: 'Of one picture.', other: 'Put together of {count} pictures of this capture.' },
  more: {
    one: 'The fingerprint of one more picture stands in its record.',
    other: 'The fingerprints of {count} more pictures stand in its record.',
  },
  part: 'Part {part} of {parts}',
  shrunk: 'The screenshot is very long and drawn smaller here; the file itself has its full size.',
  file: 'Fingerprint of the file (SHA-256): {hash}',
  record: 'Fingerprint of the record: {hash}',
} satisfies Catalogue['entryImage'];
