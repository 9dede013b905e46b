import { describe, expect, it } from 'vitest';
import { findInText } from '../../../../src/domain/detect/find-purchase.ts';
import { entriesOf, findIn } from './page-of.ts';

// `@` is the number.
const REQUESTS = entriesOf(`
  Ticket number: @ | Ticket no. @ | Ticket #@ | Ticket ID: @ | Your ticket is #@ | Your ticket number is @
  Ticket: @ | Case number: @ | Case #@ | Case ID: @ | Case no: @ | Case reference: @
  Your case number is @ | Your case reference is @ | Request #@ | Request number: @ | Request ID: @
  Your request (@) has been received | Your request (#@) has been updated | Your request #@ was updated
  Support ticket #@ | Support request @ | Service request number: @ | Service request no. @
  Service call: @ | Service call no. @ | Complaint number: @ | Complaint ref: @ | Complaint reference: @
  Enquiry number: @ | Enquiry ref @ | Inquiry no: @ | Incident: @ | Incident number: @ | Claim number: @
  Claim no. @ | Your claim reference is @ | Reference number: @ | Reference: @ | Your reference: @
  Ref: @ | Ref. no.: @ | Ref no @ | Our ref: @ | Your reference number is @ | Conversation ID: @
  Chat ID: @ | Chat reference: @ | Your conversation is #@ | [Ticket #@] | [Case @]
  I've opened ticket @ for you | I have created a case, number @ | Your case is @ | Call reference: @
  Return number: @ | RMA number: @ | RMA: @ | RMA #@ | Return request #@ | Dispute number: @
  Job number: @ | Work order: @ | Query number: @ | Issue number: @ | מספר פנייה: @ | מספר הפנייה @
  מספר פניה: @ | מס' פנייה: @ | מס פניה @ | פנייה מספר @ | פנייה מס' @ | פנייה #@ | פנייתך מספר @ התקבלה
  פנייתך מס' @ התקבלה | פנייתך (@) התקבלה | מספר פנייתך: @ | מספר פנייתך הוא @ | מספר הפנייה שלך הוא @
  פתחתי לך פנייה מספר @ | פתחתי עבורך קריאה מספר @ | נפתחה פנייה שמספרה @ | נפתחה עבורך קריאה @
  קריאה מספר @ | קריאה מס' @ | קריאת שירות: @ | קריאת שירות מס' @ | מספר קריאה: @ | מספר קריאת שירות: @
  מספר הקריאה שלך: @ | מספר טיקט: @ | טיקט מספר @ | טיקט #@ | טיקט: @ | מספר תלונה: @ | תלונה מס' @
  מספר התלונה שלך @ | מספר תקלה: @ | תקלה מספר @ | מספר תיק: @ | תיק מספר @ | תיק פנייה: @
  מספר אסמכתא: @ | אסמכתא: @ | מספר אסמכתא לפנייה: @ | אסמכתא לשיחה: @ | סימוכין: @ | סימוכין מספר @
  מספר סימוכין: @ | מספר בקשה: @ | מספר הבקשה: @ | בקשה מספר @ | בקשתך מספר @ התקבלה | בקשת החזר מספר @
  בקשת ביטול מס' @ | בקשת החזרה מספר @ | מספר החזרה: @ | מספר שיחה: @ | מזהה פנייה: @ | מזהה שיחה: @
  קוד פנייה: @ | מספר מעקב פנייה: @ | מספר כרטיס שירות: @ | רישום פנייה @ | מספר דיווח: @
  זכאות לביטול, אסמכתא @ | رقم التذكرة: @ | رقم الشكوى: @ | رقم البلاغ: @ | تذكرة رقم @ | تذكرتك رقم @
  رقم تذكرتك @ | رقم تذكرتك هو @ | شكوى رقم @ | شكواك رقم @ | بلاغ رقم @ | رقم المرجع: @
  الرقم المرجعي: @ | رقم مرجعي: @ | رقم الاستفسار: @ | رقم الحالة: @ | رقم المعاملة: @
  فتحنا لك تذكرة رقم @ | تم فتح تذكرة رقم @ | تذكرة #@ | رقم المحادثة: @ | Номер обращения: @
  Обращение № @ | Обращение №@ | Ваше обращение № @ принято | Ваше обращение @
  Обращению присвоен номер @ | Номер заявки: @ | Заявка № @ | Ваша заявка №@ принята | Заявка: @
  Тикет #@ | Тикет № @ | Номер тикета: @ | Номер запроса: @ | Запрос №@ | Ваш запрос (#@) получен
  Жалоба № @ | Номер жалобы: @ | Номер претензии: @ | Претензия № @ | Номер рекламации: @
  Создал обращение, номер @ | Мы зарегистрировали ваше обращение под номером @ | номер вашего обращения @
  Номер вашей заявки: @ | Номер диалога: @ | Номер кейса: @
`);

