import type { Catalogue } from '../../catalogue.ts';

export default {
  title: 'Check what was handed over',
  open: 'Check a file that was handed over',
  pageTitle: 'Check of a case · Tikiya',
  lead: 'Choose the ZIP file that you were given, or everything that was in it. Every file and every record is compared with the fingerprint that was written when it was saved.',
  leadPdf:
    'A PDF with attachments is checked alike. Of one in volumes choose all volumes together; one alone is checked for what it holds.',
  stays: 'Nothing leaves this computer: the check runs here, without a network.',
  give: 'Drop the file here, or choose it',
  drop: 'Let go here',
  chooseFile: 'Choose a file',
  chooseMany: 'Choose several files',
  chooseFolder: 'Choose a folder',
  folderFailed:
    'The browser did not let this page read a dropped folder. Use “Choose a folder”, or choose the ZIP file itself.',
  nothing: 'There was no file in what was dropped.',
  pdfHere:
    'This page checks ZIP files and what was in them. Save the attachments of the PDF in a folder and choose that, or check the PDF in Tikiya itself.',
  working: 'Checking…',
  progress: '{percent}%',
  stop: 'Stop',
  again: 'Check something else',
  languages: 'Language',
  failures: {
    'no-manifest':
      'There is no list of a case (manifest.json) in it. Choose the whole ZIP file, or all files that were in it together.',
    'later-format': 'This was made by a newer version of Tikiya. Check it with the page that came with it.',
    damaged: 'The ZIP file cannot be read: it is damaged, or was not received whole.',
    locked:
      'The ZIP file asks for a password. Unpack it with the program that you use for such files, and choose the folder.',
    'packed-otherwise':
      'The ZIP file was packed in a way that cannot be read here. Unpack it with the program that you use for such files, and choose the folder.',
    'too-large': 'This file would unpack to far more than any case holds, so it was not opened.',
    'no-attachments': 'This PDF has no attachments to be checked.',
    unread: 'The files could not be read. Choose them again.',
  },
  matches: 'Everything agrees',
  hereMatches: 'What is here agrees',
  volumes: {
    one: 'Volume {number}',
    all: 'Volumes 1 to {count} are all here.',
    some: {
      one: 'Volume {here} of {of}: the others are not here',
      other: 'Volumes {here} of {of}: the others are not here',
    },
    others: {
      one: 'One file is in another volume and was not checked. Choose all volumes together to check all of it.',
      other:
        '{count} files are in other volumes and were not checked. Choose all volumes together to check all of it.',
    },
  },
  matchesSays:
    '{records} and {files} agree with each other and with the list. Only a number that you have from elsewhere can show whether this is what was handed over.',
  records: { one: '{count} record', other: '{count} records' },
  files: { one: '{count} file', other: '{count} files' },
  wrong: { one: 'One thing does not agree', other: '{count} things do not agree' },
  wrongSays: 'What is not named here agrees with the rest.',
  facts: {
    case: 'Case',
    madeAt: 'Made',
    span: 'Records',
    spanSays: '{count}, from {first} to {last}',
    head: 'Fingerprint of the case (root hash)',
    files: 'Files as recorded',
  },
  groups: {
    changed: 'Changed',
    missing: 'Missing',
    renamed: 'Under another name',
    extra: 'Extra: not in the list',
    records: 'Records',
    list: 'The list and the records differ',
  },
  renamed: '{path} is there as {foundAs}',
  more: { one: 'and {count} more', other: 'and {count} more' },
  record: 'Record {number}',
  subjects: { case: 'the case', entry: 'an entry', evidence: 'evidence', something: 'something' },
  writtenAt: 'written {when}',
  recordFaults: {
    'header-changed': 'when it was written, or its place, was changed',
    'content-changed': 'what it says was changed',
    'content-missing': 'what it says is missing',
    moved: 'does not stand in its place: the order was changed',
    'gap-before': 'a record just before it was taken out or replaced',
    'end-missing': 'what was written after it is missing',
  },
  listFaults: {
    'not-in-chain': 'no record knows it',
    'not-listed': 'is recorded and missing in the list',
    'list-differs': 'the list says something else than the record',
    'case-differs': 'the list names another case, or names it otherwise than the record',
    'volume-differs': 'its list is not that of the other volumes: it is of another document',
  },
  onPurpose: 'Left out on purpose',
  onPurposeSays:
    'This is not missing: whoever handed it over kept it back, and its fingerprint is still in the chain.',
  leftOut: {
    redacted: {
      one: '{count} item, because a copy with something blacked out stands for it',
      other: '{count} items, because copies with something blacked out stand for them',
    },
    'not-chosen': { one: '{count} item that was not chosen', other: '{count} items that were not chosen' },
    removed: { one: '{count} item off the timeline', other: '{count} items off the timeline' },
    'not-attached': {
      one: '{count} file that was not attached',
      other: '{count} files that were not attached',
    },
  },
  erased: {
    one: '{count} record was erased; that was recorded',
    other: '{count} records were erased; that was recorded',
  },
  unlinked: {
    one: 'Of {count} copy the record is kept back: its fingerprint stands in the list alone.',
    other: 'Of {count} copies the records are kept back: their fingerprints stand in the list alone.',
  },
  compare: {
    title: 'Is it what was handed over then?',
    label: 'The number (hash) that you have from then',
    hint: 'The root hash stands in the document, at the end of a letter and on the timeline; on the timeline also the hash of the file. Take it from there, not from what is checked here.',
    last: {
      title: 'It matches',
      says: 'It is the number of the last record: these are the records that were there then, all of them.',
    },
    earlier: {
      title: 'It matches',
      says: 'It is the number of record {number} of {count}, written {when}. That record and all before it are as they were then; what comes after it was written later.',
    },
    file: {
      title: 'It matches',
      says: 'It is the hash of this very file: nothing in it was changed since then.',
    },
    broken: {
      title: 'It does not match',
      says: 'A record here has this number, but it or one before it was changed, moved or taken out: see above.',
    },
    unknown: {
      title: 'It is different',
      says: 'Nothing here has this number: it is of another case, or everything was written anew since then.',
    },
    short: 'Such a number has 64 digits and letters from a to f.',
  },
  leavings: {
    one: '{count} file that the system left there by itself was not checked: {names}',
    other: '{count} files that the system left there by itself were not checked: {names}',
  },
  honest: {
    title: 'What this shows, and what it does not',
    change:
      'Agreement shows that records, files and list belong together. Whoever had them could have written all of them anew, with new numbers. Only a number from an earlier letter, document or timeline shows that the records are those of that time.',
    made: 'What was made for handing over (the PDF, the table), and when, stands in the list alone: of that only the hash of the whole file speaks.',
    page: 'It does not show that a web page told the truth: only what the browser displayed.',
    time: 'The times are those of the computer’s clock, which its owner can set.',
  },
} satisfies Catalogue['handed'];
