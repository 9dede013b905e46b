import { describe, expect, test } from 'vitest';
import { opened } from './support/captured-chat.ts';
import { serveFixtures } from './support/fixtures.ts';
import { shownOn } from './support/on-page.ts';
import { expectWholeList } from './support/whole-list.ts';

describe('a virtual list', () => {
  test('of 90 messages: all of them in order, with pictures of all of it, and left as it was', () =>
    expectWholeList(90));
});

describe('frames', () => {
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
