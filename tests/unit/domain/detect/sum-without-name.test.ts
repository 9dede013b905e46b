import { describe, expect, it } from 'vitest';
import { findInText } from '../../../../src/domain/detect/find-purchase.ts';
import { dayInPage, totalIn } from './page-of.ts';

const ORDER = '<h1>Thank you for your order</h1><p>Order number: 104417</p>';
const rows = (...texts: readonly string[]): string =>
  `<table>${texts
    .map((text) => text.split('|'))
    .map(([name, sum]) => `<tr><td>${name}</td><td>${sum}</td></tr>`)
    .join('')}</table>`;

describe('a sum that no word names', () => {
  it.each([
    [['1 room|₪ 2,352', '17% VAT|₪ 588', 'Price|₪ 2,940'], '294000 ILS'],
    [['Shirt|₪90.00', 'Courier|₪15.00', 'Coupon|-₪5.00', 'Visa 1881|₪100.00'], '10000 ILS'],
    [['כרטיסים|180 ₪', 'דמי טיפול|7.50 ₪', 'בסך הכול נגבה|187.50 ₪'], '18750 ILS'],
  ])('is what those above it add up to: %s', (texts, total) =>
    expect(totalIn(ORDER + rows(...texts))).toBe(total),
  );

  it.each([
    [['Shirt|₪90.00', 'Belt|₪15.00', 'Subtotal|₪105.00']],
    [['Shirt|₪90.00', 'Belt|₪15.00', 'Visa 1881|₪100.00']],
    [['Shirt|₪90.00', 'Price|₪90.00']],
    [['Room|€90.00', 'Tax|₪15.00', 'Price|₪105.00']],
  ])('is none: %s', (texts) => expect(totalIn(ORDER + rows(...texts))).toBeUndefined());

  it('gives way to one that a word names', () =>
    expect(totalIn(ORDER + rows('Shirt|₪90.00', 'Belt|₪15.00', 'Price|₪105.00', 'Total|₪110.00'))).toBe(
      '11000 ILS',
    ));
});

describe('a bracket behind the order number', () => {
  it.each([
    '(placed 5 May 2025, €129,90)',
    '(placed on 5 May 2025, €129.90)',
    '(5 May 2025; €129.90)',
    '(ordered 5 May 2025 for €129.90)',
  ])('gives day and sum: %s', (bracket) => {
    const html = `${ORDER.replace('104417', `GL-7731 ${bracket}`)}`;
    expect(dayInPage(html)).toBe('2025-05-05');
    expect(totalIn(html)).toBe('12990 EUR');
    const text = findInText(`Hi,\nI have now cancelled order GL-7731\n${bracket} as you asked.`);
    expect(text).toMatchObject({
      orderNumber: { value: 'GL-7731' },
      orderDate: { value: '2025-05-05', sure: true },
      total: { value: { minor: 12990, currency: 'EUR' }, sure: true },
    });
  });

  it.each(['(refund €129.90)', '(arriving 5 May 2025)', '(2 items, 3 parcels)'])(
    'gives none: %s',
    (bracket) => {
      const html = ORDER.replace('104417', `GL-7731 ${bracket}`);
      expect(totalIn(html)).toBeUndefined();
      expect(dayInPage(html)).toBeUndefined();
    },
  );
});

describe('totals of templates', () => {
  it('are not those before tax', () => {
    const total = (name: string, rows: string): string =>
      `<p class="page-title"><span class="base">Order # ${name}</span></p><table>${rows}</table>`;
    const row = (kind: string, name: string, sum: string): string =>
      `<tr class="${kind}"><th>${name}</th><td><span class="price">${sum}</span></td></tr>`;
    expect(
      totalIn(
        total(
          '000104417',
          row('grand_total', 'סה״כ לפני מע״מ', '634.75 ₪') +
            row('totals-tax', 'מע״מ', '114.25 ₪') +
            row('grand_total_incl', 'סה״כ כולל מע״מ', '749.00 ₪'),
        ),
      ),
    ).toBe('74900 ILS');
    expect(
      totalIn(
        total(
          '000104417',
          row('grand_total', 'Grand Total (Excl.Tax)', '₪634.75') + row('x', 'Grand Total', '₪749.00'),
        ),
      ),
    ).toBe('74900 ILS');
  });
});
