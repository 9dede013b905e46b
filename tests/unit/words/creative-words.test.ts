import { expect, it } from 'vitest';
import en from '../../../src/words/languages/en.ts';
import he from '../../../src/words/languages/he.ts';

const sentences = [he, en].flatMap(({ strength }) =>
  Object.values(strength.creative).flatMap((group) => Object.values<string>(group)),
);

// They are offered in every case, also to somebody who only thought better of it, or to whom nothing came.
it('what else can be asked for tells of no fault and no delivery that nobody told of', () => {
  expect(sentences.length).toBeGreaterThan(30);
  const told = /פגו?ם|פגומ|תקלה|לא פעל|כמו שצריך|כפי שסוכם|שהגיע|שקיבלתי|fault|broken|work|agreed|came to me/;
  expect(sentences.filter((sentence) => told.test(sentence))).toEqual([]);
});
