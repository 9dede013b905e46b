import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { progressOf } from './support/capture.ts';
import { opened } from './support/captured-chat.ts';
import { until } from './support/until.ts';

test('selected text: its messages, its picture and nothing else', async () => {
  const { page, begin, end } = await opened('chat-whatsapp.html');
  const text = await select(page, '.row', 0, 2);
  await page.evaluate(() => document.querySelector('.pane')?.scrollTo(0, 0));
  const kept = await end(await begin('selection'));
  expect(kept.text).toBe(text);
  const [piece] = kept.facts.pieces ?? [];
  const picture = kept.pictures.get('picture');
  expect([picture?.width, picture?.height]).toEqual([piece?.cut.width, piece?.cut.height]);
  expect(picture?.height).toBeLessThan(400);
  expect(kept.places.map(({ kind }) => kind)).toEqual(['phone']);
});

test('a selection that is longer than the window is scrolled through, and the page left as it was', async () => {
  const { page, begin, end } = await opened('chat-zendesk.html');
  const text = await select(page, '.comment', 0, 4);
  const kept = await end(await begin('selection'));
  expect(kept.text).toBe(text);
  expect(kept.pictures.size).toBeGreaterThan(1);
  const height = await page.evaluate(
    () => document.querySelector('.comment-list')?.getBoundingClientRect().height ?? 0,
  );
  const bottom = Math.max(...(kept.facts.pieces ?? []).map(({ cut, at }) => at.y + cut.height));
  expect(Math.abs(bottom - height)).toBeLessThan(3);
  expect(await page.evaluate(() => [scrollY, document.getSelection()?.toString()])).toEqual([0, text]);
  expect(kept.remarks).toEqual([]);
});

test('the messages of copied chat that a page shows as text', async () => {
  const { page, begin, end } = await opened('chat-pasted.html');
  await select(page, 'pre', 0, 0);
  const kept = await end(await begin('selection'));
  expect(kept.messages).toEqual([
    { who: 'רועי', when: '14:05, 3.5.2026', text: 'שלום\nאיך אפשר לעזור?' },
    { who: 'נועה', when: '14:06, 3.5.2026', text: 'איפה ההזמנה?' },
  ]);
  expect(kept.remarks).toEqual([{ is: 'messages', count: 2 }]);
});

test('nothing selected: nothing is kept', async () => {
  const { store, begin } = await opened('chat-zendesk.html');
  const draftId = await begin('selection');
  const over = await until('the end', async () => {
    const progress = await progressOf(store, draftId);
    return progress.is !== 'running' && progress;
  });
  expect(over).toMatchObject({ is: 'failed', code: 'nothing-selected' });
});

/** Selects from one element to another; gives the selected text. */
function select(page: Page, selector: string, from: number, to: number): Promise<string> {
  return page.evaluate(
    (wanted, first, last) => {
      const all = document.querySelectorAll(wanted);
      const range = document.createRange();
      range.setStartBefore(all[first] as Element);
      range.setEndAfter(all[last] as Element);
      document.getSelection()?.addRange(range);
      return document.getSelection()?.toString() ?? '';
    },
    selector,
    from,
    to,
  );
}