const PARCELS = entriesOf(`
  Tracking number: @ | Tracking no. @ | Tracking #: @ | Tracking ID: @ | Tracking code: @ | Tracking: @
  Track number @ | Track your parcel: @ | Track & trace: @ | Track and trace number @
  Track-and-trace code: @ | Parcel number: @ | Parcel no: @ | Parcel ID: @ | Parcel: @
  Shipment number: @ | Shipment ID: @ | Consignment number: @ | Consignment no. @ | Consignment: @
  Waybill: @ | Waybill number: @ | AWB: @ | AWB No. @ | Air waybill: @ | Package ID: @ | Package number: @
  Package tracking number: @ | Delivery number: @ | Delivery tracking number: @
  Courier tracking number: @ | Courier reference: @ | Carrier tracking number: @ | DHL tracking number: @
  DHL: @ | FedEx tracking: @ | UPS tracking number is @ | USPS Tracking® number: @
  shipped with tracking number @ | tracking no. @ | Your tracking number is @
  Your parcel @ is on its way | Shipping number: @ | Shipping code: @ | Postal tracking: @
  Tracking reference: @ | Shipment tracking: @ | Shipment: @ | מספר מעקב: @ | מס' מעקב: @ | מס מעקב @
  מספר המעקב שלך: @ | מספר המעקב הוא @ | מספר למעקב: @ | קוד מעקב: @ | מספר משלוח: @ | מס' משלוח: @
  מס' משלוח @ | מספר המשלוח: @ | משלוח מספר @ | משלוח מס' @ | מספר חבילה: @ | מס' חבילה @ | חבילה מספר @
  חבילה @ ממתינה | ברקוד חבילה: @ | ברקוד משלוח: @ | שטר מטען: @ | שטר מטען מספר @ | מספר שטר מטען: @
  מספר שטר: @ | מספר פריט דואר: @ | מספר דבר דואר: @ | מספר פריט בדואר: @ | מעקב משלוח: @
  מעקב אחר משלוח: @ | מעקב חבילה: @ | מעקב: @ | מספר מעקב דואר ישראל: @ | מספר מעקב DHL: @
  מספר מעקב של UPS: @ | מספר מעקב בצ'יטה: @ | מספר שליחות: @ | מזהה משלוח: @ | מזהה חבילה: @
  מספר מעקב למשלוח: @ | מספר מעקב לחבילה: @ | מספר מעקב החבילה: @ | מספר המעקב של החבילה @
  מספר המשלוח שלך: @ | משלוח: @ | קוד משלוח: @ | החבילה שלך @ בדרך | דבר הדואר שמספרו @ | פריט דואר @
  חברת שליחויות HFD, מספר משלוח @ | מספר עקיבה: @ | رقم التتبع: @ | رقم تتبع الشحنة: @ | رقم الشحنة: @
  رقم شحنتك: @ | كود التتبع: @ | رمز التتبع: @ | رقم الطرد: @ | بوليصة الشحن: @ | رقم البوليصة: @
  رقم بوليصة الشحن: @ | تتبع الشحنة: @ | رقم التتبع الخاص بك: @ | رقم التتبع هو @ | شحنة رقم @
  شحنتك رقم @ في الطريق | رقم المتابعة: @ | الشحنة رقم: @ | Трек-номер: @ | Трек номер: @ | Трек-код: @
  Трек: @ | Номер отслеживания: @ | Номер для отслеживания: @ | Код отслеживания: @ | Номер отправления: @
  Номер посылки: @ | Номер накладной: @ | Накладная № @ | Накладная: @ | Почтовый идентификатор: @
  ШПИ: @ | Трекинг-номер: @ | Трекинг: @ | Отслеживание: @ | Номер трека: @ | Ваш трек-номер: @
  Посылка @ отправлена | Посылка № @ | Отправление № @ | РПО: @ | Идентификатор отправления: @
`);

