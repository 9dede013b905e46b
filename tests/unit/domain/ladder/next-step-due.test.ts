import { describe, expect, it } from 'vitest';
import type { Purchase } from '../../../../src/domain/case/purchase.ts';
import { nextStepDue } from '../../../../src/domain/ladder/next-step-due.ts';
import { call, caseOf, day, entry, ils, KETTLE, letter, promise } from './sample-cases.ts';

// Sundays: 1, 8, 15, 22, 29 November 2026.
const due = (
  purchase: Partial<Purchase>,
  entries: Parameters<typeof nextStepDue>[1],
  today = '2026-11-22',
  over: Parameters<typeof caseOf>[1] = {},
) => nextStepDue(caseOf(purchase, over), entries, day(today));

const BANK: Partial<Purchase> = { kind: 'other', law: { kind: 'continuing-service', sector: 'bank' } };
const PHONE: Partial<Purchase> = {
  kind: 'other',
  law: { kind: 'continuing-service', serviceType: 'cellular' },
};

describe('a wait that we suggest', () => {
  it('follows three working days after a call, by the weekend and a day more', () => {
    expect(due(KETTLE, [call('2026-11-18')])).toEqual({
      basis: 'ours',
      step: 'manager',
      rung: 'manager',
      letter: 'to-manager',
      answerBy: '2026-11-23',
      dueOn: '2026-11-24',
      entryId: 'contact 2026-11-18',
      isPromised: false,
    });
  });

  it('is that of the step where the case stands', () => {
    const stands = (step: 'manager' | 'demand' | 'council') =>
      due(KETTLE, [call('2026-11-18')], '2026-11-22', { step });
    // Five working days; 14 days; the 30 days of the council's letter, since nobody promises any.
    expect(stands('manager')).toMatchObject({ step: 'demand', answerBy: '2026-11-25', basis: 'ours' });
    expect(stands('demand')).toMatchObject({ step: 'council', answerBy: '2026-12-02', basis: 'ours' });
    expect(stands('council')).toMatchObject({ step: 'court', answerBy: '2026-12-20', basis: 'ours' });
  });

  it('is the day that the letter asked for', () => {
    expect(due(KETTLE, [call('2026-11-01'), letter('2026-11-18', 'written-demand')])).toMatchObject({
      basis: 'ours',
      answerBy: '2026-12-02',
      entryId: 'written-demand 2026-11-18',
    });
  });

  it('starts anew with every turn of the talk, and never with what is still to come', () => {
    expect(due(KETTLE, [call('2026-11-10'), call('2026-11-17')])).toMatchObject({ answerBy: '2026-11-22' });
    expect(due(KETTLE, [call('2026-11-10'), call('2026-11-25')])).toMatchObject({ answerBy: '2026-11-15' });
  });

  it('lasts until the day of a promise that is ahead, and no longer', () => {
    const talked = call('2026-11-18');
    expect(due(KETTLE, [talked, promise('2026-11-18', '2026-11-29')])).toMatchObject({
      basis: 'ours',
      isPromised: true,
      answerBy: '2026-11-29',
      dueOn: '2026-11-30',
    });
    const kept = promise('2026-11-18', '2026-11-29', 'kept');
    expect(due(KETTLE, [talked, kept])).toMatchObject({ isPromised: false, answerBy: '2026-11-23' });
    const over = promise('2026-11-18', '2026-11-20');
    expect(due(KETTLE, [talked, over])).toMatchObject({ isPromised: false, answerBy: '2026-11-23' });
  });
});

describe('an answer that the law sets a day for', () => {
  it('is the refund after a cancellation notice: 14 days, moved off a day of rest', () => {
    expect(due(KETTLE, [letter('2026-11-21', 'cancellation-notice')])).toMatchObject({
      basis: 'law',
      step: 'manager',
      answerBy: '2026-12-06',
      dueOn: '2026-12-07',
      entryId: 'cancellation-notice 2026-11-21',
      reason: { rule: 'il-dist-effects-regret', section: '14ה(ב)' },
    });
  });

  it('counts for a notice that was given by phone as well', () => {
    const told = { ...KETTLE, law: { noticeDate: '2026-11-20' } };
    const found = due(told, [call('2026-11-20')]);
    expect(found).toMatchObject({ basis: 'law', answerBy: '2026-12-04' });
    expect(found).not.toHaveProperty('entryId');
  });

  it('is that of a bank: 45 days', () => {
    const written = [call('2026-11-01'), letter('2026-11-02', 'ombudsman')];
    expect(due(BANK, written, '2026-11-22', { step: 'ombudsman' })).toMatchObject({
      basis: 'law',
      answerBy: '2026-12-17',
      reason: { rule: 'il-ladder-ombudsman-bank' },
    });
  });

  it('is that of an overcharge in a deal that goes on, and of no other', () => {
    const complained = [letter('2026-11-01', 'wrong-charge')];
    expect(due(PHONE, complained)).toMatchObject({ basis: 'law', reason: { section: '13ד1' } });
    expect(due(KETTLE, complained)).toMatchObject({ basis: 'ours' });
  });

  it('is that of an airline: the refund first', () => {
    const flight: Partial<Purchase> = {
      kind: 'other',
      law: { kind: 'travel', subkind: 'flight', flightNotFlown: true, flightNoticeDays: 0 },
    };
    expect(due(flight, [letter('2026-11-02', 'written-demand')])).toMatchObject({
      basis: 'law',
      step: 'ombudsman',
      answerBy: '2026-11-23',
      reason: { rule: 'il-flight-times' },
    });
  });

  it('gives way to what was asked for after it was over', () => {
    const entries = [letter('2026-11-21', 'cancellation-notice'), letter('2026-12-08', 'refund-reminder')];
    expect(due(KETTLE, entries, '2026-12-09')).toMatchObject({ basis: 'ours', answerBy: '2026-12-15' });
  });

  it('is none where nothing could be cancelled any more', () => {
    const late = { ...KETTLE, receivedDate: day('2026-10-01'), transactionDate: day('2026-09-20') };
    expect(
      due({ ...late, disclosureDate: day('2026-09-20') }, [letter('2026-11-21', 'cancellation-notice')]),
    ).toMatchObject({ basis: 'ours' });
  });
});

describe('no step is due', () => {
  const talked = call('2026-11-10');
  it.each([
    ['before anybody was turned to', KETTLE, [], {}],
    ['in a closed case', KETTLE, [talked], { status: 'closed' }],
    ['after the last step', KETTLE, [talked], { step: 'court' }],
    [
      'once all the money is back',
      KETTLE,
      [talked, entry('2026-11-20', { kind: 'payment', direction: 'refunded', sum: ils(400) })],
      {},
    ],
    ['where nothing tells since when an answer is waited for', KETTLE, [], { step: 'demand' }],
    ['in a country without a ladder', { ...KETTLE, jurisdiction: 'ZZ' }, [talked], {}],
  ] as const)('%s', (_, purchase, entries, over) => {
    expect(due(purchase, entries, '2026-11-22', over)).toBeUndefined();
  });

  it('but it is when only a part of the money came back', () => {
    const part = entry('2026-11-20', { kind: 'payment', direction: 'refunded', sum: ils(300) });
    expect(due(KETTLE, [talked, part])).toBeDefined();
  });
});
