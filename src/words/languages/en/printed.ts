import type { Catalogue } from '../../catalogue.ts';

export default {
  page: '{name}, page {page} of {pages} of the document',
  pageAlt: '{name}: page {page} of {pages} of the document “{title}”',
  pageFailed:
    'Page {page} of the document could not be shown here. The document itself is kept in the case as it is.',
  pagesCut:
    'The document has {pages} pages. The first {shown} are given here; the whole document is kept in the case.',
  documentFailed: {
    missing:
      'The document file was not found in the case. The hash that was recorded when it was added is given above.',
    altered:
      'The stored document differs from the one that was added: its hash is another. It is therefore not given here.',
    locked: 'The document is locked with a password, so its pages cannot be shown here.',
    unreadable: 'The document could not be read, it may be damaged. Its pages are therefore not given here.',
    slow: 'Drawing the pages of the document took too long, so further pages are not given here.',
  },
  pictureAlt: '{name}: the picture “{title}”',
  enclosed: 'Attached: {name}',
  media: {
    intro:
      'The messages as they stand in the exported chat, in their order. Names and times are given as written there.',
    missing:
      'The archive that the chat came in was not found in the case, so its pictures are not given here.',
    altered:
      'The stored archive differs from the one that was added: its hash is another. Its pictures are therefore not given here.',
    unreadable:
      'The archive that the chat came in could not be read. Its pictures are therefore not given here.',
    notThere: '{name}: not in the exported archive.',
    alt: 'Picture from the chat: {name}',
    altOf: 'Picture from the chat, sent by {who}: {name}',
    cut: {
      one: 'One more picture is given by name and hash only; it is in the archive of the chat.',
      other: '{count} more pictures are given by name and hash only; they are in the archive of the chat.',
    },
  },
  attached: {
    manifest: 'List of files, hashes and records',
    file: '{name}: original file',
  },
} satisfies Catalogue['printed'];
