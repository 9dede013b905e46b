import { expect } from 'vitest';
import { joined } from './capture.ts';
import { asMessages, messages, opened, saidOn } from './captured-chat.ts';

/** A virtual list of so many messages is captured whole, in order, with pictures of all of it, and left as it was. */
export async function expectWholeList(count: number): Promise<void> {
  const { page, begin, end } = await opened(`chat-virtual.html?count=${count}&personal`);
  await page.focus('textarea');
  const stateOf = () =>
    page.evaluate(() => [
      document.querySelector('.pane')?.scrollTop,
      document.activeElement?.localName,
      document.body.children.length,
    ]);
  const before = await stateOf();
  const startedMs = performance.now();
  const kept = await end(await begin());
  console.log(
    `${count} messages: ${Math.round(performance.now() - startedMs)} ms, ${kept.pictures.size} pictures`,
  );
  expect(kept.messages).toEqual(asMessages(await saidOn(page)));
  expect(kept.remarks).toEqual([messages(count)]);
  expect(await stateOf()).toEqual(before);
  const height = await page.evaluate(() => document.querySelector('.pane')?.scrollHeight ?? 0);
  expect(joined(kept).height).toBe(height);
  expect(kept.places.map(({ kind }) => kind)).toEqual(['phone', 'id-number']);
  expect(kept.text).toContain('[10:05] רועי: הטלפון שלי 050-5550147');
}
