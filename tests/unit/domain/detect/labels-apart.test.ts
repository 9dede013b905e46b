import { describe, expect, it } from 'vitest';
import { findInText } from '../../../../src/domain/detect/find-purchase.ts';
import { dayInPage, numberIn, totalIn } from './page-of.ts';

const HE = '<h1>תודה על הזמנתך</h1>';
const EN = '<h1>Thank you for your order</h1>';
const div = (...parts: readonly string[]): string => parts.map((part) => `<div>${part}</div>`).join('');

describe('labels in one column, values in another', () => {
  it.each([
    ['two boxes', div(div('מספר לקוח', 'תאריך', 'מספר הזמנה'), div('99812', '3/5/2026', '100551'))],
    ['the order first', div(div('מספר הזמנה', 'מספר לקוח'), div('100551', '99812'))],
    ['paragraphs', `<div><p>Items</p><p>Order no.</p></div><div><p>3</p><p>100551</p></div>`],
    ['boxes in boxes', div(div(div('Invoice number', 'Order number')), div(div('20331', '100551')))],
    ['lists', '<ul><li>מספר לקוח<li>מספר הזמנה</ul><ul><li>99812<li>100551</ul>'],
    ['cells', '<table><tr><td>Customer no.<br>Order no.<td>99812<br>100551</table>'],
    ['rows', '<table><tr><td>Customer no.<td>Order no.<tr><td>99812<td>100551</table>'],
    [
      'names among the values',
      div(div('Sold by', 'Order no.', 'Ordered on'), div('OakAndOwl', '100551', '8 January 2026')),
    ],
    ['no boxes', div('מספר לקוח', 'מספר הזמנה', '99812', '100551')],
    ['lines', '<p>Customer no.<br>Order no.<br>99812<br>100551</p>'],
  ])('%s', (_, html) => {
    expect(numberIn(HE + html)).toBe('100551');
    expect(numberIn(EN + html)).toBe('100551');
  });

  it.each([
    ['more labels than values', div('מספר לקוח', 'מספר חשבונית', 'מספר הזמנה', '99812', '100551')],
    ['a number above that waits for its value', div('Customer no.', 'Order no.', '99812', 'Print')],
    [
      'a table of several orders',
      '<table><tr><td>Customer no.<td>Order no.<tr><td>99812<td>100551<tr><td>99812<td>100552</table>',
    ],
  ])('none: %s', (_, html) => expect(numberIn(HE + html)).toBeUndefined());

  it.each([
    'תודה על הזמנתך\nמספר לקוח:\nמספר הזמנה:\n99812\n100551',
    'Thank you for your order\nCustomer no.\nOrder no.\n99812\n100551',
  ])('pasted: %s', (text) => expect(findInText(text).orderNumber?.value).toBe('100551'));

  it('pasted with tabs: one row gives its values, several ask which', () => {
    const head = 'תודה על הזמנתך\nמספר לקוח\tמספר הזמנה\tתאריך הזמנה\tסה"כ לתשלום';
    const one = findInText(`${head}\n99812\t100551\t03/05/2026\t349.00 ₪\nתודה`);
    expect([one.orderNumber?.value, one.orderDate?.value, one.total?.value.minor]).toEqual([
      '100551',
      '2026-05-03',
      34900,
    ]);
    expect(one.orderNumber?.place?.line).toBe(2);
    const two = findInText(`${head}\n99812\t100551\t3/5/2026\t1 ₪\n99812\t100552\t4/5/2026\t2 ₪`);
    expect(two.orderNumber).toBeUndefined();
    expect(findInText('תודה על הזמנתך\nמספר הזמנה\t100551\nמספר לקוח\t99812').orderNumber?.value).toBe(
      '100551',
    );
  });

  it('sums and days', () => {
    const number = `${EN}<p>Order number: 55123</p>`;
    expect(
      totalIn(`${number}${div(div('Subtotal', 'Shipping', 'Total'), div('$90.00', '$15.00', '$105.00'))}`),
    ).toBe('10500 USD');
    expect(
      dayInPage(`${number}${div(div('Delivery date', 'Order date'), div('10 May 2026', '3 May 2026'))}`),
    ).toBe('2026-05-03');
  });

  it.each([
    ['steps of the checkout above', div('Shipping', 'Payment', 'Order number', '100551', 'Print')],
    ['the head of a block', div(div('פרטי ההזמנה:', 'מספר הזמנה'), div('100551', 'הדפסה'))],
    ['pairs one below the other', div('Customer no.', '99812', 'Order no.', '100551', 'Date', '3 May 2026')],
  ])('still takes the line below: %s', (_, html) => expect(numberIn(EN + html)).toBe('100551'));
});

describe('values before their labels', () => {
  const rows = (...cells: readonly (readonly [string, string])[]): string =>
    `<table dir="ltr">${cells.map(([value, label]) => `<tr><td>${value}<td>${label}`).join('')}</table>`;

  it('cells, the label with its colon before it', () => {
    const html =
      HE +
      rows(
        ['100551', ':מספר הזמנה'],
        ['99812', ':מספר לקוח'],
        ['03/05/2026', ':תאריך הזמנה'],
        ['10/05/2026', ':תאריך אספקה'],
        ['199.00 ₪', ':סה"כ'],
        ['25.00 ₪', ':משלוח'],
      );
    expect([numberIn(html), dayInPage(html), totalIn(html)]).toEqual(['100551', '2026-05-03', '19900 ILS']);
  });

  it.each([
    ['one line', '<p>100551 :מספר הזמנה</p><p>99812 :מספר לקוח</p>', '100551'],
    ['boxes', div('100551', ':מספר הזמנה', '99812', ':מספר לקוח'), '100551'],
    ['cells without a colon', rows(['100551', 'מספר הזמנה'], ['99812', 'מספר לקוח']), undefined],
    ['captions below', div('100551', 'מספר הזמנה', '99812', 'מספר לקוח'), undefined],
  ])('%s', (_, html, number) => expect(numberIn(HE + html)).toBe(number));
});

describe('a value that is not in the text', () => {
  it.each([
    [
      'not there yet',
      `${div('מספר הזמנה: <span class="skeleton"></span>', '6423709', 'תל אביב')}`,
      undefined,
    ],
    ['an empty box', `<div><div>מספר הזמנה</div><div class="skeleton"></div></div><p>6423709</p>`, undefined],
    ['an empty cell', '<table><tr><td>מספר הזמנה<td><tr><td>6423709<td>x</table>', undefined],
    ['in a field', '<label>מספר הזמנה</label><input value="100551"><span>99812</span>', undefined],
    [
      'in a field to read only',
      '<label>מספר הזמנה</label><input readonly value="100551"><span>99812</span>',
      '100551',
    ],
    ['a picture beside the label', '<div>מספר הזמנה <img src="i.png"></div><div>100551</div>', '100551'],
    ['a sign beside it', '<p>מספר הזמנה <i class="icon-info"></i></p><p>100551</p>', '100551'],
  ])('%s', (_, html, number) => expect(numberIn(HE + html)).toBe(number));
});
