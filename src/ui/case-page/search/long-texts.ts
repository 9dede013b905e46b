import type { Message } from '../../../domain/capture/message.ts';
import { parseMessages } from '../../../domain/conversation/parse-messages.ts';
import { type SearchPart, type SearchText, searchTextsOf } from '../../../domain/search/search-texts.ts';
import type { Database } from '../../../storage/database.ts';
import { findEntry, readPageText, readPart } from '../../../storage/queries.ts';
import type { EvidenceRow } from '../../../storage/rows.ts';
import type { KeptEntry } from './kept-entry.ts';

const MESSAGES = 'messages.json';
const LONG: ReadonlySet<SearchPart> = new Set(['words', 'messages', 'page']);

/** The long texts of an entry, read from the store: what was typed, the text of its page or file, its messages. */
export async function readLongTexts(
  db: Database,
  { id, original }: Pick<KeptEntry, 'id' | 'original'>,
): Promise<readonly SearchText[]> {
  const entry = await findEntry(db, id);
  if (!entry) return [];
  const [text, messages] = original
    ? await Promise.all([readPageText(db, original.id), readMessages(db, original)])
    : [];
  const texts = searchTextsOf(entry.content, original?.facts, { text, messages });
  return texts.filter(({ part }) => LONG.has(part));
}

async function readMessages(
  db: Database,
  { id, facts }: EvidenceRow,
): Promise<readonly Message[] | undefined> {
  if (!facts.parts?.some(({ name }) => name === MESSAGES)) return undefined;
  const bytes = await readPart(db, id, MESSAGES);
  return bytes && parseMessages(bytes);
}

/** All long texts together that are held to be quoted again at the next letter, in UTF-16 units. */
const MOST_HELD = 12_000_000;

/** The long texts that were quoted last: while somebody types, the same ones are quoted again and again. */
export class HeldTexts {
  readonly #held = new Map<string, readonly SearchText[]>();
  #length = 0;
  #generation = 0;

  /** Those of an entry, read by `read` unless they are held. */
  async of(id: string, read: () => Promise<readonly SearchText[]>): Promise<readonly SearchText[]> {
    const known = this.#held.get(id);
    if (known) {
      this.#held.delete(id);
      this.#held.set(id, known);
      return known;
    }
    const generation = this.#generation;
    const texts = await read();
    // What was let go of meanwhile may have been erased.
    if (generation !== this.#generation || this.#held.has(id)) return texts;
    this.#held.set(id, texts);
    this.#length += lengthOf(texts);
    for (const [oldest, old] of this.#held) {
      if (this.#length <= MOST_HELD || oldest === id) break;
      this.#held.delete(oldest);
      this.#length -= lengthOf(old);
    }
    return texts;
  }

  /** Lets go of all: something was written that may have changed or erased one of them. */
  clear(): void {
    this.#held.clear();
    this.#length = 0;
    this.#generation += 1;
  }
}

const lengthOf = (texts: readonly SearchText[]): number =>
  texts.reduce((sum, { text }) => sum + text.length, 0);
