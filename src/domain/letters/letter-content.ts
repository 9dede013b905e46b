import type { Day } from '../time/day.ts';

/** Every letter there is a template of. */
export const LETTERS = [
  'request',
  'to-manager',
  'cancellation-notice',
  'refund-reminder',
  'defect',
  'late-supply',
  'promise-broken',
  'wrong-charge',
  'price-creep',
  'end-continuing',
  'technician',
  'call-recording',
  'confirm-agreed',
  'written-demand',
  'ombudsman',
  'card-issuer',
  'council',
  'authority',
  'small-claims',
] as const;
export type LetterName = (typeof LETTERS)[number];

/** How a letter went out. */
export const SENT_WAYS = [
  'email',
  'registered-mail',
  'post',
  'fax',
  'form',
  'chat',
  'whatsapp',
  'by-hand',
] as const;
export type SentWay = (typeof SENT_WAYS)[number];

/** A letter as it went out: never changed afterwards but by a correction, which keeps what it was. */
export interface LetterContent {
  readonly kind: 'letter';
  readonly letter: LetterName;
  /** The language of its words, as a BCP 47 primary subtag. */
  readonly language: string;
  /** Whom it was written to, as it names them. */
  readonly to: string;
  readonly way: SentWay;
  /** The e-mail, street address or number that it went to. */
  readonly address?: string;
  readonly subject?: string;
  /** The exact text. */
  readonly text: string;
  /** SHA-256 of the text's UTF-8 bytes, in hex. */
  readonly textHash: string;
  /** The root hash of the case that its last line carries; absent: none. */
  readonly rootHash?: string;
  /** The entry that proves it went out: a screenshot, a receipt. */
  readonly proofId?: string;
  /** The day on which the shopper wants to look after the answer; null: on none, absent: not chosen. */
  readonly followUpOn?: Day | null;
}
