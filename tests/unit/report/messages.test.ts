import { describe, expect, it } from 'vitest';
import { chatCapture, TALK } from './chat-capture.ts';
import { textOfPdf, wordsOfPdf } from './pdf-tools.ts';
import { isSound, pagesOf, reportOf, SLOW_MS, write } from './written-report.ts';

const TITLE = 'מקרר';

describe('messages', () => {
  it.each(['he', 'en'])(
    'stand below the pictures: who, when and what, in %s',
    async (language) => {
      const { evidence, files, sha256 } = chatCapture('chat', TALK);
      const { pdf, asked, progress } = await write(reportOf([evidence], TITLE, 'x', language), files);
      isSound(pdf);
      expect(asked).toEqual(['chat', 'chat messages.json']);
      expect(progress).toEqual(['0/1', '1/1']);
      const text = wordsOfPdf(pdf);
      const tokens = [
        '12345-AB',
        '₪1,299.90',
        '12/11/2026',
        'REQ-2026/000123',
        '*2345',
        '14:05',
        '3.5.2026',
        'Noa',
        '77',
      ];
      for (const token of [...tokens, 'דן', sha256]) expect(text).toContain(token);
      expect(text).toContain(language === 'he' ? 'שתי תמונות או קבצים' : '2 pictures or files');
    },
    SLOW_MS,
  );

  it(
    'are all there, however many',
    async () => {
      const count = 400;
      const { evidence, files } = chatCapture(
        'chat',
        Array.from({ length: count }, (_gap, index) => ({
          who: 'Noa',
          when: '10:00',
          text: `הודעה MSG-${index}-X`,
        })),
      );
      const { pdf } = await write(reportOf([evidence]), files);
      isSound(pdf);
      const found = [...textOfPdf(pdf).matchAll(/MSG-(\d+)-X/g)].map(([, index]) => Number(index));
      expect(found).toEqual([...Array(count).keys()]);
      expect(pagesOf(pdf)).toBeGreaterThan(9);
    },
    SLOW_MS,
  );

  it.each([
    ['missing', 'was not found', undefined],
    ['altered', 'its hash is another', '[]'],
    ['unreadable', 'could not be read', 'no list'],
  ])(
    'that are %s are said to be',
    async (what, words, stored) => {
      const { evidence, files } = chatCapture('chat', what === 'unreadable' ? 'no list' : TALK);
      const kept = new Map(files);
      if (stored === undefined) kept.delete('chat messages.json');
      else kept.set('chat messages.json', Buffer.from(stored));
      const { pdf } = await write(reportOf([evidence], TITLE, 'x', 'en'), kept);
      const text = wordsOfPdf(pdf);
      expect(text).toContain('file with the messages');
      expect(text).toContain(words);
      expect(text).not.toContain('REQ-2026/000123');
    },
    SLOW_MS,
  );
});
