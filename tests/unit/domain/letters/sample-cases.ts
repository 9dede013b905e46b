import type { WantedOutcome } from '../../../../src/domain/case/case.ts';
import type { Entry, EntryContent } from '../../../../src/domain/case/entry.ts';
import type { LawFacts, Purchase } from '../../../../src/domain/case/purchase.ts';
import type { Values } from '../../../../src/domain/letters/field.ts';
import type { LetterName } from '../../../../src/domain/letters/letter-content.ts';
import type { LetterInput } from '../../../../src/domain/letters/letter-facts.ts';
import type { Day } from '../../../../src/domain/time/day.ts';

export const TODAY = '2026-11-22' as Day;
export const day = (text: string): Day => text as Day;
export const ils = (minor: number) => ({ minor, currency: 'ILS' });

/** An entry of a case at noon of a day. */
export function entry(id: string, on: string, content: EntryContent): Entry {
  const happenedAt = { at: `${on}T10:00:00.000Z`, zone: 'Asia/Jerusalem' };
  return { id, caseId: 'case', version: 1, recordedAt: happenedAt, happenedAt, content };
}

/** A vacuum cleaner that came five days after it was ordered. */
export const VACUUM: Purchase = {
  jurisdiction: 'IL',
  channel: 'distance',
  kind: 'goods',
  merchant: 'חשמל הגליל',
  orderNumber: '10045-AB',
  total: ils(1299_90),
  transactionDate: day('2026-11-10'),
  receivedDate: day('2026-11-15'),
  disclosureDate: day('2026-11-10'),
  reference: '77/B-2',
  items: [{ name: 'שואב אבק Turbo X3' }, { name: 'מסנן', quantity: 2 }],
  law: { goodsCategory: 'electronics' },
};

/** Fibre at home, paid for by the month. */
const FIBRE: Purchase = {
  jurisdiction: 'IL',
  channel: 'distance',
  kind: 'other',
  merchant: 'Galil Net',
  orderNumber: '5512038',
  transactionDate: day('2026-02-01'),
  disclosureDate: day('2026-02-01'),
  items: [{ name: 'אינטרנט סיבים 1000' }],
  law: { kind: 'continuing-service' },
};

const CALLS: readonly Entry[] = [
  entry('call', '2026-11-17', {
    kind: 'contact',
    channel: 'phone',
    direction: 'out',
    agent: 'דנה',
    reference: '77/B-2',
    text: 'אמרה שיחזרו אליי.',
  }),
  entry('promise', '2026-11-17', {
    kind: 'promise',
    text: 'שליח יאסוף את המוצר עד יום חמישי',
    agent: 'דנה',
    dueOn: day('2026-11-19'),
    state: 'broken',
    contactId: 'call',
  }),
  entry('mail', '2026-11-18', { kind: 'contact', channel: 'email', direction: 'out', text: 'פנייה' }),
];

const BILLS: readonly Entry[] = [
  entry('offer', '2026-02-01', {
    kind: 'benefit',
    text: '99 ש״ח לחודש לשנה',
    stages: [{ fromDay: day('2026-02-01'), untilDay: day('2027-01-31'), monthly: ils(99_00) }],
    checksBills: true,
  }),
  entry('bill-1', '2026-09-10', { kind: 'bill', billedOn: day('2026-09-10'), sum: ils(99_00) }),
  entry('bill-2', '2026-10-10', { kind: 'bill', billedOn: day('2026-10-10'), sum: ils(119_00) }),
  entry('bill-3', '2026-11-10', { kind: 'bill', billedOn: day('2026-11-10'), sum: ils(119_00) }),
];

const VISIT = entry('visit', '2026-11-16', {
  kind: 'technician',
  agreedOn: day('2026-11-16'),
  agreedFrom: '08:00',
  agreedUntil: '10:00',
  purpose: 'connected-service',
  arrivedAt: { at: '2026-11-16T13:30:00.000Z', zone: 'Asia/Jerusalem' },
});

