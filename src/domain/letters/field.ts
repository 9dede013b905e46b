import type { WantedOutcome } from '../case/case.ts';
import type { ContactChannel } from '../case/entry.ts';
import type { Money } from '../case/money.ts';
import type { PurchaseItem } from '../case/purchase.ts';
import type { LawNames } from '../law/answer.ts';
import type { Day } from '../time/day.ts';
import type { SentWay } from './letter-content.ts';

/** Where a rule stands in the law, as the engine gave it. */
export interface Citation {
  readonly rule: string;
  readonly lawNames: LawNames;
  readonly section: string;
  readonly schedule?: LawNames;
  readonly sectionUrl: string;
  readonly checkedOn: Day;
}

/** One time that the shopper turned to the business, or was turned to. */
export interface Attempt {
  readonly day: Day;
  readonly way: ContactChannel | SentWay;
  readonly agent?: string;
  readonly reference?: string;
}

/** A promise that was not kept. */
export interface PromiseLine {
  readonly promisedOn: Day;
  readonly text: string;
  readonly agent?: string;
  /** The last day that was named. */
  readonly dueOn?: Day;
}

/** Something that was agreed in a conversation. */
export interface Agreement {
  readonly text: string;
  readonly dueOn?: Day;
}

/** A bill or charge that is too high; `expected` absent: it is not known what it should have been. */
export interface Charge {
  readonly day: Day;
  readonly sum: Money;
  readonly expected?: Money;
}

/** A head of a claim: what the sum is for, in words of the letter's language or in the shopper's. */
export interface SumHead {
  readonly head: 'main' | 'compensation' | 'exemplary' | 'expenses';
  readonly sum: Money;
  readonly reason?: string;
}

/** Hours of a clock, `HH:MM`. */
export interface Hours {
  readonly from: string;
  readonly until?: string;
}

/** What a field of each type holds. `code`: letters and digits that are copied sign by sign. */
export interface TypeValues {
  readonly day: Day;
  readonly money: Money;
  readonly name: string;
  readonly code: string;
  readonly text: string;
  readonly hour: string;
  readonly hours: Hours;
  readonly items: readonly PurchaseItem[];
  readonly wanted: WantedOutcome;
  readonly way: ContactChannel | SentWay;
  readonly citation: Citation;
  readonly promises: readonly PromiseLine[];
  readonly attempts: readonly Attempt[];
  readonly agreements: readonly Agreement[];
  readonly charges: readonly Charge[];
  readonly sums: readonly SumHead[];
}
export type FieldType = keyof TypeValues;

/** Types of which each thing has a line of its own. */
export const LIST_TYPES = ['promises', 'attempts', 'agreements', 'charges', 'sums'] as const;
export type ListType = (typeof LIST_TYPES)[number];

/**
 * Where a field's value is kept, so that a gap that is filled in stays filled: in the settings, among the facts of the
 * case, or in this letter only. What the law engine counts (`law`) and what is always known are never gaps.
 */
export type FieldHome = 'settings' | 'case' | 'letter' | 'law' | 'known';

const is = <T extends FieldType, H extends FieldHome>(type: T, home: H) => ({ type, home }) as const;

