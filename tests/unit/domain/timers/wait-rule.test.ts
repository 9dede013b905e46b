import { describe, expect, it } from 'vitest';
import type { CallSubject } from '../../../../src/domain/case/entry.ts';
import { emptyPurchase, type Purchase } from '../../../../src/domain/case/purchase.ts';
import type { Day } from '../../../../src/domain/time/day.ts';
import { waitVerdict } from '../../../../src/domain/timers/wait-rule.ts';

const TODAY = '2026-11-22' as Day;
const startedAt = { at: '2026-11-22T08:00:00.000Z', zone: 'Asia/Jerusalem' };
const MINUTE = 60_000;
const purchase = (phoneSector?: boolean): Purchase => ({
  ...emptyPurchase,
  ...(phoneSector !== undefined && { law: { phoneSector } }),
});
const verdict = (given: Purchase, minutes: number, about?: CallSubject) =>
  waitVerdict(given, { startedAt, waitedMs: minutes * MINUTE, ...(about && { about }) }, TODAY);

describe('a wait on the telephone', () => {
  it('is passed after six minutes, with the law that says so', () => {
    const passed = verdict(purchase(true), 6.01, 'fault');
    expect(passed).toMatchObject({ is: 'passed', minutes: 6, at: { at: '2026-11-22T08:06:00.000Z' } });
    expect(passed.is === 'passed' && passed.reason).toMatchObject({
      rule: 'il-phone-6min',
      section: '18ב',
      confidence: 'A',
    });
  });

  it.each<[string, Purchase, number, CallSubject | undefined, object]>([
    ['six minutes are lawful', purchase(true), 6, 'bill', { is: 'nothing' }],
    ['nothing is asked of a short wait', purchase(), 5, undefined, { is: 'nothing' }],
    ['the sector is asked first', purchase(), 7, undefined, { is: 'ask', fact: 'sector' }],
    ['then the subject', purchase(true), 7, undefined, { is: 'ask', fact: 'subject' }],
    ['a shop is not ruled', purchase(false), 70, 'fault', { is: 'nothing' }],
    ['another subject is not ruled', purchase(true), 70, 'else', { is: 'nothing' }],
    ['ending is', purchase(true), 70, 'ending', { is: 'passed' }],
    ['not asked again', { ...purchase(), unknown: ['phoneSector'] }, 70, undefined, { is: 'nothing' }],
    ['another country', { ...purchase(true), jurisdiction: 'XX' }, 70, 'fault', { is: 'nothing' }],
  ])('%s', (_name, given, minutes, about, expected) => {
    expect(verdict(given, minutes, about)).toMatchObject(expected);
  });
});
