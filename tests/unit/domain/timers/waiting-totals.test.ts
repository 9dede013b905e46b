import { expect, it } from 'vitest';
import type { EntryContent } from '../../../../src/domain/case/entry.ts';
import { sumOfWaiting, waitingTotals } from '../../../../src/domain/timers/waiting-totals.ts';

const at = (time: string) => ({ at: `2026-11-20T${time}:00.000Z`, zone: 'Asia/Jerusalem' });

const timed: EntryContent = {
  kind: 'contact',
  channel: 'phone',
  text: '',
  call: { startedAt: at('10:00'), answeredAt: null, endedAt: at('10:12') },
};
const noted: EntryContent = { kind: 'contact', channel: 'phone', text: '' };
const chatted: EntryContent = { kind: 'contact', channel: 'chat', text: '' };

it('counts every call, and apart from it those that were timed', () => {
  const contents = [noted, timed, noted, chatted, { kind: 'note', text: '' } as const];
  expect(waitingTotals(contents.map((content) => ({ content })))).toEqual({
    callCount: 3,
    timedCount: 1,
    waitedMs: 12 * 60_000,
  });
});

it('adds up what several cases come to', () => {
  const one = waitingTotals([{ content: timed }, { content: noted }]);
  expect(sumOfWaiting([one, one])).toEqual({ callCount: 4, timedCount: 2, waitedMs: 24 * 60_000 });
  expect(sumOfWaiting([])).toEqual({ callCount: 0, timedCount: 0, waitedMs: 0 });
});
