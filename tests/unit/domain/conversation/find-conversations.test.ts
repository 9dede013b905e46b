// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Message } from '../../../../src/domain/capture/message.ts';
import { fillNames } from '../../../../src/domain/conversation/fill-names.ts';
import { findConversations } from '../../../../src/domain/conversation/find-conversations.ts';

const fixture = (name: string): string =>
  readFileSync(join(import.meta.dirname, '../../../fixtures/capture', name), 'utf8');

function show(html: string): void {
  document.body.innerHTML = html.replace(/^[\s\S]*?<body[^>]*>|<\/body>[\s\S]*$/g, '');
}

/** The messages of the first conversation, and the name of its shape. */
function readAll(html: string): { shape: string | undefined; messages: Message[] } {
  show(html);
  const [conversation] = findConversations(document);
  const messages = conversation?.items(conversation.list).flatMap((item) => {
    const read = conversation.read(item);
    return read ? [read.message] : [];
  });
  return { shape: conversation?.shape, messages: fillNames(messages ?? [], conversation?.namesAt) };
}

describe('known systems', () => {
  it('tawk: names after the bubbles of a block, times, sides, paragraphs as lines', () => {
    expect(readAll(fixture('chat-tawk.html'))).toEqual({
      shape: 'tawk',
      messages: [
        { when: '13:57', text: 'שלום, איפה ההזמנה שלי?', own: true },
        { who: 'דנה', when: '13:58', text: 'רק רגע, אני בודקת.', own: false },
        { who: 'דנה', when: '13:59', text: 'יצאה אתמול.\nתגיע מחר.', own: false },
        { when: '14:03', text: 'תודה. גם למייל noa@gmail.com בבקשה', own: true },
      ],
    });
  });

  it('Zendesk: author, time as shown, attachments', () => {
    const { shape, messages } = readAll(fixture('chat-zendesk.html'));
    expect(shape).toBe('zendesk-ticket');
    expect(messages).toEqual([
      { who: 'Marc Jensen', when: '3 days ago', text: 'Please cancel BC-1.\nThanks' },
      { who: 'Priscilla O.', when: '2 days ago', text: 'Hi Marc, I have started the refund.', own: false },
      { who: 'Marc Jensen', when: '1 day ago', text: 'When?\nreceipt.pdf', attachments: 1 },
      { who: 'Priscilla O.', when: '5 hours ago', text: 'Within 7 days.', own: false },
      { who: 'Marc Jensen', when: '4 hours ago', text: 'OK' },
    ]);
  });

  it('WhatsApp Web: time and name as written for copying, emoji pictures as letters, media', () => {
    const row = (side: string, pre: string, inside: string, id: number): string =>
      `<div role="row"><div class="message-${side}" data-id="${id}"><div>${pre ? `<div class="copyable-text" data-pre-plain-text="${pre}">${inside}</div>` : inside}<div data-testid="msg-meta"><span>14:06</span></div></div></div></div>`;
    const { shape, messages } = readAll(
      `<div role="application">${row('in', '[14:05, 3.5.2026] רועי: ', '<span class="selectable-text">היי <img alt="👋🏽" src=""> מה?</span><span aria-hidden="true">14:05</span>', 1)}${row('out', '[14:06, 3.5.2026] נועה: ', '<span class="selectable-text">טוב</span>', 2)}${row('in', '', '<img src="x" alt="">', 3)}</div>`,
    );
    expect(shape).toBe('whatsapp');
    expect(messages).toEqual([
      { who: 'רועי', when: '14:05, 3.5.2026', text: 'היי 👋🏽 מה?', own: false },
      { who: 'נועה', when: '14:06, 3.5.2026', text: 'טוב', own: true },
      { when: '14:06', text: '', own: false, attachments: 1 },
    ]);
  });

  it('Chatwoot: the name that ends a run belongs to all of it', () => {
    const agent = (text: string, name = ''): string =>
      `<div class="agent-message-wrap"><div class="agent-message"><div class="message-wrap"><div class="chat-bubble agent"><p>${text}</p></div></div>${name && `<p class="agent-name">${name}</p>`}</div></div>`;
    const user = (text: string): string =>
      `<div class="user-message-wrap"><div class="user-message"><div class="chat-bubble user"><p>${text}</p></div></div></div>`;
    const { shape, messages } = readAll(
      `<div class="conversation-wrap">${agent('היי', 'בוט')}${user('שלום')}${agent('אני סיון')}${agent('בודקת', 'סיון')}${user('תודה')}</div>`,
    );
    expect(shape).toBe('chatwoot');
    expect(messages.map(({ who, text, own }) => [who, text, own])).toEqual([
      ['בוט', 'היי', false],
      [undefined, 'שלום', true],
      ['סיון', 'אני סיון', false],
      ['סיון', 'בודקת', false],
      [undefined, 'תודה', true],
    ]);
  });

  it('Rocket.Chat: the name that begins a run belongs to all of it', () => {
    const message = (head: string, text: string, own = false): string =>
      `<div role="listitem" class="rcx-message" data-own="${own}">${head}<div class="rcx-message-body">${text}</div></div>`;
    const head = (name: string, time: string): string =>
      `<div class="rcx-message-header"><span class="rcx-message-header__name">${name}</span><span class="rcx-message-header__time">${time}</span></div>`;
    const { messages } = readAll(
      `<div>${message(head('Dana', '9:01 AM'), 'a')}${message('', 'b')}${message(head('Me', '9:02 AM'), 'c', true)}</div>`,
    );
    expect(messages).toEqual([
      { who: 'Dana', when: '9:01 AM', text: 'a', own: false },
      { who: 'Dana', text: 'b', own: false },
      { who: 'Me', when: '9:02 AM', text: 'c', own: true },
    ]);
  });

  it('Intercom-like and LivePerson-like', () => {
    const intercom = readAll(
      '<div><div class="intercom-conversation-part intercom-conversation-part-admin"><div class="intercom-comment"><p>Hello</p></div><div class="intercom-conversation-part-metadata">Roy · 2m ago</div></div><div class="intercom-conversation-part intercom-conversation-part-user"><div class="intercom-comment">Hi</div></div></div>',
    );
    expect(intercom.messages).toEqual([
      { when: 'Roy · 2m ago', text: 'Hello', own: false },
      { text: 'Hi', own: true },
    ]);
    const livePerson = readAll(
      '<div><div class="lp_chat_line_wrapper lp_agent_line"><span class="lp_sender">דנה:</span><span class="lp_time">10:01</span><div class="lp_chat_line">שלום</div></div><div class="lp_chat_line_wrapper lp_visitor_line"><div class="lp_chat_line">היי</div></div></div>',
    );
    expect(livePerson.messages).toEqual([
      { who: 'דנה', when: '10:01', text: 'שלום', own: false },
      { text: 'היי', own: true },
    ]);
  });
});

