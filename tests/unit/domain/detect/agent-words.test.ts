import { describe, expect, it } from 'vitest';
import { findInText } from '../../../../src/domain/detect/find-purchase.ts';
import { entriesOf, findIn } from './page-of.ts';

// `@` is the name.
const SAID = [
  [
    'תמר',
    'איפה ההזמנה שלי 104417?',
    `
  כאן @ משירות הלקוחות | כאן @ מגלים | היי, כאן @ | שלום, שמי @ ואני אשמח לעזור | שמי @, במה אוכל לעזור?
  קוראים לי @ | מדברת @ משירות הלקוחות | מדבר @ | אני @ מצוות התמיכה | אני @, נציגת שירות
  אני @ נציגת השירות שלך | @ הצטרפה לשיחה | @ הצטרף לצ'אט | הנציגה @ הצטרפה לשיחה | הנציגה @ נכנסה לשיחה
  את/ה משוחח/ת כעת עם @ | אתה משוחח עם @ | שוחחת עם @ | שוחחת עם הנציגה @ | נציג: @ | נציגה: @
  נציג מטפל: @ | נציג שירות: @ | נציגת שירות: @ | שם הנציג: @ | שם הנציגה: @ | שם נציג: @ | הנציג שלך: @
  מטפל: @ | מטפלת בפנייה: @ | גורם מטפל: @ | אחראי: @ | אחראית: @ | בטיפול: @ | בטיפול של @
  הפנייה בטיפולה של @ | הפנייה הועברה לטיפולה של @ | הפנייה הועברה לטיפול של @ | הפנייה שויכה ל@
  נענה על ידי: @ | נענה ע"י: @ | נציג/ה: @ | תודה, @ משירות הלקוחות | בברכה, @, שירות לקוחות
  @ - שירות לקוחות | פה @ משירות לקוחות | היי זאת @ מגלים | זו @ משירות הלקוחות | מדבר איתך @
  איתך @ מגלים | @ מצוות גלים כאן | @ כאן, איך אפשר לעזור? | @ כאן מגלים | דיברת עם @ | דיברתי עם הנציגה @
  `,
  ],
  [
    'Priscilla',
    'where is my order 104417?',
    `
  Hi, this is @ from Galim | This is @ with customer support | My name is @ | My name's @ and I'll help
  I'm @ from support | I'm @, your support agent | @ here from Galim | @ here, how can I help?
  You are now chatting with @ | You're chatting with @ | You are chatting with @.
  You're now connected with @ | You are connected to @ | You spoke with @ | @ joined the chat
  @ has joined the conversation | @ has entered the chat | @ entered the chat | Agent: @ | Agent name: @
  Representative: @ | Support agent: @ | Your agent: @ | Assigned to: @ | Assignee: @ | Handled by: @
  Handled by @ | Served by: @ | Operator: @ | Advisor: @ | Specialist: @ | Owner: @ | Case owner: @
  Ticket owner: @ | Replied by: @ | Answered by: @ | Answered by @ | Your representative is @
  Your agent today is @ | Your case is handled by @ | @ from the Galim team | @ from customer care
  It's @ from Galim | Connected with @ | @ is assisting you | @ will be assisting you
  @ is now assisting you | @ (Galim Support) | @, Customer Support | Customer service representative: @
  @ accepted the chat | Ticket assigned to @ | Your ticket has been assigned to @ | Account manager: @
  Thanks for waiting! I'm @ and I'm happy to help
  `,
  ],
  [
    'ليلى',
    'اين طلبي 104417',
    `
  معك @ من خدمة العملاء | معكم @ من جاليم | أنا @ من خدمة العملاء | اسمي @ | انضمت @ إلى المحادثة
  انضم @ إلى المحادثة | الموظف: @ | الموظفة: @ | اسم الموظف: @ | ممثل خدمة العملاء: @
  ممثلة خدمة العملاء: @ | المسؤول: @ | المسؤولة: @ | أنت تتحدث مع @ | تتحدث الآن مع @
  معك @، كيف أقدر أساعدك؟ | مرحبا، معك @ | وكيل الدعم: @ | مندوب الخدمة: @ | المعالج: @
  `,
  ],
  [
    'Марина',
    'где мой заказ 104417',
    `
  Меня зовут @ | Здравствуйте, меня зовут @, чем могу помочь? | Это @ из поддержки | Это @ из Галим
  На связи @ | С вами @ | С вами оператор @ | Вас приветствует @ | Оператор: @
  Оператор @ подключился к чату | @ присоединилась к чату | Оператор @ присоединился к чату | Менеджер: @
  Ваш менеджер: @ | Ваш менеджер @ | Специалист: @ | Консультант: @ | Ответственный: @ | Исполнитель: @
  Сотрудник: @ | Агент: @ | Вам отвечает @ | Вам помогает @ | Отвечает: @ | Ответил: @
  С уважением, @, служба поддержки | @ из службы поддержки
  `,
  ],
].flatMap(([name = '', asked = '', table = '']) =>
  entriesOf(table).map((said) => [said.replace('@', name), name, asked] as const),
);

