import { beforeAll, describe, expect, it } from 'vitest';
import { acceptancePdf } from './acceptance-document.ts';
import { ACCEPTANCE, WRAPPED } from './acceptance-strings.ts';
import { runOnPdf, textOfPdf } from './pdf-tools.ts';
import { pagesByPdfJs } from './pdfjs-text.ts';

describe('acceptance strings in the extracted text', () => {
  let pdf = new Uint8Array();
  let text = '';
  let byPdfJs = '';
  beforeAll(async () => {
    pdf = new Uint8Array(await acceptancePdf(ACCEPTANCE));
    text = textOfPdf(pdf);
    byPdfJs = (await pagesByPdfJs(pdf)).join('\n');
    if (process.env.KEEP_PDF)
      (await import('node:fs')).writeFileSync(`${process.env.KEEP_PDF}/acceptance.pdf`, pdf);
  }, 60_000);

  it.each(ACCEPTANCE.map((entry) => [entry.text, entry] as const))('%s', (_text, { tokens }) => {
    expect(tokens.filter((token) => !hasToken(text, token))).toEqual([]);
    expect(tokens.filter((token) => !hasToken(byPdfJs, token))).toEqual([]);
  });

  it('is a sound file', () => {
    expect(runOnPdf('qpdf', pdf, ['--check', '{}'])).toContain('No syntax or stream encoding errors');
  });
});

describe('wrapped paragraphs', () => {
  it.each(WRAPPED.map((entry) => [entry.width, entry] as const))(
    'at %d points',
    async (width, entry) => {
      const pdf = await acceptancePdf([entry], () => width);
      for (const text of [textOfPdf(pdf), (await pagesByPdfJs(pdf)).join('\n')])
        expect(entry.tokens.filter((token) => !hasToken(text, token))).toEqual([]);
    },
    60_000,
  );
});

const SCRIPTS = ['\\u05d0-\\u05ea', '\\p{Script=Arabic}', '\\p{Script=Cyrillic}', 'A-Za-z0-9'] as const;

/**
 * Found whole and in reading order: no letter of its own script, and no digit, hangs on at either end. A letter of another
 * script may: extractors guess the blanks between directions from geometry, whoever wrote the file.
 */
function hasToken(text: string, token: string): boolean {
  const escaped = token.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
  const own = SCRIPTS.filter((script) => new RegExp(`[${script}]`, 'u').test(token)).join('') || '0-9';
  return new RegExp(`(?<![${own}])${escaped}(?![${own}])`, 'u').test(text);
}
