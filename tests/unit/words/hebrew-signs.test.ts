import { expect, it } from 'vitest';
import he from '../../../src/words/languages/he.ts';
import letters from '../../../src/words/letters/languages/he.ts';

/** Every string of a catalogue with the way to it. */
const stringsOf = (value: unknown, path = ''): readonly (readonly [string, string])[] =>
  typeof value === 'string'
    ? [[path, value]]
    : Object.entries(Object(value)).flatMap(([key, inner]) => stringsOf(inner, `${path}.${key}`));

const all = [...stringsOf(he), ...stringsOf(letters)];

it.each([
  ['joins with a maqaf, not with a hyphen', /[א-ת]-(?=[\p{L}\d{])|[\p{L}\d}]-(?=[א-ת])/u],
  ['quotes with gershayim, not with curly or straight marks', /[“”„"]/],
  ['shortens with a geresh, not with an apostrophe', /[א-ת]['’‘]/],
])('%s', (_name, wrong) => {
  expect(all.length).toBeGreaterThan(1_500);
  expect(all.filter(([, text]) => wrong.test(text)).map(([path, text]) => `${path}: ${text}`)).toEqual([]);
});