const NO_NAMES = entriesOf(`
  כאן אפשר לראות את ההזמנה | שמי תמר והזמנתי אצלכם | כאן בשבילך | כאן התשובות | נציג יחזור אליך בהקדם
  נציג: בטיפול | מחכה לנציג | אני מעוניינת בהחזר | אני רוצה לבטל | הועבר לטיפול של המחסן
  This is important | This is your order | I'm happy to help | I'm sorry for the delay
  I'm Checking that now | You are now chatting with an agent | Agent: Online | Agent: available
  Assigned to: Support | Assigned to: Unassigned | Assigned to: none | Owner: Support Team
  You're chatting with our team | My name is on the order | This is Customer Support | Thanks here
  Contact person: you | Operator: busy | Hello here | Это ваш заказ | На связи служба поддержки
  С вами свяжется менеджер | Оператор: занят | Менеджер: свяжется | معك في كل وقت | الموظف: مشغول
  الموظف: غير متصل | Agent: Chatbot | Agent: Virtual Assistant | נציג: בוט | נציג: לא משויך
  מטפל: טרם שויך | Assignee: Not assigned | Handled by: Warehouse | From customer support | Track here
`);

const chat = (said: string, asked: string): string =>
  `<div><div class="message agent">${said}</div><div class="message visitor">${asked}</div></div>`;
const ticket = (said: string): string => `<h1>Ticket #88120</h1><p>${said}</p><p>סטטוס: פתוח</p>`;

describe('how people say who answers', () => {
  it.each(SAID)('%s', (said, name, asked) => {
    expect(findIn(chat(said, asked), 'https://shop.example/help').agentName).toMatchObject({
      value: name,
      sure: true,
    });
    // Where nobody is known to say it, it may be the shopper who does.
    for (const found of [
      findIn(ticket(said), 'https://shop.example/tickets/88120'),
      findInText(`${said}\n${asked}`),
    ])
      expect(found.agentName?.value).toBe(name);
  });

  it.each(NO_NAMES)('no name: %s', (said) => {
    const pages = [
      findIn(chat(said, 'hi'), 'https://shop.example/help'),
      findIn(ticket(said), 'https://shop.example/tickets/88120'),
      findInText(said),
    ];
    for (const { agentName } of pages) expect(agentName?.sure ?? false).toBe(false);
  });

  it.each(['My name is Priscilla', 'היי זאת תמר מחיפה', 'Меня зовут Марина'])(
    'is only offered, without who says it: %s',
    (said) => expect(findInText(said).agentName?.sure).toBe(false),
  );

  it('reads who answered from a page that confirms a request', () => {
    const said = 'מספר הפנייה: 7720418</p><p>פנייתך הועברה לטיפולה של תמר ממחלקת השירות.';
    expect(
      findIn(`<h1>תודה, פנייתך התקבלה</h1><p>${said}</p>`, 'https://shop.example/contact').agentName,
    ).toMatchObject({
      value: 'תמר',
      sure: true,
    });
  });
});
