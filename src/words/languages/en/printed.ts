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
  attached: {
    manifest: 'List of files, hashes and records',
    file: '{name}: original file',
  },
} satisfies Catalogue['printed'];
