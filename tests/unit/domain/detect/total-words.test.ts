import { describe, expect, it } from 'vitest';
import { findInText } from '../../../../src/domain/detect/find-purchase.ts';
import { entriesOf, findIn, totalIn } from './page-of.ts';

// `@` is the sum.
const TOTALS = entriesOf(`
  Order total: @ | Order Total (incl. VAT): @ | Grand Total: @ | Grand total (ILS): @ | Total: @ | TOTAL @
  Total paid: @ | Total charged: @ | Total amount: @ | Amount paid: @ | Amount charged: @ | Amount due: @
  Amount: @ | Total to pay: @ | Total price: @ | Total cost: @ | Total (incl. tax): @
  Total (tax incl.): @ | Total incl. VAT: @ | Total including VAT: @ | Total with VAT: @ | Order amount: @
  Order value: @ | Order sum: @ | Payment amount: @ | Payment total: @ | Total payment: @ | Paid: @
  You paid: @ | You paid @ | Charged: @ | We charged your card @ | Total due: @ | Balance paid: @
  Final total: @ | Final price: @ | Invoice total: @ | Purchase total: @ | Total for your order: @
  Total for order: @ | Total billed: @ | Sum: @ | Sum total: @ | Total order amount: @ | Your total: @
  Your total is @ | The total is @ | Total purchase: @ | Estimated total: @ | Total due today: @
  Paid amount: @ | Order for @ | Total value: @ | Total (2 items): @ | Total (ILS) @ | Overall total: @
  Total Gross: @ | Price total: @ | Booking total: @ | Amount to pay: @ | Transaction amount: @ | סה"כ: @
  סה״כ לתשלום: @ | סה"כ לתשלום @ | סך הכל: @ | סך הכל לתשלום: @ | סך הכול: @ | סה"כ להזמנה: @
  סה"כ הזמנה: @ | סה"כ ההזמנה: @ | סכום לתשלום: @ | סכום הזמנה: @ | סכום ההזמנה: @ | סכום העסקה: @
  סכום כולל: @ | סכום סופי: @ | סה"כ כולל מע"מ: @ | סה"כ כולל משלוח: @ | סה"כ (כולל מע"מ): @
  סך התשלום: @ | סך לתשלום: @ | סכום ששולם: @ | סכום חיוב: @ | סכום החיוב: @ | שולם: @ | שולם @
  שולם סך של @ | חויבת בסך @ | חויב כרטיסך בסך @ | כרטיסך חויב בסך @ | לתשלום: @ | לתשלום @ | על סך @
  בסך @ | בסך של @ | בסכום של @ | בסכום @ | בסך כולל של @ | הזמנה על סך @ | מחיר סופי: @ | מחיר כולל: @
  סה"כ מחיר: @ | סה"כ עלות: @ | עלות כוללת: @ | עלות ההזמנה: @ | מחיר ההזמנה: @ | סכום כולל לתשלום: @
  סה"כ סופי: @ | סה"כ חויב: @ | סה"כ שולם: @ | סה"כ לחיוב: @ | סכום הקנייה: @ | סכום הרכישה: @
  סה"כ רכישה: @ | סה"כ קנייה: @ | סה"כ בהזמנה: @ | סכום: @ | סה"כ ששולם: @ | התשלום: @ | תשלום: @
  סכום התשלום: @ | סך הכל שולם: @ | סך כל ההזמנה: @ | סך ההזמנה: @ | סך כולל: @ | סה"כ לתשלום כולל מע"מ: @
  סה"כ לתשלום (כולל מע"מ): @ | סה"כ עסקה: @ | סה'כ: @ | סה''כ לתשלום: @ | סהכ: @ | סהכ לתשלום @
  סך-הכל: @ | סכום כללי: @ | סכום כולל מע"מ: @ | סה"כ לתשלום בש"ח: @ | סה"כ בש"ח: @ | סה"כ (ש"ח): @
  סה"כ ₪: @ | המחיר ששילמת: @ | שילמת @ | שילמתם: @ | الإجمالي: @ | المجموع: @ | المجموع الكلي: @
  المجموع الإجمالي: @ | الإجمالي الكلي: @ | إجمالي الطلب: @ | مجموع الطلب: @ | المبلغ: @
  المبلغ الإجمالي: @ | المبلغ المدفوع: @ | المبلغ المستحق: @ | المبلغ الإجمالي المدفوع: @ | المبلغ الكلي: @ | إجمالي المبلغ: @
  قيمة الطلب: @ | مبلغ الطلب: @ | الإجمالي شامل الضريبة: @ | المجموع شامل الضريبة: @ | المجموع النهائي: @
  بقيمة @ | بمبلغ @ | بمبلغ قدره @ | بقيمة إجمالية @ | إجمالي الفاتورة: @ | الإجمالي النهائي: @
  المبلغ المطلوب: @ | المجموع للدفع: @ | تم دفع مبلغ @ | تم دفع @ | السعر الإجمالي: @ | السعر الكلي: @
  التكلفة الإجمالية: @ | القيمة الإجمالية: @ | المدفوع: @ | صافي المبلغ: @ | Итого: @ | ИТОГО: @
  Итого к оплате: @ | Всего: @ | Всего к оплате: @ | К оплате: @ | Сумма заказа: @ | Сумма: @
  Общая сумма: @ | Общая сумма заказа: @ | Общая стоимость: @ | Стоимость заказа: @ | Итоговая сумма: @
  Сумма к оплате: @ | Оплачено: @ | Оплачено @ | Сумма оплаты: @ | на сумму @ | Заказ на сумму @
  Итого с доставкой: @ | Итого с НДС: @ | Итого по заказу: @ | Полная стоимость: @ | Стоимость покупки: @
  Сумма покупки: @ | Сумма платежа: @ | Итоговая стоимость: @ | Списано: @ | Общий итог: @
  Итоговая цена: @ | Всего с доставкой: @ | Сумма с учетом скидки: @ | Итого, включая НДС: @
  Итого (с НДС): @
  סה"כ כולל מע"מ ומשלוח: @ | שולם בביט: @ | חיוב בכרטיס אשראי: @ | סכום הרכישה הכולל: @ | סה"כ הכל: @
  עלות סופית: @ | סה״כ לתשלום באשראי @ | שילמתי @ | Total charged to card: @ | You were charged @
  Payment received: @ | заплатила @
  שולם בהצלחה: @ | שולמו @ | כרטיסך חויב ב-@ | You've been charged @ | Payment of @ received
  Your payment of @ was successful | for a total of @ | totalling @ | in the amount of @
`);

