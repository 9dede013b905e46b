import type { Catalogue } from '../../catalogue.ts';

export default {
  title: 'My cases',
  all: 'All cases',
  newCase: 'New case',
  newTitle: 'What happened, in a few words?',
  newHint: 'For example: headphones that arrived broken',
  create: 'Open a case',
  open: 'Open cases',
  noneOpen: 'There are no open cases.',
  closed: { one: '1 closed case', other: '{count} closed cases' },
  entries: { one: '1 entry', other: '{count} entries' },
  next: { one: '1 day left to cancel, until {until}', other: '{count} days left to cancel, until {until}' },
  nextToday: 'Today is the last day to cancel',
  nextSafe: {
    one: 'Safe to cancel until {until}, 1 day left',
    other: 'Safe to cancel until {until}, {count} days left',
  },
  nextSafeToday: 'Safe to cancel until midnight today',
  totals: {
    title: 'In all',
    atStake: 'At stake: {sum}',
    won: 'Won: {sum}',
    waited: { one: 'Waiting: {time} in 1 call', other: 'Waiting: {time} in {count} calls' },
  },
  reason: {
    overdue: {
      one: 'Promise 1 day overdue: {text}',
      other: 'Promise {count} days overdue: {text}',
    },
    question: {
      kind: 'Question: what was bought?',
      transactionDate: 'Question: when was the deal made?',
      receivedDate: 'Question: when did the goods arrive?',
      disclosureDate: 'Question: when did the disclosure document come?',
    },
    waiting: { one: '1 day without an answer', other: '{count} days without an answer' },
  },
  ahead: {
    promise: 'Promise: {until}',
    benefit: 'Benefit ends: {until}',
    'bill-check': 'Check the bill: {until}',
  },
  atStake: '{sum} at stake',
  won: '{sum} won',
  business: 'History with this business',
  empty: {
    title: 'One folder for every complaint',
    lead: 'Screenshots, calls and dates in one place. With a record, nobody has to rely on memory.',
    steps: 'How to start',
    step1: 'Open the order page on the website of the business.',
    step2: 'Press the folder in the toolbar of the browser (or Alt+K).',
    step3: 'Press “Save screenshot”. The picture, the order number and the total go into the folder.',
    private: 'Everything is kept on this computer. Nothing is sent anywhere.',
    byHand: 'Or open a case by hand',
  },
  lost: {
    title: 'Data that was saved here is gone',
    text: 'The database was found empty although it once held cases. This can happen when browsing data is cleared or the browser is used with another profile.',
    what: 'Check whether another profile is open, and whether PDF files of your cases are among your downloads. You can go on working; what is saved from now on is kept.',
    seen: 'I understand',
  },
} satisfies Catalogue['home'];
