import { expect, test } from 'vitest';
import { beginCapture, readKept, savedBy } from '../support/capture.ts';
import { atPicture, openFixture, remarksOf } from '../support/whole-page.ts';

test('a chat ends where another conversation is opened, and keeps nothing of that', async () => {
  const open = await openFixture('chat-two.html');
  const draftId = await beginCapture(open.store, open.tab, 'chat');
  await atPicture(open, draftId, 3);
  await open.page.evaluate(() => (window as unknown as { openOther(): void }).openOther());
  const kept = await readKept(open.store, await savedBy(open.store, draftId));
  expect(kept.text).toContain('Shop message 0');
  expect(kept.text).not.toContain('Family');
  expect(remarksOf(kept)).toContainEqual(expect.objectContaining({ is: 'clipped', why: 'page-left' }));
});
