import { expect, it } from 'vitest';
import { bareModel } from './bare-model.ts';
import { runOnPdf } from './pdf-tools.ts';
import { sampleEntry } from './sample-case.ts';
import { SLOW_MS, write } from './written-report.ts';

const LETTERS = {
  he: `שלום רב,\n${'אבקש להשיב את הכסף בתוך ארבעה עשר ימים. '.repeat(12)}\nבברכה,\nDan Cohen`,
  en: `Dear Sir,\n${'Please pay the money back within fourteen days. '.repeat(12)}\nYours,\nדן כהן`,
};

const HEBREW = /[\u05d0-\u05ea]/;
/** A word as it was written: poppler gives those from right to left as they stand on the page. */
const asWritten = (text: string): string => (HEBREW.test(text) ? [...text].reverse().join('') : text);

it.each([
  ['he', 'en', ['שלום', 'בברכה,', 'Cohen']],
  ['en', 'he', ['Dear', 'Yours,', 'דן']],
] as const)(
  'all of a letter in %s begins where that is read from, in a document in %s too',
  async (own, language, beginnings) => {
    const entry = sampleEntry('2026-11-15T08:00:00.000Z', {
      kind: 'letter',
      letter: 'written-demand',
      language: own,
      to: 'X',
      way: 'email',
      text: LETTERS[own],
      textHash: 'c0ffee'.padEnd(64, '0'),
    });
    const model = bareModel([entry], language);
    const { pdf } = await write(model, new Map());
    const boxes = runOnPdf('pdftotext', pdf, ['-bbox', '{}', '-']);
    const edgesOf = (word: string): number[] =>
      [...boxes.matchAll(/xMin="([\d.]+)" yMin="[\d.]+" xMax="([\d.]+)" yMax="[\d.]+">([^<]*)</g)]
        .filter(([, , , text = '']) => asWritten(text) === word)
        .map(([, left, right]) => Number(own === 'he' ? right : left));
    // The text area of the page: a name in other letters stands at its edge too.
    const edge = own === 'he' ? 595.28 - 56 : 56;
    for (const word of beginnings) {
      const nearest = Math.min(...edgesOf(word).map((at) => Math.abs(at - edge)));
      expect([word, nearest < (word === 'Cohen' || word === 'דן' ? 25 : 2)]).toEqual([word, true]);
    }
  },
  SLOW_MS,
);
