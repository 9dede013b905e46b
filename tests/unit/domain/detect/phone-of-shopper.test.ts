import { describe, expect, it } from 'vitest';
import { findInText } from '../../../../src/domain/detect/find-purchase.ts';
import { entriesOf, findIn } from './page-of.ts';

// `@` is the number.
const REACHED = entriesOf(`
  ניצור איתך קשר בטלפון @ לתיאום משלוח. גלים | ניצור אתך קשר בטלפון: @ | נציגינו יצרו איתך קשר במספר @
  שלום נועה, לשירות לקוחות ולתיאום משלוח נתקשר למספר @ | השליח יתקשר אלייך לטלפון @ | נחזור אליך למספר @
  נעדכן אותך בטלפון @ כשההזמנה תצא | הודעה נשלחה לטלפון @ | תקבלי הודעה לנייד @ | SMS נשלח ל-@
  We will call you on @ | The courier will text you at @ | A text message was sent to @ | We sent a code to @
  Мы позвоним по телефону @ | Мы свяжемся с вами по номеру @ | Курьер позвонит по телефону @
  سنتصل بك على الرقم @ | سنرسل لك رسالة إلى هاتف @
`);
const OURS = entriesOf(`
  לבירורים נחזור אליך בהקדם, טלפון לשירות: @ | נשמח לעדכן אותך בטלפון שלנו @ | לא יצרו איתך קשר? חייגו @
  We'll call you back soon. Customer service: @ | We will call you from our number, customer service @
  נתקשר אליך, או חייגו לשירות לקוחות @
`);

const ORDER = '<h1>תודה על הזמנתך</h1><p>מספר הזמנה: 55123</p>';

describe('where the shopper is reached is no telephone of the business', () => {
  it.each(REACHED)('%s', (said) => {
    const line = said.replace('@', '052-1234567');
    expect(findInText(line).phone?.sure ?? false).toBe(false);
    expect(findIn(`${ORDER}<p>${line}</p>`).phone?.sure ?? false).toBe(false);
  });

  it('nor where it stands again without such words', () =>
    expect(
      findInText('ניצור איתך קשר בטלפון 052-1234567\nגלים\nלבירורים: 052-1234567').phone?.sure ?? false,
    ).toBe(false));

  it.each(OURS)('but stays: %s', (said) =>
    expect(findInText(said.replace('@', '03-5550122')).phone).toMatchObject({
      value: '03-5550122',
      sure: true,
    }),
  );

  it('nor is a short number where one is reached: only businesses have those', () =>
    expect(findInText('הזמנה 55123 התקבלה\nנעדכן אותך, שירות לקוחות *2055').phone).toMatchObject({
      value: '*2055',
    }));
});

describe('stars and digits that are no short number', () => {
  it.each(
    entriesOf(
      'מספר הזמנה: 4021**** | מספר הזמנה: 4021* | Order number: *4021 | שולם בוויזה *4412 | Visa *4412 | כרטיס המסתיים ב-*4412 | רק 199* ₪',
    ),
  )('%s', (said) => expect(findIn(`<h1>תודה על הזמנתך</h1><p>${said}</p>`).phone?.sure ?? false).toBe(false));

  it.each(['שירות לקוחות: 2055*', 'חייגו *2055', 'לבירורים *2055'])('stays: %s', (said) =>
    expect(findIn(`${ORDER}<p>${said}</p>`).phone).toMatchObject({ sure: true }),
  );
});
