import { describe, expect, it } from 'vitest';
import { findIn } from './page-of.ts';

const GMAIL = 'https://mail.google.com/mail/u/0/#inbox/FMfcgzQ';

interface Message {
  readonly from: readonly [name: string, address: string];
  readonly text: string;
  readonly to?: string;
}

const HERS: Message = {
  from: ['נועה גל', 'noa.g@example.com'],
  text: 'שלום, הזמנה 5540217 הגיעה שבורה. אני דורשת החזר של 890 ₪. הטלפון שלי 052-5550147. נועה גל',
};
const THEIRS: Message = {
  from: ['כלי בית טובים - שירות לקוחות', 'service@kelim-tovim.co.il'],
  text: 'שלום נועה,<br>פנייתך התקבלה ומספרה 33-8841.<br>בברכה,<br>שרון מזרחי<br>שירות לקוחות, כלי בית טובים<br>טל. 1-700-555-321',
};
const HUMAN: Message = { ...THEIRS, from: ['שרון מזרחי', 'sharon@kelim-tovim.co.il'] };

const thread = (title: string, ...messages: readonly Message[]): string =>
  `<title>${title}</title><div role="main"><h2 class="hP">מוצר פגום - הזמנה 5540217</h2>${messages
    .map(
      ({ from: [name, address], text, to }) =>
        `<div class="adn"><h3><span class="gD" email="${address}" name="${name}">${name}</span></h3>${to ?? ''}<div class="a3s">${text}</div></div>`,
    )
    .join('')}</div>`;

const of = (title: string, ...messages: readonly Message[]) => findIn(thread(title, ...messages), GMAIL);

describe('a thread that both wrote in', () => {
  const MAILBOX = 'מוצר פגום - noa.g@example.com - Gmail';
  const ME = '<span class="g2" email="noa.g@example.com">אני</span>';

  it.each([
    ['by the mailbox in the title, hers first', of(MAILBOX, HERS, THEIRS)],
    ['by the mailbox, hers last', of(MAILBOX, THEIRS, HERS)],
    ['by the mailbox, her answer between two', of(MAILBOX, THEIRS, HERS, THEIRS)],
    ['by whom it went to', of('Gmail', HERS, { ...THEIRS, to: ME })],
    ['by the name in the title', of('דואר - נועה גל - Outlook', HERS, THEIRS)],
    ['by the words alone', of('דואר', HERS, THEIRS)],
  ])('gives the business and nothing of hers, %s', (_how, found) => {
    expect(found.merchant?.value).toContain('כלי בית טובים');
    expect(found.email?.value).toBe('service@kelim-tovim.co.il');
    expect(found.phone?.value).toBe('1-700-555-321');
    expect(found.agentName?.value).toBe('שרון מזרחי');
    expect(found.reference?.value).toBe('33-8841');
    expect(found.orderNumber?.value).toBe('5540217');
  });

  it('takes a person who answers from the business for the agent, and no address of hers', () => {
    const found = of(MAILBOX, HERS, HUMAN);
    expect(found.email?.value).toBe('sharon@kelim-tovim.co.il');
    expect(found.agentName?.value).toBe('שרון מזרחי');
    expect(found.phone?.value).toBe('1-700-555-321');
  });

  it('gives no sender of hers where only she wrote', () => {
    const found = of(MAILBOX, HERS, HERS);
    expect(found.merchant?.value).not.toBe('נועה גל');
    expect(found.email).toBeUndefined();
    expect(found.phone).toBeUndefined();
  });

  it('takes an address in the subject for no mailbox', () => {
    const found = of('service@kelim-tovim.co.il לא עונה - Gmail', THEIRS);
    expect(found.email?.value).toBe('service@kelim-tovim.co.il');
  });
});

describe('names that are none', () => {
  it('takes the role of an agent for no name', () => {
    const found = findIn(
      thread('דואר', {
        ...HUMAN,
        text: 'נועה שלום,<br>פנייתך מס\' 40021 טופלה.<br>בברכה,<br>שרון מזרחי<br>נציגת שירות לקוחות<br>כלי בית טובים בע"מ',
      }),
      GMAIL,
    );
    expect(found.agentName?.value).toBe('שרון מזרחי');
  });

  it('takes the heading of the next column for no business', () => {
    const found = findIn(
      '<title>פירוט</title><h1>פירוט עסקאות</h1><table><tr><th>תאריך עסקה</th><th>שם בית העסק</th><th>סכום עסקה</th></tr><tr><td>03/11/26</td><td>מאפיית הכיכר</td><td>56.00 ₪</td></tr><tr><td>04/11/26</td><td>נעלי דרך</td><td>410.30 ₪</td></tr></table>',
      'https://cards.example/transactions',
    );
    expect(found.merchant?.value).not.toMatch(/סכום/);
  });

  it.each(['Example', 'Note', 'לדוגמה'])('takes "%s:" before a sample for no business', (word) => {
    const found = findIn(
      `<title>How to find your order number</title><article><h1>How to find your order number</h1><p>${word}: Order #100234 - total $59.90.</p></article>`,
      'https://blog.parcels.example/how-to',
    );
    expect(found.merchant?.value).not.toBe(word);
    expect(found.orderNumber).toBeUndefined();
  });

  it('gives the help desk in the title its business, and not the subject of the request', () => {
    const page = (head: string): string =>
      `<title>Lamp arrived broken – ${head}</title><header>Lumen Lamps</header><h1>Lamp arrived broken</h1><p>We are looking into it.</p>`;
    const at = 'https://help.lumen-lamps.example/requests/88120';
    expect(findIn(page('Lumen Lamps Help'), at).merchant?.value).toBe('Lumen Lamps');
    expect(findIn(page('Lumen Lamps Support Center'), at).merchant?.value).toBe('Lumen Lamps');
  });
});
