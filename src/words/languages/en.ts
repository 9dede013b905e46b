import type { Catalogue } from '../catalogue.ts';

export default {
  language: { name: 'English', direction: 'ltr', order: '2' },
  app: {
    name: 'Tikiya',
    description: 'Document a consumer complaint in one tidy folder, in your browser.',
  },
  reminder: {
    title: 'Tikiya: {caseTitle}',
    daysLeft: {
      one: '1 day left to cancel: until {day}.',
      other: '{count} days left to cancel: until {day}.',
    },
    today: 'Today is the last day to cancel: {day}, until midnight.',
    passed: 'The date to cancel passed on {day}. Open the case to see what can still be done.',
  },
  errors: {
    'page-not-capturable':
      'The browser does not allow screenshots of this page. Ordinary website pages work; what you typed is kept as a draft.',
    'tab-closed': 'The tab was closed before the screenshot. What you typed is kept as a draft.',
    'tab-changed':
      'The page changed during the screenshot, so none was saved. Try again once the page has settled.',
    'capture-failed':
      'The browser could not take the screenshot. Try again in a moment; what you typed is kept as a draft.',
    'storage-full':
      'The disk is full, so this was not saved. Free some space and try again; what you typed is still here.',
    'storage-failed': 'Saving did not work. What you typed is still here; please try again.',
    'storage-newer':
      'Your data was saved by a newer version of Tikiya. Update the extension; nothing is lost.',
    'evidence-mismatch':
      'What was read back from disk differs from what was captured, so it is not marked as saved. Please capture again.',
    'not-found': 'This item is no longer here. It may have been deleted in another window.',
    'changed-elsewhere':
      'This item was changed in another window. Reload and try again; what you typed is still here.',
    'bad-request': 'One of the values is not valid. Please check what was typed.',
    interrupted: 'The action was interrupted. You can try again; nothing is saved twice.',
    'no-answer': 'The extension does not answer. Close it and open it again.',
    'export-failed': 'The file could not be made. The case itself is unchanged; you can try again.',
    unexpected: 'Something went wrong. Nothing you saved is affected; you can try again.',
  },
  report: {
    kind: 'Record of a consumer complaint',
    untitled: 'Untitled case',
    made: 'Made on {when}',
    entries: { one: '{count} entry', other: '{count} entries' },
    appendices: { one: '{count} appendix', other: '{count} appendices' },
    page: 'Page {page} of {pages}',
    clipped: '[Text shortened: {total} characters in the original]',
    purchase: {
      title: 'The purchase',
      fact: 'Fact',
      value: 'Value',
      merchant: 'Business',
      orderNumber: 'Order number',
      total: 'Total',
      transactionDate: 'Date of the purchase',
      receivedDate: 'Goods received',
      disclosureDate: 'Disclosure document received',
      kind: 'Kind of purchase',
      kindGoods: 'Goods bought online (distance sale)',
      kindOther: 'Something other than goods, bought online',
      unknown: 'Not known',
      notReceived: 'Not received yet',
      neverDisclosed: 'Not received',
    },
    law: {
      title: 'Last day to cancel the purchase',
      dated: 'By the facts recorded here, the purchase can be cancelled up to and including {day}.',
      passed: 'By the facts recorded here, the last day to cancel the purchase was {day}.',
      undatedPassed: 'By the facts recorded here, the last day to cancel the purchase has passed.',
      open: 'By the facts recorded here, the count of days is still open and has no known end.',
      needsFact: 'The date cannot be told without a fact that is missing.',
      none: 'By the facts recorded here, the law gives no right to cancel for a change of mind alone.',
      contested: 'Decisions differ on this question, so there is no single date.',
      policy: 'For this purchase the terms of the business apply.',
      reasonableTime: 'The law sets no date here, but a reasonable time.',
      safeBy: 'To be on the safe side, act by {day}.',
      missing: 'Missing for the count: {facts}.',
      startsFrom: 'The count starts from the {fact}: {day}.',
      countsDays: {
        one: '{count} day after {from} is {to}.',
        other: '{count} days after {from} end on {to}.',
      },
      movesOff: '{from} does not count as the end of the period ({because}), so it moves to {to}.',
      saturday: 'Saturday',
      holiday: 'holiday',
      sabbatical: 'public day of rest',
      source: 'Source: {section}. Last checked on {day}.',
      notAdvice: 'This is general information, not legal advice.',
      facts: {
        kind: 'kind of purchase',
        transactionDate: 'date of the purchase',
        receivedDate: 'date the goods were received',
        disclosureDate: 'date the disclosure document was received',
      },
    },
    timeline: {
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
    channels: {
      phone: 'Phone call',
      chat: 'Chat',
      email: 'E-mail',
      whatsapp: 'WhatsApp',
      visit: 'Visit',
      letter: 'Letter',
    },
    appendix: {
      name: 'Appendix {mark}',
      title: 'Page title',
      url: 'Address',
      time: 'Taken on',
      zone: '{when} (time zone: {zone})',
      hash: 'SHA-256',
      alt: '{name}: screenshot of the page “{title}”',
      altUntitled: '{name}: screenshot',
      unreadable:
        'The picture file could not be read. The hash that was recorded when it was taken is given above.',
      missing:
        'The picture file was not found in the case. The hash that was recorded when it was taken is given above.',
      altered:
        'The stored picture file differs from the one that was taken: its hash is another. It is therefore not shown.',
      noFacts: 'The facts of this screenshot were not found in the case.',
    },
    hashes: {
      title: 'Hashes of the screenshots',
      intro:
        'A hash (SHA-256) is a number computed from the content of a file. Changing a single bit of the file gives another number, so it can be checked that a file handed over is the same file.',
      size: 'Size',
    },
    limits: {
      title: 'What this document shows, and what it does not',
      shows:
        'This document shows what the browser displayed and what was recorded in the case, at the times told by the computer’s clock.',
      hash: 'A hash proves that a file existed at a certain time only if it was handed to somebody else at that time, for example in a letter or in this document.',
      limits:
        'This document says nothing of what was not recorded in it, and whoever held the computer could have changed the records before the document was handed over.',
    },
  },
} as const satisfies Catalogue;
