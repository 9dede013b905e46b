import type { CaseFacts } from '../../../domain/case/case.ts';
import { countryOf } from '../../../domain/law/country-of.ts';
import { factsOfPurchase } from '../../../domain/law/purchase-facts.ts';
import type { SearchText } from '../../../domain/search/search-texts.ts';
import { type Day, parseDay } from '../../../domain/time/day.ts';
import { dayIn, msOf } from '../../../domain/time/moment.ts';
import type { EntryRow } from '../../../storage/rows.ts';
import { entryFacts, entryHeading } from '../../../words/entry-words.ts';
import { factName, factValue } from '../../../words/fact-words.ts';
import { formatDay } from '../../../words/format.ts';
import { LANGUAGE_CODES, loadWords } from '../../../words/load-words.ts';
import type { Words } from '../../../words/words.ts';

const HELD = '-\u2060';

/** Days as they are written here with figures alone, whatever the language. */
const asFigures = (day: string): string => day.split('-').reverse().join('.');

/** The same, and as one word what has a hyphen at which no line ends: an “email” is found, too. */
const withJoined = (said: readonly string[]): readonly string[] => [
  ...said,
  ...said.filter((text) => text.includes(HELD)).map((text) => text.replaceAll(HELD, '')),
];

/** What things are called on the screens, in every language, so that they can be found by that: "phone call", "refund", a day. */
export class SpokenKinds {
  readonly #languages: readonly Words[];
  readonly #days = new Map<string, string>();

  private constructor(languages: readonly Words[]) {
    this.#languages = languages;
  }

  static async load(): Promise<SpokenKinds> {
    return new SpokenKinds(await Promise.all(LANGUAGE_CODES.map(loadWords)));
  }

  textOf({ content, happenedAt }: EntryRow): SearchText {
    const said = this.#languages.flatMap((words) => [
      entryHeading(words, content),
      ...entryFacts(words, content),
    ]);
    return {
      part: 'kind',
      text: [...withJoined(said), this.#dayText(dayIn(happenedAt.zone, msOf(happenedAt)))].join('\n'),
    };
  }

  /** What a case says beside its name and its numbers: what is wanted, where it stands, the facts that the law asks for. */
  textOfCase({ wanted = [], step, purchase }: CaseFacts): SearchText {
    const facts = factsOfPurchase(purchase);
    const { id, vocabulary } = countryOf(purchase.jurisdiction) ?? {};
    const said = this.#languages.flatMap((words) => [
      ...wanted.map((outcome) => words.say(`wanted.outcomes.${outcome}`)),
      ...(step ? [words.say(`ladder.steps.${step}`)] : []),
      ...Object.entries(vocabulary ?? {}).flatMap(([fact, word]) =>
        id === undefined || facts[fact] === undefined
          ? []
          : [`${factName(words, id, fact)}: ${factValue(words, id, fact, word, facts[fact])}`],
      ),
    ]);
    const days = Object.values(facts).flatMap((value) => {
      const day = parseDay(value);
      return day ? [this.#dayText(day)] : [];
    });
    return { part: 'kind', text: [...withJoined(said), ...days].join('\n') };
  }

  #dayText(day: Day): string {
    const known = this.#days.get(day);
    if (known !== undefined) return known;
    const spoken = this.#languages.map(({ language }) => formatDay(language, day));
    const text = [asFigures(day), ...spoken].join('\n');
    this.#days.set(day, text);
    return text;
  }
}
