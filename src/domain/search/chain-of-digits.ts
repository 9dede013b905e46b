import type { Word } from './read-words.ts';
import { endsInNumber } from './without-letters.ts';

/** Parts with digits that are written without a space between them, such as `1,299.90` or `AB-123456/7`. */
export interface Chain {
  readonly start: number;
  readonly end: number;
  /** At least one; one alone is a word with digits. */
  readonly parts: readonly Word[];
  /** What stands between the parts. */
  readonly glue: readonly string[];
}

/** Chains of digits with little but a space between them, such as `050 123 4567`; most often one chain alone. */
export interface Run {
  readonly chains: readonly Chain[];
  /** What stands between the chains. */
  readonly gaps: readonly string[];
}

/** More than any number that people copy. Beyond it a new chain begins: a column of figures is no number. */
const MOST_PARTS = 8;
const MOST_CHAINS = 8;
const MOST_GLUE = 3;

/** Joins parts of which one holds a digit. */
const GLUE = /^[-‐‑–־._/,:'’\u066b\u066c]$/;
/** Stands between groups of digits, as telephones, cards and sums are written. */
const SPACED = /^(?:[  \u202f\u2009]|[  ]?[-‐‑–־()][  ()]{0,2})$/;

/** Collects the words of a text into chains and runs, one after the other. */
export class ChainReader {
  readonly #text: string;
  #parts: Word[] = [];
  #glue: string[] = [];
  #chains: Chain[] = [];
  #gaps: string[] = [];
  #before: Word | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  /** Takes the next word; gives the run that ended before it, if one did. */
  add(word: Word): Run | undefined {
    const before = this.#before;
    this.#before = word;
    const isOpen = this.#parts.length > 0;
    // Most words are near no digit: nothing is looked at for them.
    if (!word.hasDigit && !isOpen) return undefined;
    const gap =
      before && word.start - before.end <= MOST_GLUE ? this.#text.slice(before.end, word.start) : '';
    if (before && this.#parts.length < MOST_PARTS && GLUE.test(gap)) {
      if (!isOpen) this.#parts.push(before);
      this.#parts.push(word);
      this.#glue.push(gap);
      return undefined;
    }
    const ended = isOpen && !this.#isSpaced(word, gap) ? this.end() : undefined;
    if (!ended && isOpen) {
      this.#closeChain();
      this.#gaps.push(gap);
    }
    if (word.hasDigit) this.#parts.push(word);
    this.#before = word;
    return ended;
  }

  /** The run that is still open, which ends here. */
  end(): Run | undefined {
    this.#closeChain();
    this.#before = undefined;
    if (this.#chains.length === 0) return undefined;
    const run = { chains: this.#chains, gaps: this.#gaps };
    this.#chains = [];
    this.#gaps = [];
    return run;
  }

  #closeChain(): void {
    const [first, last] = [this.#parts[0], this.#parts.at(-1)];
    if (!first || !last) return;
    this.#chains.push({ start: first.start, end: last.end, parts: this.#parts, glue: this.#glue });
    this.#parts = [];
    this.#glue = [];
  }

  #isSpaced(word: Word, gap: string): boolean {
    return (
      word.isDigits &&
      SPACED.test(gap) &&
      this.#chains.length < MOST_CHAINS - 1 &&
      endsInNumber(this.#parts, this.#chains.length === 0)
    );
  }
}
