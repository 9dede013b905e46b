import { describe, expect, it } from 'vitest';
import type { ScriptLine, Speaking } from '../../../src/domain/script/script.ts';
import type { Day } from '../../../src/domain/time/day.ts';
import { loadWords } from '../../../src/words/load-words.ts';
import { plainLine, scriptText } from '../../../src/words/script-words.ts';
import { made, PLAN } from '../domain/script/samples.ts';

const TODAY = '2026-11-22' as Day;
const [he, en] = [await loadWords('he'), await loadWords('en')];
const day = (text: string): Day => text as Day;

const said = (words: typeof he, line: ScriptLine, form?: Speaking['form']): string =>
  plainLine(scriptText(words, line, { ...(form && { form }), today: TODAY }))
    .replaceAll(/[\u200e\u200f]/g, '')
    .replaceAll('\u00a0', ' ');

const citation = {
  rule: 'il-x',
  lawNames: { he: 'חוק הגנת הצרכן', en: 'Consumer Protection Law' },
  section: '14ג(ג)(1)',
  sectionUrl: 'https://example.org/',
  checkedOn: TODAY,
};

it.each<[string, ScriptLine, Speaking['form'], string, string]>([
  ['a name', { line: 'greeting', name: 'נועה' }, undefined, 'שלום, שמי נועה.', 'Hello, my name is נועה.'],
  [
    'a woman asks',
    { line: 'want', want: 'repair' },
    'feminine',
    'אני מבקשת תיקון.',
    'I am asking for a repair.',
  ],
  [
    'a man asks',
    { line: 'want', want: 'repair' },
    'masculine',
    'אני מבקש תיקון.',
    'I am asking for a repair.',
  ],
  [
    'nobody said who asks',
    { line: 'want', want: 'repair' },
    undefined,
    'אבקש תיקון.',
    'I am asking for a repair.',
  ],
  [
    'a promise of somebody',
    { line: 'promised', text: 'שליח', on: day('2026-11-10'), agent: 'דנה' },
    undefined,
    'ביום שלישי, 10 בנובמבר הובטח לי, מפי דנה: ״שליח״. זה לא קרה.',
    'On Tuesday, 10 November, דנה promised me: “שליח”. It did not happen.',
  ],
  [
    'a day of another year',
    { line: 'cancel-until', citation, day: day('2027-01-03') },
    undefined,
    'לפי סעיף 14ג(ג)(1) לחוק הגנת הצרכן, אפשר לבטל את העסקה הזו עד יום ראשון, 3 בינואר 2027.',
    'Under section 14C(c)(1) of the Consumer Protection Law, this deal can be cancelled until Sunday, 3 January 2027.',
  ],
  [
    'several sections of regulations',
    {
      line: 'cancel',
      citation: {
        ...citation,
        section: '3, 4',
        lawNames: { he: 'תקנות הביטול', en: 'Cancellation Regulations' },
      },
    },
    undefined,
    'לפי תקנות 3 ו־4 לתקנות הביטול, אפשר לבטל את העסקה הזו.',
    'Under regulations 3 and 4 of the Cancellation Regulations, this deal can be cancelled.',
  ],
  [
    'a sum',
    { line: 'technician', citation, sum: { minor: 600_00, currency: 'ILS' } },
    undefined,
    'לפי סעיף 14ג(ג)(1) לחוק הגנת הצרכן, הפיצוי על איחור כזה הוא 600 ₪.',
    'Under section 14C(c)(1) of the Consumer Protection Law, the compensation for such a delay is ₪600.',
  ],
])('%s', (_name, line, form, inHebrew, inEnglish) => {
  expect([said(he, line, form), said(en, line, form)]).toEqual([inHebrew, inEnglish]);
});

describe('each line of a script', () => {
  const scripts = [
    made({ purchase: PLAN, name: 'נועה' }),
    made({ wanted: ['refund', 'credit'], enough: 'פילטר' }),
    made({ wanted: ['repair'], channel: 'chat' }),
  ];
  const lines = scripts.flatMap(({ parts }) => Object.values(parts).flat());

  it.each([he, en])('has words, one idea, no shouting and no gap left (%#)', (words) => {
    expect(lines.length).toBeGreaterThan(25);
    for (const line of lines) {
      const text = said(words, line);
      expect(text).toMatch(/[.?]$/);
      expect(text).not.toMatch(/[{}!\u2066-\u2069]/u);
      expect(text.length).toBeLessThan(160);
    }
  });

  it('values that are hostile stay what they are', () => {
    const line: ScriptLine = { line: 'enough', text: '{ask} <b>\u202e$& “x”' };
    expect(said(en, line)).toBe(
      'If that is not possible, this would be enough for me: {ask} <b>\u202e$& “x”.',
    );
  });
});
