import { expect, it } from 'vitest';
import { listOf } from '../../../src/words/list-of.ts';

it.each([
  ['he', ['סעיף', 'סכום', 'מה קרה'], 'סעיף, סכום ומה קרה'],
  ['he', ['3', '4', '32'], '3, 4 ו־32'],
  ['he', ['א ו-ב', 'EMS'], 'א ו-ב ו־EMS'],
  ['he', ['אחד'], 'אחד'],
  ['en', ['3', '4'], '3 and 4'],
] as const)('%s: %j is %s', (language, things, said) => {
  expect(listOf(language, things)).toBe(said);
});
