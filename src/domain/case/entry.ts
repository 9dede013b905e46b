import type { ExportContent } from '../export/export-content.ts';
import type { ClosingContent, StepContent } from '../ladder/step-content.ts';
import type { LetterContent } from '../letters/letter-content.ts';
import type { TermNoticeContent } from '../subscriptions/term-notice.ts';
import type { VisitPurpose } from '../technician/visit-purpose.ts';
import type { Day } from '../time/day.ts';
import type { Moment } from '../time/moment.ts';
import type { ChatPeriod } from './file-facts.ts';
import type { Money } from './money.ts';

/** How the shopper and the business were in touch. */
export const CONTACT_CHANNELS = ['phone', 'chat', 'email', 'whatsapp', 'visit', 'letter'] as const;
export type ContactChannel = (typeof CONTACT_CHANNELS)[number];

/** A screenshot kept on the timeline, with what was typed beside it. */
export interface CaptureContent {
  readonly kind: 'capture';
  readonly evidenceId: string;
  readonly agent?: string;
  readonly text?: string;
}

/** Words of the shopper's own. */
export interface NoteContent {
  readonly kind: 'note';
  readonly text: string;
  readonly agent?: string;
}

/** What a call to a business is about, as far as the law cares. */
export const CALL_SUBJECTS = ['fault', 'bill', 'ending', 'else'] as const;
export type CallSubject = (typeof CALL_SUBJECTS)[number];

/** A telephone call by its hours. `answeredAt` null: nobody answered. */
export interface PhoneCall {
  readonly startedAt: Moment;
  readonly answeredAt: Moment | null;
  readonly endedAt: Moment;
  /** Absent: not asked, or not said. */
  readonly about?: CallSubject;
}

/** Who began a contact, seen from the shopper: `out` when the shopper turned to the business. */
export const CONTACT_DIRECTIONS = ['out', 'in'] as const;
export type ContactDirection = (typeof CONTACT_DIRECTIONS)[number];

/** What was answered when a manager was asked for. */
export const MANAGER_ANSWERS = ['yes', 'refused'] as const;
export type ManagerAnswer = (typeof MANAGER_ANSWERS)[number];

/** A contact with an agent of the business. */
export interface ContactContent {
  readonly kind: 'contact';
  readonly channel: ContactChannel;
  /** Absent: not said. */
  readonly direction?: ContactDirection;
  readonly agent?: string;
  readonly reference?: string;
  /** Absent: no manager was asked for, or it was not said. */
  readonly manager?: ManagerAnswer;
  /** What was said. */
  readonly text: string;
  /** A call that was timed. */
  readonly call?: PhoneCall;
}

export const PROMISE_STATES = ['open', 'kept', 'broken'] as const;
type PromiseState = (typeof PROMISE_STATES)[number];

/** What an agent said would happen. What became of it is a correction, so that the promise as it was first told is kept. */
export interface PromiseContent {
  readonly kind: 'promise';
  readonly text: string;
  readonly agent?: string;
  /** By when; absent: no day was named. */
  readonly dueOn?: Day;
  readonly state: PromiseState;
  /** When it was kept, or known to be broken. */
  readonly settledOn?: Day;
  /** The days that were named before and put off, the first one first. */
  readonly postponedFrom?: readonly Day[];
  /** The contact in which it was made. */
  readonly contactId?: string;
}

/** One stage of a price that was promised: from a day until a day (both within), at a price or some percent off. */
export interface BenefitStage {
  readonly fromDay: Day;
  readonly untilDay: Day;
  /** The sum to pay in each month of the stage; absent where only `percentOff` is known. */
  readonly monthly?: Money;
  /** Whole percent off the usual price. */
  readonly percentOff?: number;
}

/** A price, credit or coupon that was promised and that ends. */
export interface BenefitContent {
  readonly kind: 'benefit';
  readonly text: string;
  readonly agent?: string;
  /** The usual price per month, after the last stage. */
  readonly usualMonthly?: Money;
  /** In their order, at least one. */
  readonly stages: readonly BenefitStage[];
  /** The bill is to be checked in every month of it. */
  readonly checksBills: boolean;
  readonly contactId?: string;
}

/** A bill as it came. */
export interface BillContent {
  readonly kind: 'bill';
  readonly billedOn: Day;
  readonly sum: Money;
  readonly text?: string;
}

export const PAYMENT_DIRECTIONS = ['paid', 'refunded', 'credited'] as const;
export type PaymentDirection = (typeof PAYMENT_DIRECTIONS)[number];

/** Money that changed hands: paid by the shopper, refunded, or given as store credit. */
interface PaymentContent {
  readonly kind: 'payment';
  readonly direction: PaymentDirection;
  readonly sum: Money;
  readonly text?: string;
}

export const DELIVERY_EVENTS = ['arrived', 'partly', 'damaged', 'sent-back', 'not-come'] as const;
export type DeliveryEvent = (typeof DELIVERY_EVENTS)[number];

/** What became of the parcel. */
interface DeliveryContent {
  readonly kind: 'delivery';
  readonly event: DeliveryEvent;
  readonly text?: string;
}

/** A technician (or a courier) who was to come in a window of hours. */
export interface TechnicianContent {
  readonly kind: 'technician';
  readonly agreedOn: Day;
  /** `HH:MM` on the clocks of the law's zone. */
  readonly agreedFrom: string;
  readonly agreedUntil?: string;
  /** When somebody came; null: nobody came; absent: still waited for. */
  readonly arrivedAt?: Moment | null;
  /** What this visit was for; absent: not said. */
  readonly purpose?: VisitPurpose;
  readonly agent?: string;
  readonly text?: string;
}

/** A file that the shopper added: a photo, a PDF, an e-mail, an exported chat, a recording. */
export interface FileContent {
  readonly kind: 'file';
  readonly evidenceId: string;
  readonly agent?: string;
  readonly text?: string;
  /** A chat whose dates could be read either way: the shopper said that the month comes first. */
  readonly monthFirst?: ChatPeriod;
}

export type EntryContent =
  | CaptureContent
  | NoteContent
  | ContactContent
  | PromiseContent
  | BenefitContent
  | BillContent
  | PaymentContent
  | DeliveryContent
  | TechnicianContent
  | FileContent
  | LetterContent
  | StepContent
  | ClosingContent
  | TermNoticeContent
  | ExportContent;

export type EntryKind = EntryContent['kind'];

/** Every kind of entry, in the order in which they are offered. */
export const ENTRY_KINDS: readonly EntryKind[] = [
  'contact',
  'letter',
  'promise',
  'capture',
  'file',
  'note',
  'payment',
  'bill',
  'benefit',
  'delivery',
  'technician',
  'step',
  'closing',
  'export',
  'term-notice',
];

/** Who an entry speaks of; undefined where nobody is named, or where none can be. */
export const agentOf = (content: EntryContent): string | undefined =>
  'agent' in content ? content.agent : undefined;

/** The words of an entry, as they were typed; undefined where there are none. */
export const textOf = (content: EntryContent): string | undefined => content.text;

/** The piece of evidence that an entry shows, if it does. */
export const evidenceIdOf = (content: EntryContent): string | undefined =>
  'evidenceId' in content ? content.evidenceId : undefined;

/** The body of an entry's record: what happened and when it happened (not when it was written down). */
export interface EntryBody {
  readonly happenedAt: Moment;
  readonly content: EntryContent;
}

/** One thing that happened, as it stands now on the timeline. */
export interface Entry extends EntryBody {
  readonly id: string;
  readonly caseId: string;
  /** 1 for the first wording; each correction adds one. */
  readonly version: number;
  readonly recordedAt: Moment;
}
