import { describe, expect, it } from 'vitest';
import { findInText } from '../../../../src/domain/detect/find-purchase.ts';
import type { Finding } from '../../../../src/domain/detect/finding.ts';
import { dayInPage, findIn, numberIn, totalIn } from './page-of.ts';

const filled = (finding: Finding<string> | undefined): string | undefined =>
  finding?.sure ? finding.value : undefined;

describe('Telegram', () => {
  const TELEGRAM = `<html lang="ru"><body><div id="column-left"><a class="chatlist-chat">Озон</a><a class="chatlist-chat">Заказ 44120887-0031 доставлен</a></div>
    <div id="column-center"><div class="topbar"><span class="peer-title">Мебель-Дом</span></div>
    <div class="bubble is-out"><div class="bubble-content"><div class="message">Где мой диван?</div></div></div>
    <div class="bubble is-in"><div class="bubble-content"><div class="message">Нашла: заказ МД-3308 от 14.12.25, диван угловой.</div></div></div></div></body></html>`;
  const found = findIn(TELEGRAM, 'https://web.telegram.org/k/#6100770');

  it('tells of the order of the chat that is open, not of another in the list', () =>
    expect(filled(found.orderNumber)).toBe('МД-3308'));

  it('is with who stands above it, and a verb before a colon is nobody', () =>
    expect(filled(found.merchant)).toBe('Мебель-Дом'));
});

describe('mails and couriers', () => {
  it('a courier names the number at the sender', () =>
    expect(
      numberIn(
        '<h1>משלוח מספר 62840117735</h1><dl><dt>שולח</dt><dd>פטפוט</dd><dt>מס׳ הזמנה אצל השולח</dt><dd>PT-114983</dd></dl>',
        'https://courier.example/track',
      ),
    ).toBe('PT-114983'));

  it('what is paid when it is fetched is the total', () =>
    expect(
      totalIn('<h1>הזמנתך נקלטה</h1><p>מספר הזמנה: 104417</p><p>סכום לתשלום בעת האיסוף: 217.36 ש"ח</p>'),
    ).toBe('21736 ILS'));

  it('an order that "was made on" a day', () =>
    expect(dayInPage('<h1>תודה על ההזמנה שלך #104417</h1><p>שנעשתה בתאריך 2026-02-17 21:04:52</p>')).toBe(
      '2026-02-17',
    ));

  it('a telephone below an address is whom it goes to, whatever it is called', () => {
    const text =
      'תודה על הזמנתך, מספר הזמנה 104417\nכתובת למשלוח\nהדס אלקיים\nשדרות הציונות 61\nחיפה\nצור קשר : 054-7718203\nסה"כ 90 ש"ח';
    expect(findInText(text).phone).toBeUndefined();
  });
});
