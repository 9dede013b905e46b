import { describe, expect, it } from 'vitest';
import type { LawFacts } from '../../../../../src/domain/case/purchase.ts';
import type { Answer } from '../../../../../src/domain/law/answer.ts';
import { israel } from '../../../../../src/domain/law/il/israel.ts';
import { countOf } from '../../../../../src/domain/rights/count-of.ts';
import type { Day } from '../../../../../src/domain/time/day.ts';

const TODAY = '2026-11-30' as Day;
const CAME: LawFacts = {
  channel: 'distance',
  kind: 'goods',
  goodsCategory: 'electronics',
  price: 40_000,
  transactionDate: '2026-11-01',
  disclosureDate: '2026-11-01',
  receivedDate: '2026-11-05',
  reason: 'change-of-mind',
};

function cancel(facts: LawFacts, today = TODAY): Answer {
  const read = israel.read({ ...CAME, ...facts });
  if (!read.ok) throw new Error(JSON.stringify(read.errors));
  const found = israel.answers(read.value, today).find(({ right }) => right === 'cancel');
  if (!found) throw new Error('no answer');
  return found;
}

const POSTED = { noticeDate: '2026-11-16', noticeMethod: 'registered-mail' };

describe('a cancellation notice by registered mail', () => {
  it('starts the days of the refund on the day on which it arrived, not on that of posting', () => {
    const answer = cancel({ ...POSTED, noticeReceivedDate: '2026-11-18' });
    expect(answer.clocks.refundDueBy?.by).toBe('2026-12-02');
    expect(answer.missing).toEqual([]);
    expect(countOf(answer, '2026-12-02' as Day)).toMatchObject({
      from: '2026-11-18',
      fact: 'noticeReceivedDate',
    });
  });

  it('names no day of the refund while nobody says when it arrived, and asks for that day', () => {
    const answer = cancel(POSTED);
    expect(answer.clocks.refundDueBy).toBeUndefined();
    expect(answer.missing).toEqual(['noticeReceivedDate']);
    expect(answer).toMatchObject({ state: 'dated', deadline: '2026-11-19', marks: { canCancel: true } });
    expect(answer.reasons.map(({ rule }) => rule)).toContain('il-notice-when');
  });

  it('starts nothing when it did not arrive', () => {
    const answer = cancel({ ...POSTED, noticeReceivedDate: null });
    expect(answer.clocks.refundDueBy).toBeUndefined();
    expect(answer.missing).toEqual([]);
  });

  it('is contested when it was posted in time and arrived too late', () => {
    const answer = cancel({ ...POSTED, noticeDate: '2026-11-19', noticeReceivedDate: '2026-11-22' });
    expect(answer).toMatchObject({ state: 'contested', contested: true, marks: { canCancel: 'contested' } });
    expect(answer.clocks.refundDueBy).toBeUndefined();
  });

  it('is passed when it was posted too late', () => {
    expect(cancel({ ...POSTED, noticeDate: '2026-11-20' }).state).toBe('passed');
  });

  it('says ahead of time to post some days before', () => {
    const ahead = cancel({ noticeMethod: 'registered-mail' }, '2026-11-10' as Day);
    expect(ahead.marks.postAhead).toBe(true);
    expect(ahead.deadline).toBe('2026-11-19');
    expect(cancel({ noticeMethod: 'email' }, '2026-11-10' as Day).marks.postAhead).toBeUndefined();
    expect(cancel(POSTED).marks.postAhead).toBeUndefined();
  });

  it.each(['email', 'site', 'phone', 'fax', 'in-person'])('%s arrives when it is given', (noticeMethod) => {
    const answer = cancel({ noticeDate: '2026-11-16', noticeMethod });
    expect(answer.clocks.refundDueBy?.by).toBe('2026-11-30');
    expect(countOf(answer, '2026-11-30' as Day)?.fact).toBe('noticeDate');
  });

  it('cannot arrive before it was posted', () => {
    expect(israel.read({ ...CAME, ...POSTED, noticeReceivedDate: '2026-11-15' })).toMatchObject({
      ok: false,
      errors: [{ fact: 'noticeReceivedDate', problem: 'contradicts' }],
    });
  });

  it('ends a deal that goes on by the days that are counted from posting', () => {
    const read = israel.read({
      channel: 'distance',
      kind: 'continuing-service',
      transactionDate: '2026-02-01',
      noticeDate: '2026-11-16',
      noticeMethod: 'registered-mail',
      noticeReceivedDate: '2026-11-20',
    });
    const end = read.ok && israel.answers(read.value, TODAY).find(({ right }) => right === 'end-continuing');
    expect(end).toMatchObject({ deadline: '2026-11-24' });
  });
});
