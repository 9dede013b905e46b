import { expect, it } from 'vitest';
import { type BackupNoticeGround, backupNoticeAt } from '../../../../src/domain/backup/backup-notice.ts';

const ZONE = 'Asia/Jerusalem';
const at = (text: string): number => Date.parse(text);
/** Two o'clock on Monday 5 January 2026 in Israel. */
const FIRST = at('2026-01-05T12:00:00Z');
const ground = (over: Partial<BackupNoticeGround> = {}): BackupNoticeGround => ({
  cases: [{ createdAtMs: FIRST, touchedAtMs: FIRST, isSample: false }],
  last: undefined,
  laterUntilMs: 0,
  toldAtMs: 0,
  nowMs: at('2026-02-10T12:00:00Z'),
  days: 30,
  zone: ZONE,
  quiet: { quietHours: null, restDays: null },
  ...over,
});
const spoken = (over: Partial<BackupNoticeGround> = {}): string | undefined => {
  const atMs = backupNoticeAt(ground(over));
  return atMs === undefined ? undefined : new Date(atMs).toISOString();
};
const last = (text: string) => ({ atMs: at(text), byteLength: 1, fileName: 'a', way: 'download' }) as const;

it('comes on the first morning after the days that were chosen', () => {
  // 4 February at two in the afternoon: the next nine.
  expect(spoken()).toBe('2026-02-05T07:00:00.000Z');
  // 30 days after half past five in the morning: the same nine.
  expect(spoken({ last: last('2026-01-04T03:30:00Z') })).toBe('2026-02-03T07:00:00.000Z');
});

it('comes at nine by the clocks of the place', () => {
  expect(spoken({ zone: 'America/New_York' })).toBe('2026-02-04T14:00:00.000Z');
});

it('waits for the end of quiet times', () => {
  const restDays = { from: '15:00', until: '21:00' };
  // Due on Friday at two in the afternoon, so on Saturday morning: after Shabbat.
  expect(
    spoken({
      cases: [{ createdAtMs: FIRST + 2 * 86_400_000, touchedAtMs: FIRST, isSample: false }],
      quiet: { quietHours: null, restDays },
    }),
  ).toBe('2026-02-07T19:00:00.000Z');
});

it('comes again after as many days while none is made', () => {
  expect(spoken({ toldAtMs: at('2026-02-05T07:00:00Z') })).toBe('2026-03-07T07:00:00.000Z');
});

it('counts anew from a backup that was made after it came', () => {
  const told = at('2026-02-05T07:00:00Z');
  const made = last('2026-02-06T10:00:00Z');
  expect(spoken({ toldAtMs: told, last: made })).toBeUndefined();
  const touchedAtMs = at('2026-02-08T10:00:00Z');
  const cases = [{ createdAtMs: FIRST, touchedAtMs, isSample: false }];
  expect(spoken({ toldAtMs: told, last: made, cases })).toBe('2026-03-09T07:00:00.000Z');
});

it('heeds that it was put off', () => {
  expect(spoken({ laterUntilMs: at('2026-02-16T09:30:00Z') })).toBe('2026-02-17T07:00:00.000Z');
});

it('takes no word of a clock that was ahead', () => {
  expect(spoken({ toldAtMs: at('2027-02-05T07:00:00Z') })).toBe('2026-02-05T07:00:00.000Z');
  expect(spoken({ laterUntilMs: at('2027-02-12T07:00:00Z') })).toBe('2026-02-05T07:00:00.000Z');
});

it('never comes where nothing was written, nothing but the sample is there, or nobody wants it', () => {
  expect(spoken({ cases: [] })).toBeUndefined();
  expect(spoken({ cases: [{ createdAtMs: FIRST, touchedAtMs: FIRST, isSample: true }] })).toBeUndefined();
  expect(spoken({ days: 0 })).toBeUndefined();
});
