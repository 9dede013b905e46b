import type { Catalogue } from '../../catalogue.ts';

export default {
  form: 'As',
  forms: { pdf: 'PDF', bundle: 'ZIP: the PDF, every original, and a page that checks them' },
  about:
    'For whoever wants to check: all files as they were kept, the letters, the timeline as a table, the dates, and verify.html, which shows in any browser that nothing was changed. Earlier wordings of entries are in it too.',
  withOriginals: 'Originals of what was blacked out go along too',
  withOriginalsNote:
    'They show what was hidden. Without them the copies alone go along, and the list says so.',
  noHiding: 'Personal details cannot be blacked out in a ZIP: it holds entries and files as they are.',
  make: 'Download the ZIP',
  packing: 'Packing the files…',
  progress: '{done} of {total} files',
  differs: {
    one: '{count} file is not as it was recorded. It is in the ZIP, and the check there names it.',
    other:
      '{count} files are not as they were recorded. They are in the ZIP, and the check there names them.',
  },
  names: {
    evidence: 'evidence',
    letters: 'letters',
    text: 'text',
    original: 'original',
    table: 'timeline',
    dates: 'dates',
  },
} satisfies Catalogue['bundle'];
