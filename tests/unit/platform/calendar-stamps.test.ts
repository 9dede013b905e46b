import { beforeEach, expect, it, vi } from 'vitest';
import { CALENDAR, stampStore } from '../../../src/platform/calendar-stamps.ts';
import { stored } from '../support/fake-storage.ts';

vi.mock('../../../src/platform/browser.ts', async () => ({
  browser: { storage: (await import('../support/fake-storage.ts')).storage },
}));

beforeEach(() => stored.clear());

const STAMP = { hash: 'a1', sequence: 7, atMs: 1_000 };

it.each(['2026-02-30', 'soon', '', 5, null])(
  'keeps a stamp of which the day is %o, without that day',
  async (day) => {
    stored.set(`${CALENDAR}case-1`, { event: { ...STAMP, day } });
    expect(await stampStore('case-1').read()).toEqual({ event: STAMP });
  },
);

it('reads a stamp with its day, and none of what is no stamp', async () => {
  const whole = { ...STAMP, day: '2026-12-01' };
  const others = {
    hashless: { ...STAMP, hash: 1 },
    half: { ...STAMP, sequence: 1.5 },
    text: 'x',
    none: null,
  };
  stored.set(`${CALENDAR}case-1`, { event: whole, ...others });
  expect(await stampStore('case-1').read()).toEqual({ event: whole });
});
