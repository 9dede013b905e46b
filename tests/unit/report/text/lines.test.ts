import { describe, expect, it } from 'vitest';
import { openReportFonts } from '../../../../src/report/fonts/report-fonts.ts';
import type { Line } from '../../../../src/report/text/lines.ts';
import { layLines } from '../../../../src/report/text/lines.ts';
import type { Direction } from '../../../../src/report/text/paragraph.ts';

const fonts = openReportFonts();
const WIDE = 200;

/** What stands on paper, left to right: brackets as they look, not as they are written. */
function seen(line: Line | undefined): string {
  const mirror: Record<string, string> = {
    '(': ')',
    ')': '(',
    '[': ']',
    ']': '[',
    '{': '}',
    '}': '{',
    '<': '>',
    '>': '<',
    '«': '»',
    '»': '«',
  };
  return [...(line?.runs ?? [])]
    .sort((one, other) => one.x - other.x)
    .map((run) => {
      if (run.kind === 'substitute') return `‹${run.text}›`;
      return run.glyphs.map(({ text }) => (run.isRtl ? (mirror[text] ?? text) : text)).join('');
    })
    .join('');
}

const oneLine = (text: string, direction: Direction = 'rtl'): string => {
  const lines = layLines(text, direction, fonts.regular, WIDE);
  expect(lines).toHaveLength(1);
  return seen(lines[0]);
};

describe('order on paper, as Chromium shows the same text', () => {
  it.each([
    ['הזמנה 12345-AB (KSP)', '(KSP) 12345-AB הנמזה'],
    ['ל-*2345 בשם Dan (77)', 'Dan (77) םשב *2345-ל'],
    ['ל-*2345 בשם Dan (מס׳ 77)', '(77 ׳סמ) Dan םשב *2345-ל'],
    ['מחו״ל +972-3-1234567', '+972-3-1234567 ל״וחמ'],
    ['זיכוי ₪-50.00 או 1,299.90 ₪', '₪ 1,299.90 וא ₪-50.00 יוכיז'],
    ['(15% הנחה)', '(החנה 15%)'],
    ['ב-03/11/2026', '03/11/2026-ב'],
    ['3×₪99.90 = ₪299.70', '₪299.70 = ₪99.90×3'],
    ['×2 — -12.5%', '-12.5% — 2×'],
    ['[1] {א} <ב> «ג» (ו) / (Z)', '(Z) / (ו) «ג» <ב> {א} [1]'],
    ['סעיף 14ג(א)(1)', '(1)(א)ג14 ףיעס'],
    ['14:30–15:00', '15:00–14:30'],
    ['דוא״ל: dan.cohen@example.co.il, תיוג', 'גוית ,dan.cohen@example.co.il :ל״אוד'],
    ['מספר \u2066AB-123/45 (x)\u2069 סוף', 'ףוס AB-123/45 (x) רפסמ'],
  ])('%s', (text, paper) => {
    expect(oneLine(text)).toBe(paper);
  });

  it('keeps a left-to-right paragraph left to right around Hebrew', () => {
    expect(oneLine('Order (מס׳ 77): "תודה!" – 03/11/2026', 'ltr')).toBe(
      'Order (77 ׳סמ): "03/11/2026 – "!הדות',
    );
  });

  it('turns the brackets of a right-to-left run to face their text', () => {
    const [line] = layLines('(א)', 'rtl', fonts.regular, WIDE);
    const run = line?.runs[0];
    const open = fonts.regular[0].shape('(', 'ltr')[0]?.id;
    expect(run?.kind === 'text' && run.glyphs.map(({ id, text }) => [text, id === open])).toEqual([
      [')', true],
      ['א', false],
      ['(', false],
    ]);
  });

  it('writes the runs in reading order', () => {
    const [line] = layLines('מיום 03/11/2026 ועד', 'rtl', fonts.regular, WIDE);
    expect(line?.runs.map((run) => run.text.trim())).toEqual(['מיום', '03/11/2026', 'ועד']);
    const lefts = line?.runs.map((run) => run.x) ?? [];
    expect(lefts).toEqual([...lefts].sort((one, other) => other - one));
  });

  it('keeps two neighbouring isolates apart', () => {
    expect(oneLine('א \u2066A-1\u2069\u2066B-2\u2069 ב')).toBe('ב B-2A-1 א');
  });

  it('joins Arabic and sets lam-alef as one glyph that stands for both letters', () => {
    const [line] = layLines('إلغاء لا', 'rtl', fonts.regular, WIDE);
    const texts = line?.runs.flatMap((run) =>
      run.kind === 'text' ? run.glyphs.map((glyph) => glyph.text) : [],
    );
    expect(texts).toContain('لا');
    expect(line?.runs.some((run) => run.kind === 'substitute')).toBe(false);
  });

  it('sets points on their letters without widening the word', () => {
    const width = (text: string): number => layLines(text, 'rtl', fonts.regular, WIDE)[0]?.width ?? 0;
    expect(width('שָׁלוֹם')).toBeCloseTo(width('שלום'), 6);
  });

  it('leaves a place for what no font has, one per grapheme', () => {
    expect(oneLine('טוב 👍🏽 中')).toBe('‹中› ‹👍🏽› בוט');
  });
});

