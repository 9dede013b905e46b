import { describe, expect, it } from 'vitest';
import { technicalTokens } from '../../../../src/report/text/technical-tokens.ts';
import { cpuMs } from '../../support/cpu-time.ts';

const found = (text: string): string[] =>
  technicalTokens(text).map(({ start, end }) => text.slice(start, end));

describe('technical tokens', () => {
  it.each([
    ['הזמנה 12345-AB (KSP)', ['12345-AB']],
    ['פנייה REQ-2026/000123, בסך', ['REQ-2026/000123']],
    ['ל-*2345 (שלוחה 3)', ['*2345']],
    ['03-1234567, 054-7654321, +972-3-1234567', ['03-1234567', '054-7654321', '+972-3-1234567']],
    ['נייד 054 765 4321 או 054-765 4321.', ['054 765 4321', '054-765 4321']],
    ['+972 54 765 4321 14:30', ['+972 54 765 4321']],
    ['(03) 1234567, ‎03 1234567 (שלוחה 3)', ['(03) 1234567', '03 1234567']],
    ['1 700 500 500 ו-1-800-123-456', ['1 700 500 500', '1-800-123-456']],
    ['כרטיס 4580 1234 5678 9012', ['4580 1234 5678 9012']],
    ['כרטיס ****1234 חויב, וגם XXXX-XXXX-XXXX-1234', ['****1234', 'XXXX-XXXX-XXXX-1234']],
    ['(4580 •••• •••• 1234) או 4580********1234', ['4580 •••• •••• 1234', '4580********1234']],
    ['הזמנה #AB-12, @shop_il ו-#refund.', ['#AB-12', '@shop_il', '#refund']],
    ['₪-50.00 או -₪50 או ₪1,299.90.', ['₪-50.00', '-₪50', '₪1,299.90']],
    ['ירד ב -12.5% אתמול', ['-12.5%']],
    ['dan.cohen@example.co.il, תיוג', ['dan.cohen@example.co.il']],
    ['(https://x.co.il/a_(b)?c=1).', ['https://x.co.il/a_(b)?c=1']],
    ['ABC-123/7.5" (שחור)', ['ABC-123/7.5']],
  ])('%s', (text, tokens) => {
    expect(found(text)).toEqual(tokens);
  });

  it.each([
    'ב-03/11/2026',
    '14:30–15:00',
    '14ג(א)(1)',
    'iPhone 15 Pro (256GB)',
    '10-12 ימים',
    'בין 2025 2026 2027',
    'ב-03/11 123 4567 יחידות',
    'קומה 0 12 דירות',
    'בע"מ',
    'well-known',
    '#הזמנה_77',
    'C# ו-F#',
    'a * b * 12',
  ])('leaves %s alone', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('reads 100,000 hostile characters at once', () => {
    for (const unit of [
      'a-1',
      '0',
      '1 ',
      '+1 ',
      '(0',
      '-',
      '((',
      'a.',
      'https://',
      '₪-',
      '1,',
      '@a.',
      '**',
      '1*',
      '•• ',
      'xxx-',
      '#a',
    ]) {
      const started = cpuMs();
      technicalTokens(unit.repeat(100_000 / unit.length));
      expect(cpuMs() - started).toBeLessThan(2_000);
    }
  });
});
