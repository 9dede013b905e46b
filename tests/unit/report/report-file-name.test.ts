import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reportFileName } from '../../../src/report/report-file-name.ts';
import { moment } from './sample-case.ts';

const nameOf = (title: string, language = 'he'): string =>
  reportFileName({ title, language, generatedAt: moment('2026-11-21T22:30:00.000Z') });

describe('file name', () => {
  it('names the product, the case and the day in the zone where it was made', () => {
    expect(nameOf('מקרר פגום')).toBe('תיקייה – מקרר פגום – 2026-11-22.pdf');
    expect(nameOf('Broken fridge', 'en')).toBe('Tikiya – Broken fridge – 2026-11-22.pdf');
  });

  it('does without a title', () => {
    expect(nameOf(' ... ')).toBe('תיקייה – 2026-11-22.pdf');
  });

  it('holds nothing that Windows, a path or a reader could stumble over', () => {
    expect(nameOf('a/b\\c:d*e?f"g<h>i|j\u0000\u202egpj.\u2066exe...')).toBe(
      'תיקייה – a b c d e f g h i jgpj.exe – 2026-11-22.pdf',
    );
  });

  it('is safe and short for any title', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (title) => {
        const name = nameOf(title);
        expect(name.length).toBeLessThanOrEqual(120);
        expect(name).not.toMatch(/[\p{Cc}"*/:<>?\\|\p{Bidi_Control}]|[. ]\.pdf$/u);
        expect(name).not.toMatch(/\p{Surrogate}/u);
        expect(name.endsWith(' – 2026-11-22.pdf')).toBe(true);
      }),
    );
  });
});