describe('systems that are not known', () => {
  it('a log of list items', () => {
    const { shape, messages } = readAll(
      '<div role="log"><ul><li><b>רועי</b><p>שלום</p><time>10:00</time></li><li><b>נועה</b><p>היי</p><time>10:01</time></li></ul></div>',
    );
    expect(shape).toBe('guess');
    expect(messages).toEqual([
      { who: 'רועי', when: '10:00', text: 'שלום' },
      { who: 'נועה', when: '10:01', text: 'היי' },
    ]);
  });

  it('bubbles by the names of their classes; the outermost of several wrappers', () => {
    const bubble = (side: string, name: string, text: string): string =>
      `<div class="chat-message ${side}"><span class="author">${name}</span><div class="bubble-text">${text}</div><span class="timestamp">12:0${text.length}</span></div>`;
    const { messages } = readAll(
      `<div class="chat"><nav><a class="msg-link">1</a><a class="msg-link">2</a></nav>${bubble('incoming', 'Bot', 'a')}${bubble('outgoing', 'Noa', 'bb')}${bubble('incoming', 'Roy', 'ccc')}</div>`,
    );
    expect(messages).toEqual([
      { who: 'Bot', when: '12:01', text: 'a', own: false },
      { who: 'Noa', when: '12:02', text: 'bb', own: true },
      { who: 'Roy', when: '12:03', text: 'ccc', own: false },
    ]);
  });

  it('rows with times, in groups of days, where names of classes say nothing', () => {
    const row = (text: string, time: string): string => `<div class="x1"><p>${text}</p><i>${time}</i></div>`;
    const { messages } = readAll(
      `<main><div class="q"><div>${row('one', '10:00')}${row('two', '10:05')}</div><div>${row('three', '9:15')}${row('four', '9:16')}</div></div></main>`,
    );
    expect(messages.map(({ text, when }) => `${when} ${text}`)).toEqual([
      '10:00 one',
      '10:05 two',
      '9:15 three',
      '9:16 four',
    ]);
  });

  it.each([
    ['an article', '<main><h1>Title</h1><p>One</p><p>Two</p><p>Three</p></main>'],
    ['products', `<ul>${'<li class="product"><b>Shoes</b><span>₪ 100</span></li>'.repeat(8)}</ul>`],
    ['notices', '<div class="message success">Saved</div>'],
    ['opening hours', '<p>Open 9:00-17:00</p><p>Friday 9:00-13:00</p>'],
    ['nothing', ''],
  ])('none: %s', (_what, html) => {
    expect(readAll(html)).toEqual({ shape: undefined, messages: [] });
  });
});
