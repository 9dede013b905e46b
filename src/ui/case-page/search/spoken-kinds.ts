import type { SearchText } from '../../../domain/search/search-texts.ts';
import { dayIn, msOf } from '../../../domain/time/moment.ts';
import type { EntryRow } from '../../../storage/rows.ts';
import { entryFacts, entryHeading } from '../../../words/entry-words.ts';
import { formatDay } from '../../../words/format.ts';
import { LANGUAGE_CODES, loadWords } from '../../../words/load-words.ts';
import type { Words } from '../../../words/words.ts';

/** Days as they are written here with figures alone, whatever the language. */
const asFigures = (day: string): string => day.split('-').reverse().join('.');

/** What an entry is called on the screens, in every language, so that it can be found by that: "phone call", its day. */
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
    return { part: 'kind', text: [...said, this.#dayText(happenedAt)].join('\n') };
  }

  #dayText(happenedAt: EntryRow['happenedAt']): string {
    const day = dayIn(happenedAt.zone, msOf(happenedAt));
    const known = this.#days.get(day);
    if (known !== undefined) return known;
    const spoken = this.#languages.map(({ language }) => formatDay(language, day));
    const text = [asFigures(day), ...spoken].join('\n');
    this.#days.set(day, text);
    return text;
  }
}
