import type { WantedOutcome } from '../../domain/case/case.ts';
import type { Attempt, FieldName, ListType, SumHead } from '../../domain/letters/field.ts';
import type { LetterName } from '../../domain/letters/letter-content.ts';
import type { SharedId } from '../../domain/letters/story.ts';
import type { ParagraphIds, Template } from '../../domain/letters/template.ts';
import type { TEMPLATES } from '../../domain/letters/templates.ts';
import type { PluralForms } from '../catalogue.ts';

/**
 * The words of a letter, by the ids of its paragraphs. In a text, `{field}` is a value, `{one|two|three}` are the forms for a
 * feminine, a masculine and a not chosen writer, and a clause in `[brackets]` goes when a value in it is not known.
 */
export type WordsOf<T extends Template> = { readonly subject: string } & {
  readonly [Id in Exclude<ParagraphIds<T>, SharedId>]: string;
};

/** The words of paragraphs that several letters share. */
export type SharedWords = Readonly<Record<SharedId, string>>;

/** What stands around the paragraphs, and on screens beside a letter. */
export interface FrameWords {
  readonly to: {
    readonly business: string;
    readonly ombudsman: string;
    readonly 'card-issuer': string;
    readonly council: string;
    readonly authority: string;
  };
  readonly subjectLine: string;
  readonly greeting: string;
  readonly closing: string;
  readonly greetingShort: string;
  readonly closingShort: string;
  /** A detail on a line of its own. */
  readonly detail: string;
  /** The last line that carries the root hash. */
  readonly seal: string;
  readonly gap: string;
}

/** How sections of the law are cited: of a law or of regulations, one or several. */
export interface CitationWords {
  readonly section: string;
  readonly sections: string;
  readonly regulation: string;
  readonly regulations: string;
  /** Instead of a section's, a law's or regulations' name where the one before was the same. */
  readonly sameSection: string;
  readonly sameRegulation: string;
  /** The same of several. */
  readonly sameSections: string;
  readonly sameLaw: string;
  readonly sameRegulations: string;
  /** Tells regulations from laws by their name. */
  readonly isRegulations: RegExp;
}

/** Names of things that stand as values. */
export interface ValueWords {
  readonly wanted: Readonly<Record<WantedOutcome, string>>;
  readonly ways: Readonly<Record<Attempt['way'], string>>;
  readonly heads: Readonly<Record<SumHead['head'], string>>;
  /** Hours, with the word that stands before them. */
  readonly hour: string;
  readonly hours: string;
  /** A thing of which there are several, and how many things a long list leaves out. */
  readonly times: string;
  readonly more: PluralForms;
}

/** The names of fields, as a gap shows them and a screen asks for them. */
export type FieldWords = Readonly<Record<FieldName, string>>;

/** One thing of a list, on a line of its own. */
export type LineWords = Readonly<Record<ListType, string>>;

/** What of a text's tone is hinted at. */
export type ToneKind = 'capitals' | 'marks' | 'threat' | 'insult';

/** Words that do a letter no good, and what says the same better. */
interface SharpWords {
  readonly words: readonly string[];
  readonly better: string;
}

/** How the tone of a text is read in a language. */
export interface ToneWords {
  /** Letters that can be joined to the beginning of a word, as a pattern. */
  readonly prefix: string;
  /** What is said of each kind, gently. */
  readonly hints: Readonly<Record<ToneKind, string>>;
  readonly threats: readonly SharpWords[];
  readonly insults: readonly SharpWords[];
}

/** Everything that letters of one language are written with. */
export interface LetterCatalogue {
  readonly direction: 'rtl' | 'ltr';
  readonly frame: FrameWords;
  readonly citation: CitationWords;
  readonly values: ValueWords;
  readonly fields: FieldWords;
  readonly lines: LineWords;
  readonly shared: SharedWords;
  readonly tone: ToneWords;
  readonly letters: { readonly [Name in LetterName]: WordsOf<(typeof TEMPLATES)[Name]> };
}
