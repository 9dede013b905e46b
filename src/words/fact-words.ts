import type { Money } from '../domain/case/money.ts';
import type { Word } from '../domain/law/vocabulary.ts';
import { type Day, parseDay } from '../domain/time/day.ts';
import type { WordKey } from './catalogue.ts';
import { formatDay, formatMoney } from './format.ts';
import { listOf } from './list-of.ts';
import type { Words } from './words.ts';

type Part = 'ask' | 'name' | 'topic' | 'right';

/** The text that a country's words have for something of its law; the law's own name where they have none. */
function lawText(words: Words, country: string, part: Part, name: string): string {
  return sayIfThere(words, `fact.${country}.${part}.${name}`) ?? name;
}

function sayIfThere(words: Words, key: string): string | undefined {
  return words.has(key) ? words.say(key as Extract<WordKey, `fact.${string}`>) : undefined;
}

/** A fact of the law as a question that a tired shopper understands. */
export const factQuestion = (words: Words, country: string, fact: string): string =>
  lawText(words, country, 'ask', fact);

/** A fact of the law in two or three words. */
export const factName = (words: Words, country: string, fact: string): string =>
  lawText(words, country, 'name', fact);

/** What a case can be about, in two or three words. */
export const topicName = (words: Words, country: string, topic: string): string =>
  lawText(words, country, 'topic', topic);

/** A right, as part of a sentence. */
export const rightName = (words: Words, country: string, right: string): string =>
  lawText(words, country, 'right', right);

// A section of the catalogue with a text called `other` would be taken for a counted one.
const KEY_OF_VALUE: Readonly<Record<string, string>> = { other: 'none-of-these' };

/** One of the words that a fact can be. */
export const valueName = (words: Words, country: string, fact: string, value: string): string =>
  sayIfThere(words, `fact.${country}.value.${fact}.${KEY_OF_VALUE[value] ?? value}`) ?? value;

/** What stands for a value that a vocabulary does not list, where it takes others too. */
export const SOMETHING_ELSE = 'something-else';

/** The currency in which facts of the law are told. */
const CURRENCY: Money['currency'] = 'ILS';

/** A fact's value as it is read: a day, a sum, yes or no, one of its words. */
export function factValue(
  words: Words,
  country: string,
  fact: string,
  word: Word | undefined,
  value: unknown,
): string {
  if (value === null && word?.type !== 'word') return words.say('ask.never');
  switch (word?.type) {
    case 'flag':
      return words.say(value === true ? 'ask.yes' : 'ask.no');
    case 'sum':
      return formatMoney(words.language, { minor: Number(value), currency: CURRENCY });
    case 'number':
      return new Intl.NumberFormat(words.language).format(Number(value));
    case 'day': {
      const day: Day | undefined = parseDay(value);
      return day ? formatDay(words.language, day) : String(value);
    }
    case 'word':
      return valueName(words, country, fact, value === null ? 'none' : String(value));
    default:
      return Array.isArray(value) ? value.join(', ') : String(value);
  }
}

/** Several things in one line: "a, b and c". */
export const listed = (words: Words, things: readonly string[]): string => listOf(words.language, things);
