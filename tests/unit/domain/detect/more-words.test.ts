import { describe, expect, it } from 'vitest';
import { findInText } from '../../../../src/domain/detect/find-purchase.ts';
import type { Finding } from '../../../../src/domain/detect/finding.ts';
import { entriesOf } from './page-of.ts';

const filled = (finding: Finding<string> | undefined): string | undefined =>
  finding?.sure ? finding.value : undefined;

describe('words before an order number', () => {
  it.each(
    entriesOf(`
      הזמנת אינטרנט: | מספר הזמנה לבירורים: | קוד PNR:
      Purchase reference: | Booking: | Booking confirmation: | Reservation: | PNR: | Record locator: | Airline reference:
      رقم حجزك: | مرجع الحجز: | رمز الحجز: | كود الحجز: | رقم تأكيد الحجز: | أوردر رقم
    `),
  )('%s', (label) =>
    expect(filled(findInText(`תודה על הזמנתך\n${label} GX104417\n`).orderNumber)).toBe('GX104417'),
  );

  it.each(
    entriesOf(
      'Transaction ID: | Receipt number: | Purchase order number: | מספר שובר: | رقم العملية: | Заявка №',
    ),
  )('another number: %s', (label) =>
    expect(filled(findInText(`תודה על הזמנתך\n${label} GX104417\n`).orderNumber)).toBeUndefined(),
  );

  it('are no booking of a telephone or a year', () => {
    expect(filled(findInText('Your booking 104417 is confirmed').orderNumber)).toBe('104417');
    expect(filled(findInText('Your booking 2025 is near').orderNumber)).toBeUndefined();
  });
});

describe('words before the day of an order', () => {
  it.each(
    entriesOf(`
      Date of booking: | Reservation date: | Reserved on | Date of transaction:
      תאריך אישור הזמנה: | יום ההזמנה: | יום הרכישה:
      تاريخ الإضافة: | تاريخ تأكيد الطلب: | تاريخ المعاملة: | يوم الطلب:
      Дата добавления: | Дата бронирования: | Дата приёма заказа: | Дата операции: | Заказ от:
    `),
  )('%s', (label) =>
    expect(
      findInText(`תודה על הזמנתך\nמספר הזמנה: 104417\n${label} 3.11.2025\nצפי הגעה: 9.11.2025`).orderDate
        ?.value,
    ).toBe('2025-11-03'),
  );
});

describe('words before the number of a request', () => {
  it.each(
    entriesOf(`
      מספר בקשתך: | מספר מקרה: | Interaction ID: | Issue ID: | Return ID: | Return authorization number:
      معرف التذكرة: | رقم طلب الدعم: | Номер инцидента: | Инцидент № | Регистрационный номер обращения:
    `),
  )('%s', (label) =>
    expect(filled(findInText(`שלום, תודה שפנית אלינו\n${label} 7741203\n`).reference)).toBe('7741203'),
  );
});

describe('who answers in a chat', () => {
  const agentIn = (said: string): string | undefined =>
    filled(
      findInText(
        `3.2.2026, 12:40 - Galim: ${said}\n3.2.2026, 12:41 - דנה: ההזמנה שלי 104417 לא הגיעה\n3.2.2026, 12:42 - Galim: איך אפשר לעזור?`,
      ).agentName,
    );

  it.each([
    ['שלום דנה, רותם כאן.', 'רותם'],
    ['זו רותם, במה אפשר לעזור?', 'רותם'],
    ['נעים להכיר, אני רותם', 'רותם'],
    ['רותם לשירותך', 'רותם'],
    ['רותם איתך, מה קרה?', 'רותם'],
    ['הנציגה רותם תטפל בפנייתך', 'רותם'],
    ['הועברת לנציגה רותם', 'רותם'],
    ['Rotem from Galim here', 'Rotem'],
    ['Agent Rotem joined the chat', 'Rotem'],
    ['Анна на связи', 'Анна'],
    ['Моё имя Анна', 'Анна'],
    ['Я Анна, ваш консультант', 'Анна'],
    ['К чату присоединилась Анна', 'Анна'],
    ['Оператор Анна', 'Анна'],
    ['أنا سارة، كيف يمكنني مساعدتك؟', 'سارة'],
  ])('%s', (said, name) => expect(agentIn(said)).toBe(name));

  it.each(
    entriesOf(`
      אני בודקת ואחזור אליך | היי, אני מבינה ואשמח לעזור | הנציג יחזור אליך בהקדם | נציג אנושי יטפל בפנייה
      הנציגים שלנו לשירותך | כולנו לשירותך | תמיד לשירותך | צוות גלים לשירותך | אנחנו איתך
      מעבירה אותך לנציג טכני | מעבירה אותך לנציגה פנויה | נעים להכיר, דנה | נציג מכירות ענה לך
      זו ההזמנה, במה אפשר לעזור? | זה הכל, במה עוד אפשר לעזור? | תודה, לחצו כאן. | לפרטים, הקליקו כאן
      רגע, בודקת פה. | שלום, החבילה פה. | Все на связи | Оператор скоро подключится
    `),
  )('nobody: %s', (said) => expect(agentIn(said)).toBeUndefined());
});
