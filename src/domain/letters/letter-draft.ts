import type { Settings } from '../settings/settings.ts';
import type { FieldName } from './field.ts';
import type { SentWay } from './letter-content.ts';

/** A paragraph in the shopper's own words. */
export interface Edit {
  readonly text: string;
  /** What stood there when they began: another text there now tells that the case has changed since. */
  readonly from: string;
}

/** Paragraphs in the shopper's words, by their ids. */
export type Edits = Readonly<Record<string, Edit>>;

/** The id of a paragraph that no template has: what the shopper adds before the closing words. */
export const OWN_PARAGRAPH = 'own';

/** One thing of a list as it is typed. */
export interface TypedLine {
  readonly day: string;
  readonly text: string;
  readonly sum: string;
  readonly expected: string;
}

/** A letter as it left: the text that was handed over, to the letter. */
export interface LeftLetter {
  readonly atMs: number;
  /** Absent: it was copied, and nobody knows where to. */
  readonly way?: SentWay;
  readonly language: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly rootHash?: string;
}

/** What is told of a letter that was sent, as it is typed. */
export interface SentDraft {
  /** `YYYY-MM-DDTHH:MM`. */
  readonly when: string;
  readonly way: SentWay;
  readonly to: string;
  readonly address: string;
  /** Empty: none. */
  readonly proofId: string;
  /** The day on which to look after the answer, empty: on none; absent: the one that is proposed. */
  readonly followUpOn?: string;
  /** The text as it is now went out, not the one that was handed over last. */
  readonly isNewest: boolean;
}

/** How the writer is spoken of. */
export type FormChoice = NonNullable<Settings['addressForm']> | 'neutral';

/** A letter that is being written: what the shopper chose, filled in and changed. The rest is made of the case each time. */
export interface LetterDraft {
  /** Names the attempt to note it as sent. */
  readonly entryId: string;
  /** Empty: that of the screen. */
  readonly language: string;
  /** Null: as in the settings. */
  readonly form: FormChoice | null;
  /** Gaps as they are filled in, sign by sign. */
  readonly typed: { readonly [Name in FieldName]?: string };
  readonly lines: { readonly [Name in FieldName]?: readonly TypedLine[] };
  /** Of each language of its own. */
  readonly edits: Readonly<Record<string, Edits>>;
  /** Paragraphs that were left out. */
  readonly without: readonly string[];
  readonly hasSeal: boolean;
  /** How a notice is to go out: its text hangs on it. Null: not chosen yet; absent in a draft of an older version. */
  readonly way?: SentWay | null;
  /** Where it is to go; null: as in the case. */
  readonly email: string | null;
  readonly phone: string | null;
  /** Null: it was not handed over yet. */
  readonly left: LeftLetter | null;
  /** Null unless the shopper is telling how it was sent. */
  readonly sent: SentDraft | null;
}

/** A draft in which nothing was done yet. */
export const emptyLetterDraft = (entryId: string): LetterDraft => ({
  entryId,
  language: '',
  typed: {},
  lines: {},
  edits: {},
  without: [],
  hasSeal: false,
  form: null,
  way: null,
  email: null,
  phone: null,
  left: null,
  sent: null,
});