const NO_PARCELS = entriesOf(`
  Track your order 104417 | Order tracking: 104417 | Invoice 880012345671 | Barcode EAN: 7290012345671
  ברקוד מוצר: 7290012345671 | EAN 7290012345671 | מק"ט 880012345671 | מספר סידורי: 880012345671
  כרטיס אשראי 458012345671 | מספר אישור 880012345671 | IMEI: 358012345671123 | Phone 0525550122
  משלוח מספר 2 מתוך 3 | משלוח: 29.90 ₪ | משלוח: 880012 נקודות | Transaction ID: 880012345671
  Shipping: 35.90 | Parcel 1 of 2 | Package: 2 items | Consignment note
`);

describe('words before the number of a request', () => {
  it.each(REQUESTS)('%s', (said) => {
    const line = said.replace('@', '4822104');
    const text = findInText(`שלום, כאן תמר משירות הלקוחות.\n${line}\nתודה`);
    expect(text.reference).toMatchObject({ value: '4822104', sure: true });
    expect(text.orderNumber).toBeUndefined();
    const page = `<h1>תודה שפנית אלינו</h1><p>${line}</p><p>נחזור אליך</p>`;
    expect(findIn(page, 'https://shop.example/contact/thanks').reference).toMatchObject({
      value: '4822104',
      sure: true,
    });
  });

  it.each(['מספר אסמכתא: 4822104', 'Reference number: 4822104'])("is a payment's on an order: %s", (said) => {
    const page = `<h1>תודה על ההזמנה</h1><p>מספר הזמנה: 104417</p><p>${said}</p>`;
    expect(findIn(page).reference).toBeUndefined();
  });
});

describe("the head of a help desk's title", () => {
  const html =
    '<html><head><title>#5502 Wrong finish - Shop</title></head><body><span>#5502</span><h1>Wrong finish</h1></body></html>';

  it('gives the number that the page shows alone', () => {
    expect(findIn(html, 'https://desk.example/portal/en/ticket/88120000003341').reference?.value).toBe(
      '5502',
    );
    expect(findIn(html, 'https://shop.example/product/88120000003341').reference).toBeUndefined();
    expect(
      findIn(html.replace('<span>#5502</span>', ''), 'https://desk.example/ticket/881').reference,
    ).toBeUndefined();
  });
});

describe('words before the number of a parcel', () => {
  const ORDER = '<h1>ההזמנה נשלחה</h1><p>מספר הזמנה: 104417</p>';
  const on = (line: string): ReturnType<typeof findIn> =>
    findIn(`${ORDER}<p>${line}</p><p>שורה</p>`, 'https://shop.example/orders/104417');

  it.each(PARCELS)('%s', (said) => {
    for (const number of ['RR123456785IL', '880012345671']) {
      const found = on(said.replace('@', number));
      expect(found.trackingNumber).toMatchObject({ value: number, sure: true });
      expect(found.orderNumber).toMatchObject({ value: '104417', sure: true });
    }
    expect(
      findInText(`הזמנה 104417 נשלחה\n${said.replace('@', 'RR123456785IL')}`).trackingNumber?.value,
    ).toBe('RR123456785IL');
  });

  it.each(['Barcode', 'ברקוד'])("%s is a parcel's by the shape of its number only", (label) => {
    expect(on(`${label}: RR123456785IL`).trackingNumber?.value).toBe('RR123456785IL');
    expect(on(`${label}: 7290012345671`).trackingNumber).toBeUndefined();
  });

  it.each(NO_PARCELS)('none: %s', (said) => expect(on(said).trackingNumber?.sure ?? false).toBe(false));
});
