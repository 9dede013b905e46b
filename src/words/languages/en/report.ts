import type { Catalogue } from '../../catalogue.ts';

export default {
  kind: 'Record of a consumer complaint',
  untitled: 'Untitled case',
  made: 'Made on {when}',
  entries: { one: '{count} entry', other: '{count} entries' },
  appendices: { one: '{count} appendix', other: '{count} appendices' },
  page: 'Page {page} of {pages}',
  clipped: '[Text shortened: {total} characters in the original]',
  purchase: {
    title: 'The purchase',
    merchant: 'Business',
    orderNumber: 'Order number',
    total: 'Total',
    transactionDate: 'Date of the purchase',
    receivedDate: 'Goods received',
    disclosureDate: 'Disclosure document received',
    kind: 'Kind of purchase',
    channel: 'How it was bought',
    channels: {
      distance: 'At a distance: on a website, by phone or in an app',
      store: 'In a shop',
      door: 'From a seller who came to the buyer',
      event: 'At a sales event',
    },
    unknown: 'Not known',
    notReceived: 'Not received yet',
    neverDisclosed: 'Not received',
    trackingNumber: 'Tracking number',
    reference: 'Reference number',
    phone: 'Phone of the business',
    email: 'E-mail of the business',
    policyUrl: 'Cancellation policy or terms',
    cancelUrl: 'Cancellation page of the site',
    items: 'Items',
  },
  law: {
    title: 'What the law gives, and until when',
    notAdvice: 'This is general information, not legal advice. Where it says “you”, the customer is meant.',
    until: 'Until when',
    says: 'What it says',
    counted: 'How it was counted',
    unknown: 'What is not known',
    missing: 'Nobody has told yet: {facts}. Nothing was assumed in its place.',
    source: 'Where it is written',
    place: '{source}.',
    disputed: 'disputed',
    notThere: 'Looked at as well, and by what is known not there: {rights}.',
    contradicts: 'These facts contradict each other, so what hangs on them was not counted: {facts}.',
  },
  timeline: {
    letterBelow: 'The text of the letter is under “Letters as sent”.',
    withAppendix: 'With an appendix, by its number',
    withoutAppendix: 'Without an appendix, by date',
    leftOut: {
      one: 'One more entry is in the full file.',
      other: '{count} more entries are in the full file.',
    },
    title: 'Timeline',
    empty: 'There are no entries in this case yet.',
    day: 'Date',
    hour: 'Time',
    what: 'What',
    agent: 'Representative',
    text: 'Description',
    appendix: 'Appendix',
    capture: 'Screenshot',
    note: 'Note',
    reference: 'Reference number: {reference}',
    corrected: 'The wording was corrected; the earlier wording is kept in the case.',
  },
  appendix: {
    mentioned: 'Mentioned at',
    name: 'Appendix {mark}',
    title: 'Page title',
    url: 'Address',
    time: 'Taken on',
    zone: '{when} (time zone: {zone})',
    hash: 'SHA-256',
    way: 'Kind',
    verdict: 'What it holds',
    part: '{name}, part {part} of {parts}',
    altPart: '{alt}, part {part} of {parts}',
    alt: '{name}: screenshot of the page “{title}”',
    altUntitled: '{name}: screenshot',
    unreadable:
      'The picture file could not be read. The hash that was recorded when it was taken is given above.',
    missing:
      'The picture file was not found in the case. The hash that was recorded when it was taken is given above.',
    altered:
      'The stored picture file differs from the one that was taken: its hash is another. It is therefore not shown.',
    noFacts: 'The facts of this screenshot were not found in the case.',
    differsFromRecord:
      'The facts of this screenshot that are stored now differ from what the chain of the case recorded. They are shown as they are stored now.',
    pictureFailed: {
      unreadable:
        'Picture {number} could not be read, so its place is empty. The hash that was recorded is in the list of files.',
      missing:
        'Picture {number} was not found in the case, so its place is empty. The hash that was recorded is in the list of files.',
      altered:
        'Stored picture {number} differs from the one that was taken: its hash is another. Its place is therefore empty.',
    },
  },
  derived: {
    redacted: 'Redacted copy',
    justMarked: 'Marked copy',
    made: 'Made on {when}. The original is kept in the case as it was captured.',
    blackedOut: 'Parts were blacked out: what was under them is not in this picture.',
    cropped: 'The picture was cropped: only part of the original is shown.',
    marked: 'Marks were added: a frame, an arrow or a number.',
    original: 'SHA-256 of the original',
    copy: 'SHA-256 of the copy',
  },
  messages: {
    title: { one: '{count} message', other: '{count} messages' },
    intro:
      'The messages as the page showed them, in their order. Names and times are given as they stood on the page.',
    who: 'Who',
    when: 'When',
    text: 'What was written',
    own: '(the customer)',
    attachments: { one: '[{count} picture or file]', other: '[{count} pictures or files]' },
    leftOut:
      'The messages of the conversation are not given here as text, because part of the screenshot was blacked out or cropped.',
    missing: 'The file with the messages was not found in the case.',
    altered:
      'The stored file with the messages differs from the one that was recorded: its hash is another. The messages are therefore not given here.',
    unreadable: 'The file with the messages could not be read. The screenshot is not touched by this.',
  },
  files: {
    title: 'Files of the screenshot',
    ofCopy: 'Files of the copy',
    ofFile: 'Its files',
    file: 'File',
    original: 'The file',
    picture: 'Picture {number}',
    messages: 'Messages (JSON)',
    places: 'Places of details (JSON)',
    page: 'Copy of the page (HTML)',
  },
  hashes: {
    title: 'Hashes of the files',
    intro:
      'A hash (SHA-256), also called a fingerprint, is a number computed from the content of a file. Changing a single bit of the file gives another number, so it can be checked that a file handed over is the same file.',
    size: 'Size',
    more: {
      one: 'and {count} more file, listed in the appendix',
      other: 'and {count} more files, listed in the appendix',
    },
  },
  chain: {
    title: 'The chain of records',
    says: {
      one: 'The case has 1 record. Below is the hash of the last one, into which all earlier ones are counted. Whoever holds this value can later tell whether the case was changed.',
      other:
        'The case has {count} records. Below is the hash of the last one, into which all earlier ones are counted. Whoever holds this value can later tell whether the case was changed.',
    },
  },
  limits: {
    quality:
      'To keep the file small, its pictures were saved anew (JPEG, quality {quality} of 100) where that made them smaller, those of chats with fewer pixels too. The hashes are those of the originals, which the customer keeps.',
    hidden: 'Personal details of the customer are hidden in the texts of this document.',
    title: 'What this document shows, and what it does not',
    shows:
      'This document shows what the browser displayed and what was recorded in the case, at the times told by the computer’s clock.',
    hash: 'A hash proves that a file existed at a certain time only if it was handed to somebody else at that time, for example in a letter or in this document.',
    limits:
      'This document says nothing of what was not recorded in it, and whoever held the computer could have changed the records before the document was handed over.',
  },
} satisfies Catalogue['report'];
