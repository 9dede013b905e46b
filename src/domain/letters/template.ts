import type { LawFact } from '../case/purchase.ts';
import type { FieldName, FieldOfType, ListType, Values } from './field.ts';
import type { LetterName } from './letter-content.ts';

/** Whom a letter is addressed to. */
type Addressee = 'business' | 'ombudsman' | 'card-issuer' | 'council' | 'authority' | 'court';

/** `message`: for a chat or a form, without a head. `letter`: with head and subject line. `statement`: numbered facts. */
export type LetterForm = 'message' | 'letter' | 'statement';

/** What is known of the case beside the values that stand in a letter. */
export interface Standing {
  /** The goods or the service have not come, and should have. */
  readonly isLate: boolean;
  /** The day by which the money had to be back is over. */
  readonly isRefundLate: boolean;
  /** The right to cancel is sure today, by the law engine. */
  readonly mayCancel: boolean;
  /** Who takes care of the goods' way back, where they came and the law says so. */
  readonly returnBy?: 'business' | 'shopper';
  /** The business may keep what it proves that the card's clearing cost it, beside the fee. */
  readonly mayAddClearing: boolean;
  /** What was bought is a service: nothing to send back, hand in or replace. */
  readonly isService: boolean;
  /** Nobody came to the agreed visit. */
  readonly nobodyCame: boolean;
  /** Somebody came to it inside the agreed hours. */
  readonly cameInTime: boolean;
  /** What is asked of the issuer of a card is about supply that did not come, not about another charge. */
  readonly isNonSupply: boolean;
  /** Why the deal is cancelled, where the law gives more for it than for a change of mind. */
  readonly ground?: 'misled' | 'defect' | 'late';
  /** What the time of a repair is counted from. */
  readonly repairFrom?: 'handed-in' | 'asked';
  /** The case is about a deal that goes on. */
  readonly isContinuing: boolean;
  /** An earlier notice counts, from which the days of this one run already. */
  readonly isCounted: boolean;
}

/** One paragraph of a letter. The words of each language stand under its id. */
export interface Paragraph {
  readonly id: string;
  /** A field of these that is not known leaves a gap. */
  readonly needs?: readonly FieldName[];
  /** A field of these that is not known leaves out the optional clause in which it stands. */
  readonly may?: readonly FieldName[];
  /** The paragraph is left out unless all of these are known. */
  readonly onlyWith?: readonly FieldName[];
  /** The paragraph is left out when all of these are known. */
  readonly notWith?: readonly FieldName[];
  readonly when?: (standing: Standing, values: Values) => boolean;
  /** A list that follows the paragraph's text, one line for each thing. */
  readonly list?: FieldOfType<ListType>;
  /** Named details that follow, one line each: a gap where one is missing. */
  readonly details?: readonly FieldName[];
}

/** The structure of a letter. Its words stand in the catalogue of letters, one file for each language. */
export interface Template {
  readonly name: LetterName;
  readonly form: LetterForm;
  readonly to: Addressee;
  /** Details of the writer in the signature: of `needs` a missing one leaves a gap, of `may` it is left out. */
  readonly signature: { readonly needs: readonly FieldName[]; readonly may: readonly FieldName[] };
  /** Fields of the subject line, each in an optional clause. Never a detail of the writer: it goes into a mail's link. */
  readonly subject: readonly FieldName[];
  /** In how many days an answer is asked for where no law sets a day. */
  readonly wishDays: number;
  /** Facts of the law that sending it makes true in any case, beside those of the answer clocks of a country's ladder. */
  readonly sets?: Readonly<Record<string, LawFact | typeof SENT_DAY>>;
  /** Whoever reads it looks for the law on which it rests. */
  readonly restsOnLaw?: true;
  /** A notice that the law lets be given in certain ways only. */
  readonly isNotice?: true;
  readonly paragraphs: readonly Paragraph[];
}

/** Stands for the day on which a letter goes out. */
export const SENT_DAY = 'sent-day';

/** Keeps the ids of a template as literal types, by which the words of each language are checked. */
export const template = <const T extends Template>(given: T): T => given;

/** The ids of a template's paragraphs. */
export type ParagraphIds<T extends Template> = T['paragraphs'][number]['id'];

/** The fields that can stand in a paragraph's text. */
export const textFieldsOf = ({ needs = [], may = [], onlyWith = [] }: Paragraph): readonly FieldName[] => [
  ...new Set([...needs, ...may, ...onlyWith]),
];