interface Sample {
  readonly purchase: Purchase;
  readonly entries?: readonly Entry[];
  readonly wanted?: readonly WantedOutcome[];
  readonly given?: Values;
}

const withLaw = (purchase: Purchase, law: LawFacts): Purchase => ({
  ...purchase,
  law: { ...purchase.law, ...law },
});
const { receivedDate: _came, ...ordered } = VACUUM;
const LATE = withLaw(
  { ...ordered, transactionDate: day('2026-10-20'), receivedDate: null },
  { agreedDeliveryDate: '2026-11-12' },
);
const CANCELLED = withLaw(
  {
    ...VACUUM,
    transactionDate: day('2026-10-20'),
    receivedDate: day('2026-10-22'),
    disclosureDate: day('2026-10-20'),
  },
  { noticeDate: '2026-11-01' },
);

/** For each letter a case that knows everything that it can use. */
const SAMPLES: Readonly<Record<LetterName, Sample>> = {
  request: { purchase: LATE, wanted: ['refund'] },
  'to-manager': { purchase: LATE, entries: CALLS, wanted: ['apology'] },
  'cancellation-notice': { purchase: VACUUM },
  'refund-reminder': { purchase: CANCELLED },
  defect: {
    purchase: withLaw(VACUUM, { reason: 'defect', handedToServiceStation: '2026-11-18' }),
    given: { defect: 'השואב נכבה אחרי דקה.' },
  },
  'late-supply': { purchase: LATE },
  'promise-broken': { purchase: VACUUM, entries: CALLS },
  'wrong-charge': { purchase: FIBRE, entries: BILLS },
  'price-creep': { purchase: FIBRE, entries: BILLS },
  'end-continuing': { purchase: FIBRE },
  technician: { purchase: FIBRE, entries: [VISIT] },
  'call-recording': { purchase: VACUUM, entries: CALLS },
  'confirm-agreed': { purchase: VACUUM, entries: CALLS },
  'written-demand': {
    purchase: withLaw(CANCELLED, { breach: 'refund-withheld' }),
    entries: CALLS,
    wanted: ['refund'],
  },
  ombudsman: { purchase: FIBRE, entries: [...BILLS, ...CALLS], wanted: ['credit'] },
  'card-issuer': {
    purchase: withLaw(LATE, { noticeDate: '2026-11-15', reason: 'late-delivery' }),
    given: { cardIssuer: 'חברת הכרטיסים', cardDigits: '4321' },
  },
  council: { purchase: CANCELLED, entries: CALLS, wanted: ['refund'] },
  authority: { purchase: LATE, entries: CALLS },
  'small-claims': {
    purchase: withLaw(CANCELLED, { breach: 'refund-withheld', writtenRequestDate: '2026-11-18' }),
    entries: CALLS,
    given: {
      merchantId: '510000003',
      merchantAddress: 'החרושת 12, כרמיאל',
      exemplarySum: ils(3000_00),
      exemplaryReason: 'הכסף לא הוחזר גם אחרי פנייה בכתב',
      expensesSum: ils(120_00),
      expensesReason: 'דואר רשום ונסיעות',
    },
  },
};

export const DETAILS = {
  name: 'נועה לוי',
  idNumber: '012345678',
  address: 'הגפן 7, כרמיאל',
  phone: '052-1234567',
  email: 'noa@example.com',
} as const;

export const ROOT_HASH = '4f8a'.repeat(16);

/** What a letter is made of in its sample case. */
export function inputOf(letter: LetterName): LetterInput {
  const { purchase, entries = [], wanted, given } = SAMPLES[letter];
  return {
    case: {
      facts: { title: 'תיק', status: 'open', purchase, hosts: [], ...(wanted && { wanted }) },
    },
    entries,
    settings: { letter: DETAILS },
    today: TODAY,
    rootHash: ROOT_HASH,
    ...(given && { given }),
  };
}
