import { expect, test } from 'vitest';
import { asMessages, opened, saidOn } from '../support/captured-chat.ts';

/** As many pictures as one conversation has at most, at two a second, and time to spare. */
const WITHIN_MS = 280_000;

test('a conversation with more views than pictures: all its messages, and until which one there are pictures', {
  timeout: WITHIN_MS + 20_000,
}, async () => {
  const { page, begin, end } = await opened('chat-virtual.html?count=1500&keyed');
  const kept = await end(await begin(), WITHIN_MS);
  expect(kept.messages).toEqual(asMessages(await saidOn(page)));
  const until = kept.remarks.find((remark) => remark.is === 'pictures-until');
  if (!until) throw new Error(`nothing tells where the pictures end: ${JSON.stringify(kept.remarks)}`);
  expect(kept.remarks).toEqual([
    { is: 'messages', count: 1500 },
    { ...until, of: 1500 },
  ]);
  // The last picture ends where the message after that one is not wholly seen any more.
  const height = Math.max(...(kept.facts.pieces ?? []).map(({ at, cut }) => at.y + cut.height));
  const endOf = (count: number): Promise<number> =>
    page.evaluate((most) => {
      const { tops } = globalThis as unknown as { tops: number[] };
      return tops[most] ?? 0;
    }, count);
  expect(kept.pictures.size).toBe(200);
  expect(await endOf(until.message - 1)).toBeLessThanOrEqual(height + 1);
  expect(await endOf(until.message + 1)).toBeGreaterThan(height - 1);
});
