import { describe, expect, it } from 'vitest';
import type { LawFacts } from '../../../../../src/domain/case/purchase.ts';
import type { Answer } from '../../../../../src/domain/law/answer.ts';
import { israel } from '../../../../../src/domain/law/il/israel.ts';
import { countOf } from '../../../../../src/domain/rights/count-of.ts';
import type { Day } from '../../../../../src/domain/time/day.ts';

const TODAY = '2026-11-22' as Day;
function answer(right: string, facts: LawFacts): Answer {
  const read = israel.read(facts);
  if (!read.ok) throw new Error(JSON.stringify(read.errors));
  const found = israel.answers(read.value, TODAY).find((one) => one.right === right);
  if (!found) throw new Error(`no ${right}`);
  return found;
}
const sectionsOf = ({ reasons, rule }: Answer): string[] =>
  reasons.filter((one) => one.rule === rule).map(({ section }) => section);

describe('a right stands in its own section', () => {
  const TIMESHARE = {
    channel: 'distance',
    kind: 'timeshare',
    contractDate: '2026-11-15',
    disclosureDate: '2026-11-15',
  };

  it('of a timeshare only that of cancelling, not the one of the card issuer', () => {
    expect(sectionsOf(answer('cancel', TIMESHARE))).toEqual(['14א']);
  });

  it('and the issuer’s beside it once a payment document was handed over', () => {
    const made = answer('cancel', { ...TIMESHARE, paymentDocumentDate: '2026-11-15' });
    expect(sectionsOf(made)).toEqual(['14א', '14ב']);
    expect(countOf(made, made.clocks.noChargeBefore?.by as Day)?.reason.section).toBe('14ב');
  });
});

describe('the event of a count has a name', () => {
  it('to sue over a deal, and over a flight', () => {
    const deal = answer('sue', { channel: 'distance', kind: 'goods', transactionDate: '2026-02-28' });
    expect(countOf(deal, deal.deadline as Day)).toMatchObject({
      fact: 'transactionDate',
      from: '2026-02-28',
    });
    const flight = answer('sue', {
      channel: 'distance',
      kind: 'travel',
      subkind: 'flight',
      transactionDate: '2026-02-28',
      serviceDate: '2026-03-01',
    });
    expect(countOf(flight, flight.deadline as Day)).toMatchObject({ fact: 'serviceDate' });
  });

  it('in the worked case of every rule', () => {
    const unnamed = new Set<string>();
    for (const { example } of israel.rules) {
      const { asOf = TODAY, ...inputs } = example.inputs as LawFacts;
      const topic = example.topic ?? israel.topics[0];
      const told = Object.entries(israel.readCase?.(topic, inputs, asOf as Day).facts ?? {});
      // Sums of the case files are in shekels.
      const read = israel.read(
        Object.fromEntries(
          told.map(([fact, value]) => [
            fact,
            israel.vocabulary[fact]?.type === 'sum' ? Math.round(Number(value) * 100) : value,
          ]),
        ),
      );
      if (!read.ok) throw new Error(JSON.stringify(read.errors));
      const days = Object.values(read.value);
      for (const made of israel.answers(read.value, asOf as Day, topic))
        for (const day of [made.deadline, ...Object.values(made.clocks).map(({ by }) => by)]) {
          const count = day && countOf(made, day);
          // Of two facts of one day nobody can tell which is meant.
          const isOne = count && days.indexOf(count.from) === days.lastIndexOf(count.from);
          if (count && isOne && count.fact === undefined) unnamed.add(`${made.right} ${day}`);
        }
    }
    expect([...unnamed]).toEqual([]);
  });
});

describe('leaving a gym takes a written notice', () => {
  const GYM = { channel: 'distance', kind: 'gym', transactionDate: '2026-02-01', noticeDate: '2026-11-10' };

  it.each(['phone', 'in-person'])('by word of mouth (%s) no end is counted', (noticeMethod) => {
    const end = answer('end-continuing', { ...GYM, noticeMethod });
    expect(end).toMatchObject({ state: 'open', marks: { mustBeWritten: true } });
    expect(end.deadline).toBeUndefined();
    expect(end.safeBy).toBeUndefined();
  });

  it('in writing it is', () => {
    expect(answer('end-continuing', { ...GYM, noticeMethod: 'email' }).deadline).toBe('2026-11-15');
    const plan = { ...GYM, kind: 'continuing-service', noticeMethod: 'phone' };
    expect(answer('end-continuing', plan)).toMatchObject({ state: 'passed', deadline: '2026-11-15' });
  });
});

describe('the notice to the issuer of a card', () => {
  const CHARGED = {
    channel: 'distance',
    kind: 'goods',
    transactionDate: '2026-11-01',
    paymentMethod: 'credit-card',
    dispute: 'missing-document',
    chargeNoticeDate: '2026-11-10',
  };

  it('is another one than that of cancelling', () => {
    expect(answer('pay-missing-document', { ...CHARGED, noticeDate: '2026-11-16' }).clocks).toEqual({});
    const told = answer('pay-missing-document', { ...CHARGED, issuerNoticeDate: '2026-11-16' });
    expect(told.clocks.refundDueBy?.by).toBe('2026-11-26');
  });
});
