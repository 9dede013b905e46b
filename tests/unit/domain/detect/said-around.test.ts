import { expect, it } from 'vitest';
import { findIn } from './page-of.ts';

const ORDER = '<h1>תודה על הזמנתך</h1><p>מספר הזמנה: 7150233</p>';

it('reads the day behind where the order came in', () => {
  const { orderDate } = findIn(`${ORDER}<p>ההזמנה התקבלה אצלנו ב-31.5.2026 בשעה 08:09.</p>`);
  expect(orderDate).toMatchObject({ value: '2026-05-31', sure: true });
});

it('takes the day of a talk with somebody for no day of the order', () => {
  const html = `${ORDER}<p>בהמשך לשיחתך עם נציגתנו חן מיום 03.02.26, ביטלנו.</p><p>תאריך ביצוע העסקה: 19.1.26</p>`;
  expect(findIn(html).orderDate).toMatchObject({ value: '2026-01-19', sure: true });
});

it('reads the telephone of a courier whose name holds the word for courier', () => {
  const html = `<title>מעקב משלוח | שליח-בזק</title><meta property="og:site_name" content="שליח-בזק">
    <h1>מעקב משלוח</h1><p>מספר משלוח: 7700318842</p><p>מוקד שליח-בזק: 1-599-555-014</p>`;
  expect(findIn(html, 'https://track.shaliach.example/t/7700318842').phone).toMatchObject({
    value: '1-599-555-014',
    sure: true,
  });
});

it('knows who speaks in the newer classes of Intercom', () => {
  const html = `<div class="intercom-part-user"><div>order LL40962</div></div>
    <div class="intercom-part-admin"><div>DHL waybill will be 4471 0029 36, call 03-5550123</div></div>
    <div class="intercom-part-user"><div>thanks, or 03-5550199</div></div>`;
  const found = findIn(html, 'https://www.lamps.example/help');
  expect([found.trackingNumber?.value, found.phone?.value]).toEqual(['4471002936', '03-5550123']);
});
