import type { Catalogue } from '../../catalogue.ts';

export default {
  state: {
    none: 'By what is known, the law gives no right to cancel without a reason here. A defect, being misled and lateness are another matter.',
    contested: 'Decisions differ on this question. It is safe to act as early as possible.',
    policy: 'Here the supplier’s own cancellation terms apply.',
    'reasonable-time': 'There is no fixed date: it has to be cancelled within a reasonable time.',
  },
  needsAnswers: 'To tell a date, the questions below have to be answered.',
  title: 'Dates',
  cancelRegret: 'Cancelling the purchase',
  unit: { one: 'day', other: 'days' },
  until: 'until {day}, that day included',
  untilToday: 'today, {day}, is the last day',
  safeUntil: 'safe until {day}, that day included',
  safePassed: 'The safe date, {day}, has passed.',
  safePassedWhy: 'Whether the right is over depends on when the written terms (disclosure document) came.',
  lawLast: 'The last day by law is {day}. An earlier date is shown here, to be on the safe side.',
  passed: 'The last day was {day}',
  passedShort: 'over',
  afterwards:
    'Ways remain after that day: a defect, being misled or goods that never came are a separate track, and the business may have a kinder policy of its own.',
  openShort: 'open',
  notReceived:
    'You can cancel already, also before the goods come. The 14 days will be counted after they came.',
  noDocument:
    'The 14 days have not started, because the disclosure document never came. That does not mean “for ever”: a court may weigh good faith, long use and loss of value.',
  needsShort: 'fact missing',
  needsReceived: 'Without the delivery date nobody can say until when you can cancel.',
  needsDisclosure:
    'The date is counted from the delivery. If the disclosure document came after that, the last day is later; never earlier.',
  notComputed:
    'Dates for purchases of this kind are not computed here yet. The rights themselves do not depend on that.',
  caseClosed: 'The case is closed, so there are no reminders.',
  why: 'Why?',
  rules: {
    goods:
      'Goods bought on a website can be cancelled from the moment of the deal until 14 days after the goods came or the disclosure document came, whichever is later. Opened or used goods too.',
    disclosure:
      'The 14 days do not start before a disclosure document was received: a text with the details of the business, the price, the terms and how to cancel. An e-mail that confirms the order can be enough, if all of it is there.',
    incomplete:
      'If the document came but something was missing in it, what follows is not settled. It is safer to act by the earlier date.',
    countDays: 'The day of the event itself is not counted. Saturdays and holidays in between are.',
    roll: 'If the last day is a Saturday, a holiday or a day of rest by law, the end moves to the day after.',
  },
  starts: {
    receivedDate: 'The goods came on {day}.',
    disclosureDate: 'The disclosure document came on {day}.',
    transactionDate: 'The deal was made on {day}.',
    kind: 'The count starts on {day}.',
  },
  counts: { one: '1 day later: {to}.', other: '{count} days later: {to}.' },
  moves: {
    saturday: '{from} is a Saturday, so the end moves to {to}.',
    holiday: '{from} is a holiday, so the end moves to {to}.',
    sabbatical: '{from} is a day of rest by law, so the end moves to {to}.',
  },
  legend: {
    start: 'day of the event',
    rest: 'Saturday or holiday',
    end: 'last day',
    safe: 'safe date',
    today: 'today',
  },
  source: '{law}, section {section}',
  confidence: {
    A: 'The text of the law itself was read.',
    B: 'The text of the law itself was read, in an older version; changes since then were not checked.',
    C: 'By two or more secondary sources.',
    D: 'By one secondary source.',
    M: 'Not confirmed.',
  },
  checked: 'Last checked on {day}.',
  limits: {
    title: 'When does this right not apply?',
    lead: 'The right to cancel without a reason does not cover:',
    perishable: 'Perishable goods, which spoil fast. Not all food is that.',
    custom: 'Goods made specially for you after the deal. Choosing a colour or size from stock is not that.',
    recordable: 'Goods that can be recorded, copied or reproduced, once the original packaging was opened.',
    information: 'Information as the Computers Law defines it. Software is outside that definition.',
    travel:
      'Lodging, travel, leisure or entertainment, within seven days (rest days not counted) before the service.',
    stays:
      'This is about a change of mind only. A defect, being misled or goods that never came are another matter.',
  },
  longer: {
    title: '65 or older, a disability, or a new immigrant?',
    text: 'If the deal also included a conversation with the business (by phone or chat), there may be four months instead of 14 days. The questions on this page ask about it.',
  },
  notAdvice: 'General information, not legal advice.',
} satisfies Catalogue['deadline'];
