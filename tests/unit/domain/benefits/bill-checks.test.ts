import { describe, expect, it } from 'vitest';
import { stagesFrom } from '../../../../src/domain/benefits/benefit.ts';
import { billChecks, billsByBenefit } from '../../../../src/domain/benefits/bill-checks.ts';
import type { BenefitContent, BillContent } from '../../../../src/domain/case/entry.ts';
import type { Day } from '../../../../src/domain/time/day.ts';
import { cpuMs } from '../../support/cpu-time.ts';

const day = (text: string): Day => text as Day;
const promised = (minor: number): BenefitContent => ({
  kind: 'benefit',
  text: '',
  usualMonthly: { minor: minor * 2, currency: 'ILS' },
  stages: stagesFrom(day('2026-01-10'), [{ months: 12, percentOff: 50 }]),
  checksBills: true,
});
const bill = (billedOn: string, minor: number, currency = 'ILS'): BillContent => ({
  kind: 'bill',
  billedOn: day(billedOn),
  sum: { minor, currency },
});
const [tv, net] = [promised(100_00), promised(50_00)];
const today = day('2026-04-05');

const checks = (
  benefit: BenefitContent,
  all: readonly BenefitContent[],
  bills: readonly BillContent[],
  on: Day,
): readonly Day[] => billChecks(benefit, billsByBenefit(all, bills).get(benefit) ?? [], on);

describe('billChecks', () => {
  it('of one promise: any bill of the month is its bill, whatever its sum', () => {
    expect(checks(tv, [tv], [], today)).toEqual(['2026-04-10', '2026-05-10']);
    expect(checks(tv, [tv], [bill('2026-04-03', 1_00)], today)).toEqual(['2026-05-03']);
    expect(checks(tv, [tv], [bill('2026-04-03', 1_00, 'USD')], today)).toEqual(['2026-04-10', '2026-05-10']);
  });

  it.each([
    ['of the one', 105_00, ['2026-05-03'], ['2026-04-10', '2026-05-10']],
    ['of the other', 49_00, ['2026-04-10', '2026-05-10'], ['2026-05-03']],
    ['of both', 150_00, ['2026-05-03'], ['2026-05-03']],
    ['of both, and dearer', 190_00, ['2026-05-03'], ['2026-05-03']],
  ])('of two promises: a bill %s', (_whose, minor, ofTv, ofNet) => {
    const bills = [bill('2026-04-03', minor)];
    expect(checks(tv, [tv, net], bills, today)).toEqual(ofTv);
    expect(checks(net, [tv, net], bills, today)).toEqual(ofNet);
  });

  it('waits a month for the first bill that can show the promise', () => {
    expect(checks(tv, [tv], [], day('2026-01-10'))).toEqual(['2026-02-10']);
    expect(checks(tv, [tv], [bill('2025-12-10', 100_00)], day('2026-01-10'))).toEqual([
      '2026-01-10',
      '2026-02-10',
    ]);
  });

  it('where no price is known any bill may be the one', () => {
    const { usualMonthly: _usual, ...unknown } = net;
    expect(checks(unknown, [tv, unknown], [bill('2026-04-03', 100_00)], today)).toEqual(['2026-05-03']);
  });

  it('does not take longer by the square of what there is: a backup may bring any number', () => {
    const all = Array.from({ length: 300 }, (_, at) => promised(100_00 + at));
    const bills = Array.from({ length: 300 }, (_, at) =>
      bill(`2026-04-${String((at % 28) + 1).padStart(2, '0')}`, at),
    );
    const startedMs = cpuMs();
    const own = billsByBenefit(all, bills);
    expect(cpuMs() - startedMs).toBeLessThan(1_000);
    expect(all.filter((one) => (own.get(one) ?? []).length > 0)).toHaveLength(1);
  });
});
