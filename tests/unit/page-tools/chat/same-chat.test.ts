import { expect, it } from 'vitest';
import type { SeenMessage } from '../../../../src/domain/conversation/merge-readings.ts';
import type { ListScroller } from '../../../../src/page-tools/chat/list-scroller.ts';
import { SameChat } from '../../../../src/page-tools/chat/same-chat.ts';

const VIEW = 400;
const ROW = 100;

/** A list of rows that shows four of them. */
function listOf(rows: readonly string[]) {
  const list = { rows, offset: 0, isBlank: false, rests: 0 };
  const look = (): { seen: SeenMessage[] } => {
    const first = list.offset / ROW;
    const seen = list.isBlank ? [] : list.rows.slice(first, first + VIEW / ROW);
    return {
      seen: seen.map((text, at) => ({ message: { text }, element: at, top: at * ROW, offset: at * ROW })),
    };
  };
  const scroller = {
    offset: () => list.offset,
    view: () => ({ x: 0, y: 0, width: 300, height: VIEW }),
    scrollTo: (to: number) => {
      list.offset = to;
    },
  } as ListScroller;
  const same = new SameChat(scroller, look, async () => {
    list.rests += 1;
  });
  return { list, look, same };
}

const SHOP = Array.from({ length: 20 }, (_gap, at) => `Shop ${at}`);
const FAMILY = Array.from({ length: 20 }, (_gap, at) => `Family ${at}`);

it('knows the same conversation as it is scrolled', async () => {
  const { list, look, same } = listOf(SHOP);
  same.note(look().seen);
  list.offset = 300;
  expect(await same.isAnother()).toBe(false);
  expect(list).toMatchObject({ offset: 300, rests: 0 });
});

it('knows another one that was opened in the same list', async () => {
  const { list, look, same } = listOf(SHOP);
  same.note(look().seen);
  expect(same.isStill()).toBe(true);
  list.rows = FAMILY;
  expect(same.isStill()).toBe(false);
  list.offset = 300;
  expect(await same.isAnother()).toBe(true);
});

it('takes rows that went missing for no other conversation', async () => {
  const { list, look, same } = listOf([...SHOP.slice(0, 4), ...SHOP.slice(4)]);
  same.note(look().seen);
  // Between what was read and what is shown rows are left out.
  list.rows = [...SHOP.slice(0, 3), ...SHOP.slice(10)];
  list.offset = 300;
  expect(await same.isAnother()).toBe(false);
  expect(list).toMatchObject({ offset: 300, rests: 2 });
});

it('says nothing of a list that jumped, nor of an empty one', async () => {
  const { list, look, same } = listOf(SHOP);
  same.note(look().seen);
  list.offset = 1_200;
  expect(await same.isAnother()).toBe(false);
  list.isBlank = true;
  expect(await same.isAnother()).toBe(false);
  same.note([]);
  expect(same.isStill()).toBe(true);
});
