import { expect, it } from 'vitest';
import { textOfPdf } from './pdf-tools.ts';
import { reportOf, SLOW_MS, write } from './written-report.ts';

it(
  'prints the whole head of the chain and how many records there are, in both languages',
  async () => {
    const head = '0123456789abcdef'.repeat(4);
    for (const [language, says] of [
      ['en', /has 42 records/],
      ['he', /42 ?רשומות/],
    ] as const) {
      const { pdf } = await write({ ...reportOf([]), language, chain: { head, recordCount: 42 } }, new Map());
      const text = textOfPdf(pdf);
      expect(text).toContain(head);
      expect(text).toMatch(says);
    }
    const { pdf } = await write({ ...reportOf([]), language: 'en' }, new Map());
    expect(textOfPdf(pdf)).not.toContain('chain of records');
  },
  SLOW_MS,
);
