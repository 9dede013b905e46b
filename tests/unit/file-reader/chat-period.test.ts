import { expect, it } from 'vitest';
import type { Moment } from '../../../src/domain/time/moment.ts';
import { readPeriod } from '../../../src/file-reader/chat-period.ts';
import { makeZip } from '../../support/make-zip.ts';

const addedAt: Moment = { at: '2026-11-20T10:00:00.000Z', zone: 'Asia/Jerusalem' };
const CHAT = new TextEncoder().encode(
  '[3/4/26, 10:00:00] Dana: where is it?\n[3/5/26, 11:00:00] Shop: soon\n[3/5/26, 11:02:00] Dana: when?',
);

it('reads the dates of a chat in either order', async () => {
  const read = (order: 'dmy' | 'mdy') => readPeriod(CHAT, { name: 'chat.txt', addedAt }, order);
  expect((await read('dmy'))?.firstAt?.at).toBe('2026-04-03T07:00:00.000Z');
  expect((await read('mdy'))?.firstAt?.at).toBe('2026-03-04T08:00:00.000Z');
  expect((await read('mdy'))?.lastAt?.at).toBe('2026-03-05T09:02:00.000Z');
});

it('reads the dates of a chat in an archive', async () => {
  const zip = makeZip([{ name: '_chat.txt', bytes: CHAT }]);
  const period = await readPeriod(zip, { name: 'chat.zip', addedAt }, 'mdy');
  expect(period?.lastAt?.at).toBe('2026-03-05T09:02:00.000Z');
});

it('says of what is no chat that there are no dates', async () => {
  const text = new TextEncoder().encode('just a note');
  expect(await readPeriod(text, { name: 'note.txt', addedAt }, 'mdy')).toBeUndefined();
});
