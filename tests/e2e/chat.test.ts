import { describe, expect, test } from 'vitest';
import { asMessages, captured, messages, opened, saidOn, textsOf } from './support/captured-chat.ts';
import { serveFixtures } from './support/fixtures.ts';
import { shownOn } from './support/on-page.ts';
import { expectWholeList } from './support/whole-list.ts';

describe('a virtual list', () => {
  test('of 90 messages: all of them in order, with pictures of all of it, and left as it was', () =>
    expectWholeList(90));

  test('that leaves a hole: the gap is said', async () => {
    const kept = await captured('chat-virtual.html?count=30&hole=12,15');
    const said = await saidOn(kept.page);
    const gaps = kept.remarks.filter((one) => one.is === 'gap');
    expect(gaps).toHaveLength(1);
    expect(said[11]?.text.replaceAll('\n', ' ')).toContain(gaps[0]?.after.replace('…', ''));
    expect(kept.messages).toEqual(asMessages(said.filter(({ i }) => i <= 11 || i >= 16)));
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

  test('a chat in a frame of another site: one picture, and it is said, whichever way it is captured', async () => {
    const other = await serveFixtures('localhost');
    const { page, begin, end } = await opened(
      `chat-frame.html?src=${encodeURIComponent(`${other}chat-tawk.html`)}`,
    );
    const kept = await end(await begin());
    expect(kept.remarks).toEqual([{ is: 'picture-only' }]);
    expect(kept.messages).toBeUndefined();
    expect(kept.pictures.size).toBe(1);
    expect(kept.text).toContain('Headphones');

    const picked = await begin('element');
    await shownOn(page);
    const at = await page.$eval('iframe', (one) => one.getBoundingClientRect().toJSON());
    await page.mouse.move(at.x + 200, at.y + 300);
    await page.keyboard.press('Enter');
    expect((await end(picked)).remarks).toEqual([{ is: 'picture-only' }]);

    await page.evaluate(() => document.getSelection()?.selectAllChildren(document.body));
    const selected = await end(await begin('selection'));
    expect(selected.remarks).toEqual([{ is: 'picture-only' }]);
  });
});
