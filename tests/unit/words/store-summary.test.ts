import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { LANGUAGE_CODES, loadWords } from '../../../src/words/load-words.ts';

/** What a store shows in a list; it takes it from the package. */
const MOST_CHARACTERS = 132;

it.each(LANGUAGE_CODES)(
  'the summary of the store listing is what the package says of itself, in %s',
  async (code) => {
    const listing = readFileSync(`docs/store/${code}.md`, 'utf8');
    const { say } = await loadWords(code);
    const said = say('app.description');
    expect(listing).toContain(`): ${said}\n`);
    expect(said.length).toBeLessThanOrEqual(MOST_CHARACTERS);
  },
);
