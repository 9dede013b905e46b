import { describe, expect, test } from 'vitest';
import { joined, progressOf } from '../support/capture.ts';
import { asMessages, captured, messages, opened, saidOn, textsOf } from '../support/captured-chat.ts';
import { expectWholeList } from '../support/whole-list.ts';
import { differences } from '../support/whole-page.ts';

describe('a virtual list', () => {
  test('of 500 messages: all of them in order, with pictures of all of it, and left as it was', () =>
    expectWholeList(500));

  test('whose messages fade in as they come: its pictures show them in full', async () => {
    const [fading, plain] = [
      await captured('chat-virtual.html?count=40&fades'),
      await captured('chat-virtual.html?count=40'),
    ];
    expect(fading.remarks).toEqual([messages(40)]);
    expect(differences(joined(fading), joined(plain))).toEqual([]);
  });

  test('that leaves a hole: the gap is said', async () => {
    const kept = await captured('chat-virtual.html?count=30&hole=12,15');
    const said = await saidOn(kept.page);
    const gaps = kept.remarks.filter((one) => one.is === 'gap');
    expect(gaps).toHaveLength(1);
    expect(said[11]?.text.replaceAll('\n', ' ')).toContain(gaps[0]?.after.replace('…', ''));
    expect(kept.messages).toEqual(asMessages(said.filter(({ i }) => i <= 11 || i >= 16)));
  });

  test.each([
    ['that is slow to draw', 'count=40&slow=300'],
    ['whose rows have names', 'count=40&keyed'],
    ['whose rows are numbered', 'count=40&indexed'],
  ])('%s', async (_what, search) => {
    const kept = await captured(`chat-virtual.html?${search}`);
    expect(kept.messages).toEqual(asMessages(await saidOn(kept.page)));
    expect(kept.remarks).toEqual([messages(40)]);
  });

  test.each([
    ['leaves a long hole', 'hole=15,44', 14, 45],
    ['leaves out numbered rows', 'skip=20,24&indexed', 19, 25],
    ['jumps', 'jump=20', undefined, undefined],
  ])('that %s: the gap is said', async (_what, search, after, before) => {
    const kept = await captured(`chat-virtual.html?count=60&${search}`);
    const said = await saidOn(kept.page);
    const gaps = kept.remarks.filter((one) => one.is === 'gap');
    expect(gaps).toHaveLength(1);
    if (after !== undefined && before !== undefined) {
      const quoted = (at: number): string => said[at]?.text.replaceAll('\n', ' ') ?? '';
      expect(quoted(after)).toContain(gaps[0]?.after.replace('…', ''));
      expect(quoted(before)).toContain(gaps[0]?.before.replace('…', ''));
      expect(kept.messages).toEqual(asMessages(said.filter(({ i }) => i <= after || i >= before)));
    }
    expect(kept.remarks).toContainEqual(messages(kept.messages?.length ?? 0));
  });
});

describe('known systems', () => {
  test('WhatsApp Web', async () => {
    const kept = await captured('chat-whatsapp.html');
    expect(kept.messages?.slice(0, 6)).toEqual([
      { who: 'עומר', when: '10:49, 12.3.2025', text: 'היי, אני רוצה לבטל את הזמנה BG-40117', own: true },
      { who: 'עומר', when: '10:49, 12.3.2025', text: 'הטלפון שלי 050-5550173', own: true },
      { who: 'ביגוד גולן שירות', when: '10:50, 12.3.2025', text: 'שלום, תודה שפניתם 👋', own: false },
      { when: '10:50', text: '', own: false, attachments: 1 },
      { who: 'עומר', when: '10:51, 12.3.2025', text: 'ok', own: true },
      { who: 'עומר', when: '10:51, 12.3.2025', text: 'ok', own: true },
    ]);
    expect(kept.remarks).toEqual([messages(30)]);
    expect(kept.places.map(({ kind }) => kind)).toEqual(['phone']);
  });
});

describe('frames', () => {
  test('a chat in a frame of the same site is read; the shop around it is left alone', async () => {
    const kept = await captured('chat-frame.html?src=chat-older.html?pages=2');
    expect(textsOf(kept)).toEqual(Array.from({ length: 40 }, (_none, at) => `This is message ${980 + at}`));
    expect(kept.text).not.toContain('Headphones');
    expect(kept.facts.pieces?.[0]?.cut.width).toBeLessThan(430);
  });
});

