import type { SeenMessage } from './merge-readings.ts';

/**
 * What proves that two messages are one: a name that the page gives it; its words and its time; or its words, which are
 * proof only together with its place.
 */
export type Proof = 'name' | 'words' | 'words-in-place';

/** Numbers that are the same for messages that are taken for the same. */
export interface IdsOf {
  (messages: readonly SeenMessage[]): number[];
  readonly proof: Proof;
}

const FEW = 2;

/**
 * Whether the names that a page gives to messages can be believed: a list that uses its elements again may name the
 * place and not the message, and then one name is seen with many texts.
 */
export class KeyTrust {
  readonly #texts = new Map<string, string>();
  #conflicts = 0;
  #isComplete = true;

  learn(seen: readonly SeenMessage[]): void {
    const inThis = new Set<string>();
    for (const { key, message } of seen) {
      if (key === undefined || inThis.has(key)) {
        this.#isComplete = false;
        continue;
      }
      inThis.add(key);
      const text = this.#texts.get(key);
      if (text === undefined) this.#texts.set(key, message.text);
      else if (text !== message.text) {
        this.#conflicts += 1;
        this.#texts.set(key, message.text);
      }
    }
  }

  /** Ways to tell messages apart, the surest first. */
  waysToTell(): readonly [IdsOf, ...IdsOf[]] {
    const areTrusted = this.#isComplete && this.#conflicts <= Math.max(FEW, this.#texts.size / 10);
    return areTrusted ? [BY_NAME] : [BY_WORDS_AND_TIME, BY_WORDS];
  }
}

// Not who: a name that stands once for a run may be out of sight in one of two readings.
const wordsOf = ({ text, own, attachments }: SeenMessage['message'], when: string): string =>
  JSON.stringify([text, own ?? 0, attachments ?? 0, when]);

const BY_NAME = tell('name', ({ key }) => key ?? '');
const BY_WORDS_AND_TIME = tell('words', ({ message }) => wordsOf(message, message.when ?? ''));
const BY_WORDS = tell('words-in-place', ({ message }) => wordsOf(message, ''));

function tell(proof: Proof, nameOf: (one: SeenMessage) => string): IdsOf {
  const names = new WeakMap<SeenMessage['message'], string>();
  const idsOf = (messages: readonly SeenMessage[]): number[] => {
    const ids = new Map<string, number>();
    return messages.map((one) => {
      const name = proof === 'name' ? nameOf(one) : (names.get(one.message) ?? nameOf(one));
      names.set(one.message, name);
      const id = ids.get(name) ?? ids.size;
      ids.set(name, id);
      return id;
    });
  };
  return Object.assign(idsOf, { proof });
}