describe('lines', () => {
  const texts = (text: string, direction: Direction, width: number): string[] =>
    layLines(text, direction, fonts.regular, width).map((line) => line.runs.map((run) => run.text).join(''));

  it('parts an English quotation inside Hebrew in reading order', () => {
    const text = 'והמערכת השיבה: "Your request was received" עם מספר פנייה';
    const lines = layLines(text, 'rtl', fonts.regular, 9.6);
    expect(seen(lines[0])).toBe('Your" :הבישה תכרעמהו');
    expect(seen(lines[1])?.startsWith(' ')).toBe(false);
    expect(lines[1]?.runs[0]?.text.startsWith('request')).toBe(true);
  });

  it('makes no line wider than asked for, but for the kerning where it was parted', () => {
    const text = `${'מילה '.repeat(30)}https://www.example.co.il/${'abcdefgh'.repeat(20)} ${'א'.repeat(200)}`;
    for (const width of [4, 9, 20, 55]) {
      for (const line of layLines(text, 'rtl', fonts.regular, width))
        expect(line.width).toBeLessThanOrEqual(width + 0.06);
    }
  });

  it('loses and doubles no letter, whatever the width', () => {
    const text =
      'הקישור https://www.example.co.il/he/account/orders/12345/cancel?reason=changed-mind&step=2 נפתח';
    for (const width of [3, 7, 14, 30]) {
      expect(texts(text, 'rtl', width).join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
    }
  });

  it('keeps together what a joiner joins', () => {
    expect(texts('By e-\u2060mail', 'ltr', 3.2)).toEqual(['By', 'e-mail']);
  });

  it('breaks a long address after a slash', () => {
    const lines = texts('https://www.example.co.il/he/account/orders/12345/cancel', 'ltr', 14);
    expect(lines.slice(0, -1).every((line) => line.endsWith('/'))).toBe(true);
    expect(lines.length).toBeGreaterThan(1);
  });

  it('keeps an order number whole while it fits on a line', () => {
    for (let width = 5; width < 16; width += 0.5) {
      expect(texts('הזמנה מספר 12345-AB מיום', 'rtl', width).some((line) => line.includes('12345-AB'))).toBe(
        true,
      );
    }
  });

  it('leaves blanks at a line end out of its width', () => {
    const [line] = layLines('אבג     דהו', 'rtl', fonts.regular, 2.5);
    expect(line?.width).toBeCloseTo(layLines('אבג', 'rtl', fonts.regular, 9)[0]?.width ?? 0, 6);
  });

  it('gives every digit one width where figures stand in columns', () => {
    const width = (text: string): number => layLines(text, 'ltr', fonts.regular, 99, true)[0]?.width ?? 0;
    expect(width('11.11')).toBeCloseTo(width('20.38'), 6);
  });

  it('gives an empty paragraph one empty line', () => {
    expect(layLines('', 'rtl', fonts.regular, 10)).toEqual([{ width: 0, runs: [] }]);
  });
});