describe('other lists', () => {
  test('one that brings older messages when its start comes in sight', async () => {
    const kept = await captured('chat-older.html?pages=4');
    expect(textsOf(kept)).toEqual(Array.from({ length: 80 }, (_none, at) => `This is message ${940 + at}`));
    expect(kept.remarks).toEqual([messages(80)]);
    expect(kept.messages?.[0]).toEqual({ who: 'Noa', when: '10:40', text: 'This is message 940', own: true });
    // It was at its end, and is again.
    expect(
      await kept.page.evaluate(() => {
        const log = document.querySelector('.log');
        return log && Math.abs(log.scrollHeight - log.clientHeight - log.scrollTop);
      }),
    ).toBeLessThan(2);
  });

  test('one whose older messages a button would bring: it is not pressed, and it is said', async () => {
    const kept = await captured('chat-older.html?pages=1&button');
    expect(textsOf(kept)).toHaveLength(20);
    expect(kept.remarks).toEqual([messages(20), { is: 'older-missing', why: 'not-loaded' }]);
  });

  test('one without an end, stopped by the shopper: what it has is kept', async () => {
    const { store, page, begin, end } = await opened('chat-older.html?pages=all&after=20');
    const draftId = await begin();
    await page.waitForFunction(() => document.querySelectorAll('.message').length > 200);
    await page.keyboard.press('Escape');
    const kept = await end(draftId);
    expect(kept.remarks).toContainEqual(expect.objectContaining({ is: 'clipped', why: 'stopped' }));
    expect(textsOf(kept)).toContain('This is message 1019');
    expect((await progressOf(store, draftId)).is).toBe('saved');
  });

  test('one in an open shadow root that is built from its end', async () => {
    const kept = await captured('chat-shadow.html');
    expect(textsOf(kept)).toEqual(Array.from({ length: 30 }, (_none, at) => `Shadow message ${at}`));
    expect(kept.messages?.[1]).toEqual({ who: 'Dana', text: 'Shadow message 1', own: false });
    expect(kept.remarks).toEqual([messages(30)]);
  });

  test('tawk, in one picture', async () => {
    const kept = await captured('chat-tawk.html');
    expect(kept.messages?.map(({ who, when, own }) => [who, when, own])).toEqual([
      [undefined, '13:57', true],
      ['דנה', '13:58', false],
      ['דנה', '13:59', false],
      [undefined, '14:03', true],
    ]);
    expect([kept.remarks, kept.pictures.size]).toEqual([[messages(4)], 1]);
    expect(kept.places.map(({ kind }) => kind)).toEqual(['email']);
  });

  test('a ticket whose page scrolls', async () => {
    const kept = await captured('chat-zendesk.html');
    expect(kept.messages?.map(({ who }) => who)).toEqual([
      'Marc Jensen',
      'Priscilla O.',
      'Marc Jensen',
      'Priscilla O.',
      'Marc Jensen',
    ]);
    expect(kept.remarks).toEqual([messages(5)]);
    expect(kept.pictures.size).toBeGreaterThan(1);
    expect(await kept.page.evaluate(() => scrollY)).toBe(0);
  });
});

describe('hostile pages', () => {
  test.each([
    ['a list that grows all the time', 'grows', 'stopped'],
    ['a list that holds on to its place', 'count=100&holds', 'not-scrolled'],
  ])('%s', async (_what, search, why) => {
    const { page, begin, end } = await opened(`chat-hostile.html?${search}`);
    const draftId = await begin();
    if (why === 'stopped') {
      await page.waitForFunction(() => document.querySelectorAll('.message').length > 400);
      await page.keyboard.press('Escape');
    }
    const kept = await end(draftId);
    expect(kept.remarks).toContainEqual(expect.objectContaining({ why }));
    expect(kept.messages?.length).toBeGreaterThan(0);
  });

  test('a page that puts elements in the place of its functions is read all the same', async () => {
    const kept = await captured('chat-hostile.html?clobber');
    expect(textsOf(kept)).toEqual(Array.from({ length: 20 }, (_none, at) => `text ${at}`));
    expect(kept.remarks).toEqual([messages(20)]);
  });
});
