import { describe, expect, it } from 'vitest';
import { findInText } from '../../../../src/domain/detect/find-purchase.ts';
import { findIn } from './page-of.ts';

const NUMBER = '2041788';
const ASKS = [
  ['אשמח למספר הזמנה', ['אני חושבת שזה 2041788', 'לפי המייל 2041788', 'הנה: 2041788']],
  ['מה מספר ההזמנה שלך?', ['רגע... 2041788', '2041788 נראה לי']],
  ['order number pls', ['2041788', 'here you go: 2041788', '2041788 I think']],
  ['May I have your order number?', ['according to the mail 2041788']],
  ['Подскажите номер заказа', ['в письме 2041788']],
] as const;
const SHAPES: Readonly<Record<string, (asked: string, said: string) => string>> = {
  'an export': (asked, said) =>
    `[10:12] Dana (Support): ${asked}\n[10:13] Noa: ${said}\n[10:14] Dana (Support): checking`,
  'names above times': (asked, said) => `Dana\n10:12\n${asked}\nNoa\n10:13\n${said}\nDana\n10:14\nchecking`,
};
const numberIn = (text: string): string | undefined => {
  const { orderNumber } = findInText(text);
  return orderNumber?.sure ? orderNumber.value : undefined;
};

describe.each(Object.entries(SHAPES))('in a chat that is pasted as %s', (_name, put) => {
  it.each(ASKS.flatMap(([asked, answers]) => answers.map((said) => [asked, said] as const)))(
    '%s: %s',
    (asked, said) => expect(numberIn(put(asked, said))).toBe(NUMBER),
  );

  it.each([
    'I only have the invoice, 2041788',
    'my ID is 2041788',
    'I do not have 2041788',
    'it is 0521234567',
    'I paid 20417 NIS',
    'either 2041788 or 2041799',
  ])('is no answer: %s', (said) => expect(numberIn(put('What is your order number?', said))).toBe(undefined));
});

it.each(['2041788 זה מספר ההזמנה שלי', 'Hi, 2041788 is my order number.', '2041788 это номер заказа'])(
  'is said before what it is: %s',
  (said) => expect(numberIn(`[10:12] Dana (Support): Hello\n[10:13] Noa: ${said}`)).toBe(NUMBER),
);

it('hears the question of a machine that explains itself, and takes no name of a file for the answer', () => {
  const asked = 'What is your order number? (10 digits, it is in the mail, for example 5500000000)';
  expect(numberIn(SHAPES['an export']?.(asked, '5501773280') ?? '')).toBe('5501773280');
  const russian = '[09:41] Магазин: Пожалуйста, укажите номер заказа и телефон.';
  const said = '[09:44] Лена: заказ №ZM-5108 тел 0533330916\n[09:44] Лена: IMG-20260112-WA0003.jpg';
  expect(numberIn(`${russian}\n${said}`)).toBe('ZM-5108');
});

describe('a number typed in groups', () => {
  const typed = (answer: string): string =>
    ['Kettle: Hi, what is your order no. please?', `Dana: ${answer}`, 'Kettle: one moment', 'Dana: thanks']
      .map((one, at) => `3.2.2026, 12:4${at} - ${one}`)
      .join('\n');

  it('is that which the other side writes in one, and never its last group', () => {
    const known = typed("it's KC 77 0931").replace('one moment', 'Thanks, found it: KC770931');
    expect(findInText(known).orderNumber).toMatchObject({ value: 'KC770931', sure: true });
    expect(findInText(typed("it's KC 77 0931")).orderNumber).toBeUndefined();
  });
});

describe('a chat whose head names the business', () => {
  it('is answered by who joined it', () => {
    const html = `<div class="intercom-messenger"><div class="intercom-header-title">מיטות ונוס</div>
      <div class="intercom-block intercom-comment intercom-comment-by-user">המזרן שקע</div>
      <div class="intercom-conversation-event">נופר מצוות השירות הצטרפה לשיחה</div>
      <div class="intercom-block intercom-comment-by-admin">אהלן, בודקת</div>
      <p>Chat ID: SJ3P9Q0K2T</p><p>I have logged case number 00418826 for you.</p></div>`;
    const found = findIn(html, 'https://www.venus-beds.co.il/');
    expect(found.agentName?.value).toBe('נופר');
    expect(found.reference).toMatchObject({ value: '00418826', sure: true });
  });
});