/** Every field that a letter can have. */
export const FIELDS = {
  writerName: is('name', 'settings'),
  writerId: is('code', 'settings'),
  writerAddress: is('text', 'settings'),
  writerPhone: is('code', 'settings'),
  writerEmail: is('code', 'settings'),

  today: is('day', 'known'),
  /** By when the writer would like an answer: a wish of their own, set by no law. */
  wishBy: is('day', 'known'),

  /** How a notice is given, of the ways that the law lists. */
  sendWay: is('way', 'known'),
  waysLaw: is('citation', 'law'),

  merchant: is('name', 'case'),
  /** Of the business, as a claim against it needs them. */
  merchantId: is('code', 'letter'),
  merchantAddress: is('text', 'letter'),
  orderNumber: is('code', 'case'),
  reference: is('code', 'case'),
  items: is('items', 'case'),
  orderedOn: is('day', 'case'),
  total: is('money', 'case'),
  receivedOn: is('day', 'case'),
  /** The day for which supply was agreed. */
  agreedOn: is('day', 'case'),
  /** The day on which notice of cancellation was given. */
  noticeOn: is('day', 'case'),
  wanted: is('wanted', 'case'),

  /** What went wrong, in the shopper's words. */
  problem: is('text', 'letter'),
  defect: is('text', 'letter'),
  /** What was said that was not so. */
  misled: is('text', 'letter'),
  /** The day on which it came out that it was not. */
  discoveredOn: is('day', 'case'),
  cardIssuer: is('name', 'letter'),
  /** The last four digits of the card. */
  cardDigits: is('code', 'letter'),
  /** The day of the first approach in writing. */
  writtenOn: is('day', 'letter'),
  refundSum: is('money', 'letter'),

  cancelLaw: is('citation', 'law'),
  refundLaw: is('citation', 'law'),
  feeLaw: is('citation', 'law'),
  lateLaw: is('citation', 'law'),
  defectLaw: is('citation', 'law'),
  warrantyLaw: is('citation', 'law'),
  overchargeLaw: is('citation', 'law'),
  endLaw: is('citation', 'law'),
  technicianLaw: is('citation', 'law'),
  demandLaw: is('citation', 'law'),
  cardLaw: is('citation', 'law'),
  fee: is('money', 'law'),
  /** The most that may be charged for equipment that was installed for a service. */
  installation: is('money', 'law'),
  /** What is paid for a service that began before the deal was cancelled: by which law, and how much where that is known. */
  proRataLaw: is('citation', 'law'),
  proRata: is('money', 'law'),
  /** The last day to cancel by the business's own terms, where the deal is cancelled by them. */
  policyUntil: is('day', 'law'),
  refundDueBy: is('day', 'law'),
  /** The day from which the time of a repair is counted. */
  repairFrom: is('day', 'law'),
  repairBy: is('day', 'law'),
  investigateBy: is('day', 'law'),
  overchargeAnswerBy: is('day', 'law'),
  endsOn: is('day', 'law'),
  /** The day on which a deal that goes on came to its end by notice, where it was charged for after it. */
  endedOn: is('day', 'law'),
  /** The day on which that notice was given. */
  endNoticeOn: is('day', 'law'),
  compensation: is('money', 'law'),
  /** The most that a court may award as exemplary damages. */
  exemplaryMost: is('money', 'law'),

  visitOn: is('day', 'letter'),
  visitHours: is('hours', 'letter'),
  cameOn: is('day', 'letter'),
  cameAt: is('hour', 'letter'),

  promises: is('promises', 'letter'),
  attempts: is('attempts', 'letter'),
  /** How many there were, where not all of them are listed. */
  attemptsTotal: is('code', 'known'),
  promisesTotal: is('code', 'known'),
  calls: is('attempts', 'letter'),
  charges: is('charges', 'letter'),
  /** Charges for the time after the end of a deal. */
  lateCharges: is('charges', 'known'),
  /** What was charged above what was agreed, all charges together. */
  overcharged: is('money', 'letter'),
  priceBefore: is('money', 'letter'),
  priceNow: is('money', 'letter'),
  priceSince: is('day', 'letter'),
  /** What was said of a price when it was promised. */
  priceOffer: is('text', 'letter'),

  talkedOn: is('day', 'letter'),
  talkWay: is('way', 'letter'),
  talkAgent: is('name', 'letter'),
  talkReference: is('code', 'letter'),
  agreements: is('agreements', 'letter'),

  sums: is('sums', 'letter'),
  exemplarySum: is('money', 'letter'),
  exemplaryReason: is('text', 'letter'),
  expensesSum: is('money', 'letter'),
  expensesReason: is('text', 'letter'),
  claimTotal: is('money', 'known'),

  /** The root hash of the case, in hex. */
  rootHash: is('code', 'known'),
} as const satisfies Readonly<Record<string, { readonly type: FieldType; readonly home: FieldHome }>>;

export type FieldName = keyof typeof FIELDS;
type TypeOf<Name extends FieldName> = (typeof FIELDS)[Name]['type'];
/** The fields of a type. */
export type FieldOfType<T extends FieldType> = {
  [Name in FieldName]: TypeOf<Name> extends T ? Name : never;
}[FieldName];

export const FIELD_NAMES = Object.keys(FIELDS) as readonly FieldName[];

/** What is known for a letter; an absent field is not known. */
export type Values = { readonly [Name in FieldName]?: TypeValues[TypeOf<Name>] };

/** A field that is missing, for a screen to show a control for it. */
export interface Gap {
  readonly field: FieldName;
  readonly type: FieldType;
  readonly home: FieldHome;
}

/** The gap that a field leaves. */
export const gapOf = (field: FieldName): Gap => ({ field, ...FIELDS[field] });
