import { describe, expect, it } from 'vitest';
import type { LetterName } from '../../../src/domain/letters/letter-content.ts';
import { letterFacts } from '../../../src/domain/letters/letter-facts.ts';
import { planLetter } from '../../../src/domain/letters/plan-letter.ts';
import { templateOf } from '../../../src/domain/letters/templates.ts';
import { writeLetterDocument } from '../../../src/report/letter-document.ts';
import { letterFileName } from '../../../src/report/report-file-name.ts';
import { withEdits } from '../../../src/words/letters/edit-letter.ts';
import { loadLetterWords } from '../../../src/words/letters/load-letter-words.ts';
import { plainSubject } from '../../../src/words/letters/plain-letter.ts';
import { type WrittenLetter, writeLetter } from '../../../src/words/letters/write-letter.ts';
import { inputOf } from '../domain/letters/sample-cases.ts';
import { openedPdf, runOnPdf, wordsOfPdf } from './pdf-tools.ts';
import { isSound, pagesOf, SLOW_MS } from './written-report.ts';

const writtenAt = { at: '2026-11-22T08:00:00.000Z', zone: 'Asia/Jerusalem' };

async function pdfOf(letter: WrittenLetter): Promise<Uint8Array> {
  const blob = await writeLetterDocument({
    letter,
    title: plainSubject(letter),
    product: 'Tikiya',
    writtenAt,
  });
  expect(blob.type).toBe('application/pdf');
  return new Uint8Array(await blob.arrayBuffer());
}

const written = async (name: LetterName, language: string): Promise<WrittenLetter> =>
  writeLetter(
    planLetter(templateOf(name), letterFacts(name, inputOf(name))),
    await loadLetterWords(language),
    language,
  );

describe.each(['he', 'en'])('a letter in %s', (language) => {
  it(
    'is a sound, tagged file of one page that holds nothing but the letter',
    async () => {
      const pdf = await pdfOf(await written('cancellation-notice', language));
      isSound(pdf);
      expect(runOnPdf('pdfinfo', pdf)).toMatch(/Tagged:\s+yes/);
      expect(openedPdf(pdf)).toContain(`/Lang (${language})`);
      expect(pagesOf(pdf)).toBe(1);
      const text = wordsOfPdf(pdf);
      for (const token of ['10045-AB', '012345678', '052-1234567', 'noa@example.com', '4f8a4f8a'])
        expect(text).toContain(token);
      expect(text).not.toMatch(/Tikiya|תיקייה –|\d מתוך \d|Page \d/);
    },
    SLOW_MS,
  );

  it(
    'has all of it on numbered pages when it is long',
    async () => {
      const letter = await written('defect', language);
      const line = language === 'he' ? 'השואב לא נדלק.' : 'It does not switch on.';
      const words = await loadLetterWords(language);
      const own = {
        own: { text: Array.from({ length: 120 }, (_, at) => `${at} ${line}`).join('\n'), from: '' },
      };
      const pdf = await pdfOf(withEdits(letter, own, words).letter);
      isSound(pdf);
      expect(pagesOf(pdf)).toBeGreaterThan(2);
      const text = wordsOfPdf(pdf);
      expect(text.match(/119/g)).not.toBe(null);
      expect(text).toMatch(language === 'he' ? /מתוך/ : /Page 3 of/);
    },
    SLOW_MS,
  );
});

it.each(['request', 'small-claims'] as const)(
  '%s, which has another form, has its file too',
  async (name) => {
    isSound(await pdfOf(await written(name, 'he')));
  },
  SLOW_MS,
);

describe('the name of the file', () => {
  it.each([
    ['הודעת ביטול – הזמנה \u206610045-AB\u2069', 'הודעת ביטול – הזמנה 10045-AB – 2026-11-22.pdf'],
    ['a/b\\c:"d"', 'a b c d – 2026-11-22.pdf'],
    ['', '2026-11-22.pdf'],
    ['con', 'con – 2026-11-22.pdf'],
  ])('%j: %s', (subject, name) => {
    expect(letterFileName(subject, writtenAt)).toBe(name);
  });

  it('is no longer than others take', () => {
    expect(letterFileName('x'.repeat(500), writtenAt)).toHaveLength(120);
  });
});
