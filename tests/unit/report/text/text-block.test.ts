import { describe, expect, it } from 'vitest';
import { openReportFonts } from '../../../../src/report/fonts/report-fonts.ts';
import { STYLE } from '../../../../src/report/pdf/style.ts';
import { layBlock } from '../../../../src/report/text/text-block.ts';

const fonts = openReportFonts();

/** The letters of a text of one line as they stand from left to right. */
const seen = (text: string, direction: 'rtl' | 'ltr'): string => {
  const [line] = layBlock(text, STYLE.body, 10_000, fonts, direction).lines;
  return [...(line?.runs ?? [])]
    .sort((one, other) => one.x - other.x)
    .flatMap((run) => (run.kind === 'text' ? run.glyphs.map((glyph) => glyph.text) : run.text))
    .join('');
};

describe('the direction of a paragraph', () => {
  it('is not told by what is quoted in it', () => {
    expect(seen('• \u2068מקרר חדש\u2069 (Dan, 12/11/2026)', 'ltr')).toBe('• שדח ררקמ (Dan, 12/11/2026)');
    expect(seen('\u2068מקרר\u2069 was sold', 'ltr')).toBe('ררקמ was sold');
    expect(seen('\u2068a \u2068ב\u2069 c\u2069 ד', 'ltr')).toBe('ד a ב c');
  });

  it('is that of the quotation where there is nothing else', () => {
    // Brackets are told as they were written, and drawn turned.
    expect(seen('\u2068ב (1)\u2069', 'ltr')).toBe(')1( ב');
    expect(seen('\u2068Shop (1)\u2069', 'rtl')).toBe('Shop (1)');
  });
});

it('paragraphs that run against the document begin below one another as soon as one of them is long', () => {
  const far = (text: string): boolean[] =>
    layBlock(text, STYLE.body, 200, fonts, 'rtl').lines.map(({ isFar }) => isFar);
  expect(far('Dear Sir,\nשלום')).toEqual([false, false]);
  const both = far(`Dear Sir,\n${'Please pay the money back. '.repeat(4)}\nשלום`);
  expect(new Set(both.slice(0, -1))).toEqual(new Set([true]));
  expect(both.at(-1)).toBe(false);
});
