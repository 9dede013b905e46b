import { countryOf } from '../domain/law/country-of.ts';
import { SENT_WAYS, type SentWay } from '../domain/letters/letter-content.ts';
import type { CreativeOutcome, DealGroup } from '../domain/strength/creative.ts';
import type { StrengthLine } from '../domain/strength/strength-line.ts';
import type { WordKey, WordValues } from './catalogue.ts';
import { factName, factValue } from './fact-words.ts';
import { formatDay } from './format.ts';
import { clockName, rightTitle } from './right-words.ts';
import type { Words } from './words.ts';

type SaysKey = Extract<WordKey, `strength.says.${string}`>;
type CreativeKey = Extract<WordKey, `strength.creative.${string}`>;

/** A line for or against a case, in a sentence. */
export function strengthWords(words: Words, country: string, line: StrengthLine): string {
  const { says, right, clock, fact, value, day, count } = line;
  const name = right && rightTitle(words, country, right);
  const values = {
    ...(name && { right: clock ? `${name} (${clockName(words, country, clock)})` : name }),
    ...(fact && {
      fact: factName(words, country, fact),
      value: factValue(words, country, fact, countryOf(country)?.vocabulary[fact], value),
    }),
    ...(day && { day: formatDay(words.language, day) }),
    ...(isWay(value) && { way: words.say(`entry.ways.${value}`) }),
    ...(count !== undefined && { count }),
  };
  return words.say(`strength.says.${says}`, values as WordValues<SaysKey>);
}

const isWay = (value: unknown): value is SentWay => (SENT_WAYS as readonly unknown[]).includes(value);

/** The sentence with which to ask for something beside money back; undefined where it does not fit the deal. */
export function creativeWords(words: Words, group: DealGroup, outcome: CreativeOutcome): string | undefined {
  const key = `strength.creative.${group}.${outcome}`;
  return words.has(key) ? words.say(key as CreativeKey) : undefined;
}
