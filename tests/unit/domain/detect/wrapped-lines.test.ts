import { describe, expect, it } from 'vitest';
import { findInText } from '../../../../src/domain/detect/find-purchase.ts';
import { withoutBreaks } from '../../../../src/domain/detect/wrapped-lines.ts';
import { findIn } from './page-of.ts';

const unbroken = (text: string): string[] =>
  withoutBreaks(text.split('\n').map((raw, number) => ({ raw, number }))).map(({ raw }) => raw);
const numberIn = (text: string): string | undefined => {
  const { orderNumber } = findInText(text);
  return orderNumber?.sure ? orderNumber.value : undefined;
};

describe('lines that a mailing program broke at its margin', () => {
  it.each([
    'Hi Dana,\n\nWe have made out a credit slip in your name for the order with the\nreference QKTRZPWLM.\n\nThank you.',
    'Hi Dana,\n\nYou have received a new message regarding order with the reference\nQKTRZPWLM.\n',
    'שלום דנה,\n\nהכנו בשבילך שובר זיכוי על סך ההזמנה\nבעלת הרפרנס QKTRZPWLM.\n',
    'שלום דנה,\n\nההודעה הזאת נשלחה אלייך בקשר להזמנה שביצעת לפני שבועיים באתר, מספר\nההזמנה שלך הוא QKTRZPWLM ואפשר לראות אותה בחשבון שלך.\n',
  ])('are read as one: %s', (text) => {
    expect(numberIn(text)).toBe('QKTRZPWLM');
  });

  it('has the number of its first part', () => {
    const text =
      'Hello,\n\nThe parcel that you have been waiting for left our store today, and its\norder number is 4402118.';
    expect(findInText(text).orderNumber?.place?.line).toBe(2);
  });

  it.each([
    ['fields one below the other', 'Order number: 4402118\nOrder date: 14 March 2026\nTotal: $20.00'],
    [
      'a list',
      'Blue shirt with long sleeves and two pockets, made of pure cotton, size M\n- grey trousers\n- one belt',
    ],
    [
      'a field below a full line',
      'We will tell you as soon as the parcel has been handed to the courier\nStatus: in preparation',
    ],
    ['paragraphs', 'We will tell you as soon as the parcel has been handed to the courier\n\nand thank you'],
    ['short lines', 'thank you\nfor buying\nwith us'],
    [
      'lines that end in a sum',
      'Blue shirt with long sleeves and two pockets, made of cotton, size M: $20.00\ngrey trousers',
    ],
  ])('stays as it was: %s', (_what, text) => {
    expect(unbroken(text)).toEqual(text.split('\n'));
  });
});

describe('a message in plain text that webmail shows', () => {
  const shown = (...lines: readonly string[]): string =>
    `<html><body><h2 class="hP">Your order</h2><table><tr><td><span class="gD" email="care@galim.example" name="Galim">Galim</span></td></tr></table>
    <div class="a3s"><div>${lines.join('<br>')}</div><table><tr><td>Total</td><td>$20.00</td></tr></table></div></body></html>`;
  const gmail = 'https://mail.google.com/mail/u/0/#inbox/FMfcgz';

  it('is read without the breaks at its margin, and what stands below it is not moved', () => {
    const found = findIn(
      shown(
        'Hi Dana,',
        'We have made out a credit slip in your name for the order with the',
        'reference QKTRZPWLM.',
        'Thank you.',
        'Galim',
      ),
      gmail,
    );
    expect(found.orderNumber).toMatchObject({ value: 'QKTRZPWLM', sure: true });
    expect(found.total?.value).toMatchObject({ minor: 2000 });
  });

  it('keeps fields apart that stand one below the other', () => {
    const found = findIn(
      shown(
        'Thank you for your order.',
        'Order number: 4402118',
        'Order date: 14 March 2026',
        'Total: $34.90',
      ),
      gmail,
    );
    expect(found.orderNumber?.value).toBe('4402118');
    expect(found.orderDate?.value).toBe('2026-03-14');
  });
});

describe('names and values with a tab between them', () => {
  it('are no table with heads', () => {
    const text =
      'ההזמנה שלך התקבלה: הזמנה #4402118\n\nסכום ביניים:\t 320.00 ₪\nאמצעי תשלום:\t אשראי\nסך הכל:\t 349.90 ₪\n\nתודה';
    expect(findInText(text).total?.value).toMatchObject({ minor: 34990, currency: 'ILS' });
  });
});

describe('fields in capitals with a colon', () => {
  it('are nobody who speaks', () => {
    const text =
      'Hi Dana,\n\nThank you for shopping with Galim!\n\nORDER: QKTRZPWLM Placed on 14/03/2026 12:30:11\n\nPAYMENT: card\n\nTOTAL PAID\n$34.90\n';
    expect(numberIn(text)).toBe('QKTRZPWLM');
    expect(findInText(text).agentName).toBeUndefined();
  });
});
