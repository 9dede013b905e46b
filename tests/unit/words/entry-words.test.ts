import { expect, test } from 'vitest';
import { entryFacts } from '../../../src/words/entry-words.ts';
import { wordsOf } from '../../../src/words/every-language.ts';

test.each(['he', 'en'])('the name of a file and its size are read apart in %s', (language) => {
  const facts = entryFacts(wordsOf(language), {
    kind: 'export',
    form: 'bundle',
    language,
    fileName: 'תיקייה – אוזניות – 2026-11-23.zip',
    byteLength: 170_400,
  });
  // Else the end of the name and the size are one run, and the day stands on their other side.
  const [, name, size] = /^[\u2066-\u2068](.*)\u2069 · [\u2066-\u2068](.*)\u2069$/.exec(facts[0] ?? '') ?? [];
  expect([name, size].map((one) => one?.replace(/[\u2066-\u2069]/g, ''))).toEqual([
    'תיקייה – אוזניות – 2026-11-23.zip',
    '170.4 kB',
  ]);
});