const OTHER_SUMS = entriesOf(`
  שולם בנקודות: @ | חיוב חודשי: @ | סכום הרכישה המינימלי: @ | Payment refunded: @ |
  Subtotal: @ | Sub-total @ | Subtotal (2 items): @ | Items total: @ | Shipping total: @ | Total tax: @
  Total VAT: @ | Total discount: @ | Total savings: @ | You saved @ | Total before discount: @
  Total excl. VAT: @ | Total excluding tax: @ | Net total: @ | Total without VAT: @ | Total shipping: @
  Total refund: @ | Refund total: @ | Refunded amount: @ | Cart total: @ | Item total: @
  Merchandise total: @ | Delivery: @ | Deposit: @ | Total weight: @ | Total points: @ | Balance: @
  Price: @ | Minimum total: @ | Total per month: @ | Order subtotal: @ | Products total: @
  Gift card amount: @ | Discount amount: @ | Tip amount: @ | Tax amount: @ | סכום ביניים: @
  סה"כ ביניים: @ | סה"כ לפני מע"מ: @ | סה"כ לפני הנחה: @ | סה"כ מוצרים: @ | סה"כ פריטים: @ | סה"כ משלוח: @
  סה"כ הנחה: @ | סה"כ מע"מ: @ | סה"כ חסכת: @ | סה"כ ללא מע"מ: @ | דמי משלוח: @ | סכום ההנחה: @
  סכום הזיכוי: @ | סכום ההחזר: @ | סה"כ נקודות: @ | סכום המע"מ: @ | מע"מ בסך @ | משלוח בסך @ | הנחה בסך @
  זיכוי בסך @ | החזר בסך @ | קופון בסך @ | קופון על סך @ | שובר על סך @ | סה"כ בסל: @ | יתרה לתשלום: @
  תשלום ראשון: @ | תשלום חודשי: @ | מחיר ליחידה: @ | סך הנחות: @ | סה"כ החזר: @ | סה"כ זיכוי: @
  עמלה בסך @ | טיפ: @ | المجموع الفرعي: @ | المجموع قبل الضريبة: @ | إجمالي الخصم: @ | رسوم الشحن: @
  الضريبة: @ | مبلغ الخصم: @ | المبلغ المسترد: @ | إجمالي الشحن: @ | إجمالي المنتجات: @ | خصم بقيمة @
  قسيمة بقيمة @ | كوبون بقيمة @ | Промежуточный итог: @ | Подытог: @ | Скидка: @ | Доставка: @
  Сумма скидки: @ | НДС: @ | Итого без НДС: @ | Итого товаров: @ | Сумма возврата: @ | Всего товаров: @
  Товары на сумму @ | Скидка на сумму @ | Купон на сумму @ | Сумма НДС: @ | Стоимость доставки: @
  Сумма доставки: @
`);

const ORDER = '<h1>תודה על ההזמנה</h1><p>מספר הזמנה: 104417</p>';

describe('words before the sum of an order', () => {
  it.each(TOTALS)('%s', (said) => {
    for (const sum of ['₪486.20', '486.20 ₪'])
      expect(totalIn(`${ORDER}<p>סכום ביניים: ₪450.00</p><p>${said.replace('@', sum)}</p>`)).toBe(
        '48620 ILS',
      );
    expect(
      findInText(`תודה על הזמנתך\nמספר הזמנה: 104417\n${said.replace('@', '₪486.20')}`).total,
    ).toMatchObject({ value: { minor: 48_620, currency: 'ILS' }, sure: true });
  });

  it.each(OTHER_SUMS)('of something else: %s', (said) => {
    const label = said.replace(/:?\s?@/, '');
    const inRow = `<table><tr><th>מספר הזמנה</th><td>104417</td></tr><tr><td>${label}</td><td>₪486.20</td></tr></table>`;
    for (const html of [said.replace('@', '₪486.20'), said.replace('@', '486.20 ₪'), inRow])
      expect(findIn(`${ORDER}<div>${html}</div>`).total?.sure ?? false).toBe(false);
  });

  it.each(['includes €8.08 tax', '(incl. VAT ₪70.64)', 'כולל מע"מ'])(
    'passes by a note below the words: %s',
    (note) =>
      expect(totalIn(`${ORDER}<div><p>Total price</p><p>${note}</p><p>₪486.20</p></div>`)).toBe('48620 ILS'),
  );
});
