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

describe('a value in a sentence of another direction', () => {
  it('runs in Hebrew as in a paragraph of its own: the name, then what is said of it', () => {
    const alone = seen('Dan (מס׳ 77)', 'rtl');
    expect(seen('שיחה עם \u2068Dan (מס׳ 77)\u2069, מספר פנייה \u2068REQ-2026/000122\u2069', 'rtl')).toContain(
      `${alone} םע החיש`,
    );
  });

  it('of numbers alone stays as it is', () => {
    expect(seen('בסך \u20681,299.90 (2)\u2069 סוף', 'rtl')).toContain('1,299.90 (2)');
  });

  it('takes no long time however deep it is', () => {
    const depth = 10_000;
    const text = `א${'\u2068'.repeat(depth)}a${'\u2069'.repeat(depth)}`;
    const before = performance.now();
    expect(seen(text, 'rtl')).toBe('aא');
    expect(performance.now() - before).toBeLessThan(5_000);
  });

  it('runs as its words do where it begins with a Latin name, or holds one', () => {
    expect(seen('Said: \u2068Dan אמר שהמשלוח יגיע מחר\u2069', 'ltr')).toBe('Said: רחמ עיגי חולשמהש רמא Dan');
    expect(seen('נכתב: \u2068Hi נועה, your refund was approved\u2069', 'rtl')).toBe(
      'Hi העונ, your refund was approved :בתכנ',
    );
  });
});

it('what a receipt shows of a card keeps its order in Hebrew, and so does a handle', () => {
  expect(seen('כרטיס ****1234 חויב', 'rtl')).toBe('ביוח ****1234 סיטרכ');
  expect(seen('אל @shop_il בלבד', 'rtl')).toBe('דבלב @shop_il לא');
});

it('a sentence that is all but wholly in the other direction runs in it', () => {
  expect(seen('Hi נועה, your refund was approved', 'rtl')).toBe('Hi העונ, your refund was approved');
  expect(seen('Dan אמר שהמשלוח יגיע מחר', 'ltr')).toBe('רחמ עיגי חולשמהש רמא Dan');
  // An order that begins with a Latin name is Hebrew, and so is who quotes somebody.
  expect(seen('Galaxy S24 הגיע שבור', 'rtl')).toBe('רובש עיגה Galaxy S24');
  expect(seen('Dan (מס׳ 7) אמר: "It cannot be cancelled online"', 'rtl')).toMatch(/Dan$/);
  expect(seen('https://www.example.co.il/a/b/c?d=e&f=g קישור', 'rtl')).toMatch(/^רושיק/);
});

it('paragraphs that run against the document begin below one another as soon as one of them is long', () => {
  const far = (text: string): boolean[] =>
    layBlock(text, STYLE.body, 200, fonts, 'rtl').lines.map(({ isFar }) => isFar);
  expect(far('Dear Sir,\nשלום')).toEqual([false, false]);
  const both = far(`Dear Sir,\n${'Please pay the money back. '.repeat(4)}\nשלום`);
  expect(new Set(both.slice(0, -1))).toEqual(new Set([true]));
  expect(both.at(-1)).toBe(false);
});
