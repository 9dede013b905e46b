import { describe, expect, it } from 'vitest';
import type { Case, CaseFacts } from '../../../../src/domain/case/case.ts';
import type { Entry, PaymentDirection } from '../../../../src/domain/case/entry.ts';
import type { Purchase } from '../../../../src/domain/case/purchase.ts';
import { duesOfCase } from '../../../../src/domain/reminders/dues-of-case.ts';
import { DATED_KINDS } from '../../../../src/domain/reminders/entry-dues.ts';
import { rightsOf } from '../../../../src/domain/rights/rights-of.ts';
import { strengthOf } from '../../../../src/domain/strength/strength-of.ts';
import { day, entry, ils, TODAY, VACUUM } from '../letters/sample-cases.ts';
import { made } from '../script/samples.ts';

/** What a case says of one clock everywhere: among its dates, as a reminder, and as a delay of the business. */
function told(purchase: Purchase, entries: readonly Entry[], clock: string, today = TODAY) {
  const facts: CaseFacts = { title: '', status: 'open', hosts: [], purchase };
  const subject = { id: 'case', facts } as Case;
  // As reminders ask for them.
  const kinds: readonly string[] = DATED_KINDS;
  const dated = entries.filter(({ content }) => kinds.includes(content.kind));
  const said = {
    date: rightsOf(subject, entries, today).dates.some((one) => one.clock === clock),
    due: duesOfCase(subject, dated, Date.parse(`${today}T09:00:00Z`)).some(
      (due) => due.kind === 'owed' && due.subject.endsWith(`.${clock}`),
    ),
    late: strengthOf(subject, entries, new Map(), today).some(
      (line) => line.says === 'business-late' && line.clock === clock,
    ),
  };
  return Object.entries(said).flatMap(([where, is]) => (is ? [where] : []));
}

describe('the refund', () => {
  // Cancelled on 1 November: due by the 15th. For a change of mind 65 may be kept.
  const CANCELLED: Purchase = {
    ...VACUUM,
    transactionDate: day('2026-10-20'),
    receivedDate: day('2026-10-22'),
    disclosureDate: day('2026-10-20'),
    law: { ...VACUUM.law, price: 1299_90, reason: 'change-of-mind', noticeDate: '2026-11-01' },
  };
  const paid = (minor: number, on = '2026-11-10', direction: PaymentDirection = 'refunded'): Entry =>
    entry(`paid-${on}`, on, { kind: 'payment', direction, sum: ils(minor) });
  const EVERYWHERE = ['date', 'due', 'late'];

  it.each([
    ['none of it', [], EVERYWHERE],
    ['all of it', [paid(1299_90)], []],
    ['all but the fee', [paid(1299_90 - 65_00)], []],
    ['less than that', [paid(1299_90 - 65_01)], EVERYWHERE],
    ['in two parts', [paid(1000_00), paid(299_90, '2026-11-12', 'credited')], []],
    ['after the day', [paid(1299_90, '2026-11-20')], []],
    ['on a day ahead', [paid(1299_90, '2026-11-25')], EVERYWHERE],
  ])('that came back, %s', (_what, entries, expected) => {
    expect(told(CANCELLED, entries, 'refundDueBy')).toEqual(expected);
  });

  it('is not asked for on the telephone once it is there, nor is the deal cancelled again', () => {
    const says = (entries: readonly Entry[]): unknown => {
      const { want, parts } = made({ purchase: CANCELLED, wanted: ['refund'], entries });
      return [want, ...parts.right.map(({ line }) => line)];
    };
    expect(says([])).toEqual(['money-back', 'refund-late']);
    expect(says([paid(1299_90)])).toEqual(['refund']);
  });
});

describe('the notice before a term ends', () => {
  // Ends on 10 December: the notice was due by 10 November, the message on the 19th.
  const PLAN: Purchase = {
    jurisdiction: 'IL',
    channel: 'distance',
    kind: 'other',
    transactionDate: day('2025-12-10'),
    law: { kind: 'continuing-service', endDate: '2026-12-10' },
  };
  const answered = (came: boolean, on = '2026-11-11', endsOn = '2026-12-10'): Entry =>
    entry(`${came} ${on}`, on, { kind: 'term-notice', notice: 'notice', came, endsOn: day(endsOn) });

  it.each<[string, Entry[], string[]]>([
    ['nothing was told', [], ['date', 'due', 'late']],
    ['it came', [answered(true)], []],
    ['it did not: late, and asked no more', [answered(false)], ['date', 'late']],
    ['it came after all', [answered(false), answered(true, '2026-11-18')], []],
    ['told of another term', [answered(true, '2025-11-11', '2025-12-10')], ['date', 'due', 'late']],
  ])('%s', (_what, entries, expected) => {
    expect(told(PLAN, entries, 'noticeTo')).toEqual(expected);
    expect(told(PLAN, entries, 'smsOn')).toEqual(['date', 'due', 'late']);
  });

  it('that had not come on a day before its last may still come', () => {
    expect(told(PLAN, [answered(false, '2026-11-01')], 'noticeTo', day('2026-11-05'))).toEqual([
      'date',
      'due',
    ]);
  });
});
