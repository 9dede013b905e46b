import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { momentOf, msOf } from '../../../../src/domain/time/moment.ts';
import {
  type CallTimer,
  callOf,
  isForgotten,
  lastedMs,
  minutesOf,
  nextMinuteMs,
  waitedMs,
} from '../../../../src/domain/timers/call-timer.ts';
import { waitingTotals, waitOf } from '../../../../src/domain/timers/waiting-totals.ts';

const ZONE = 'Asia/Jerusalem';
const START = Date.parse('2026-11-22T08:00:00.000Z');
const MINUTE = 60_000;
const at = (minutes: number) => momentOf(START + minutes * MINUTE, ZONE);
const timer = (more: Partial<CallTimer> = {}): CallTimer => ({
  id: 't',
  caseId: 'c',
  startedAt: at(0),
  ...more,
});

describe('a running call', () => {
  it.each([
    { now: 0, waited: 0, whole: 0, next: 1 },
    { now: 0.99, waited: 0.99, whole: 0, next: 1 },
    { now: 1, waited: 1, whole: 1, next: 2 },
    { now: 61.5, waited: 61.5, whole: 61, next: 62 },
    // The clock was set back behind the start.
    { now: -30, waited: 0, whole: 0, next: -29 },
  ])('at minute $now has waited $waited', ({ now, waited, whole, next }) => {
    const nowMs = START + now * MINUTE;
    expect(waitedMs(timer(), nowMs)).toBeCloseTo(waited * MINUTE);
    expect(minutesOf(timer(), nowMs)).toBe(whole);
    expect(nextMinuteMs(timer(), nowMs)).toBe(START + next * MINUTE);
  });

  it('stops waiting when a human answers, and goes on lasting', () => {
    const answered = timer({ answeredAt: at(7) });
    expect(waitedMs(answered, START + 20 * MINUTE)).toBe(7 * MINUTE);
    expect(lastedMs(answered, START + 20 * MINUTE)).toBe(20 * MINUTE);
  });

  it('counts as forgotten after three hours without a word', () => {
    expect(isForgotten(timer(), START + 179 * MINUTE)).toBe(false);
    expect(isForgotten(timer(), START + 180 * MINUTE)).toBe(true);
    expect(isForgotten(timer({ answeredAt: at(100) }), START + 200 * MINUTE)).toBe(false);
    expect(isForgotten(timer({ confirmedAt: at(170) }), START + 200 * MINUTE)).toBe(false);
    expect(isForgotten(timer(), START - 500 * MINUTE)).toBe(false);
  });
});

describe('a call that ended', () => {
  it('keeps its hours as they were', () => {
    expect(callOf(timer({ answeredAt: at(7) }), at(9))).toEqual({
      startedAt: at(0),
      answeredAt: at(7),
      endedAt: at(9),
    });
    expect(callOf(timer(), at(9)).answeredAt).toBeNull();
  });

  it('has its hours in order whatever became of the clock', () => {
    fc.assert(
      fc.property(fc.integer({ min: -600, max: 600 }), fc.integer({ min: -600, max: 600 }), (answer, end) => {
        const call = callOf(timer({ answeredAt: at(answer) }), at(end));
        const [from, answered, to] = [call.startedAt, call.answeredAt ?? call.endedAt, call.endedAt].map(
          msOf,
        );
        expect(from).toBeLessThanOrEqual(Number(answered));
        expect(answered).toBeLessThanOrEqual(Number(to));
      }),
    );
  });
});

describe('several calls', () => {
  it('add up: to the answer, or to the end where nobody answered', () => {
    const contact = (answered: number | null, end: number) => ({
      content: {
        kind: 'contact',
        channel: 'phone',
        text: '',
        call: { startedAt: at(0), answeredAt: answered === null ? null : at(answered), endedAt: at(end) },
      } as const,
    });
    const untimed = { content: { kind: 'contact', channel: 'phone', text: 'x' } as const };
    const note = { content: { kind: 'note', text: 'x' } as const };
    expect(waitingTotals([contact(12, 20), contact(null, 40), untimed, note])).toEqual({
      callCount: 3,
      timedCount: 2,
      waitedMs: 52 * MINUTE,
    });
    expect(waitingTotals([])).toEqual({ callCount: 0, timedCount: 0, waitedMs: 0 });
  });

  it('never count below nothing', () => {
    expect(waitOf({ startedAt: at(5), answeredAt: at(1), endedAt: at(9) })).toBe(0);
  });
});
