import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { monthlyPriceOn, priceChangesOf, stagesFrom } from '../../../../src/domain/benefits/benefit.ts';
import { compareBill, expectationsOf, expectedBill } from '../../../../src/domain/benefits/expected-bill.ts';
import { overbilled, priceHistories } from '../../../../src/domain/benefits/price-history.ts';
import type { BenefitContent, Entry, EntryContent } from '../../../../src/domain/case/entry.ts';
import { type Day, shiftDay } from '../../../../src/domain/time/day.ts';
import type { Month } from '../../../../src/domain/time/month.ts';

const day = (text: string): Day => text as Day;
const ils = (minor: number) => ({ minor, currency: 'ILS' });

/** Half price for six months, then 20 % off for six. */
const offer: BenefitContent = {
  kind: 'benefit',
  text: 'Retention offer',
  usualMonthly: ils(99_90),
  stages: stagesFrom(day('2026-03-10'), [
    { months: 6, percentOff: 50 },
    { months: 6, percentOff: 20 },
  ]),
  checksBills: true,
};

describe('stages', () => {
  it('follow one another without a gap', () =>
    expect(offer.stages.map(({ fromDay, untilDay }) => [fromDay, untilDay])).toEqual([
      ['2026-03-10', '2026-09-09'],
      ['2026-09-10', '2027-03-09'],
    ]));

  it('from the end of a month do not creep', () =>
    expect(
      stagesFrom(day('2026-01-31'), [{ months: 1 }, { months: 1 }]).map(({ fromDay, untilDay }) => [
        fromDay,
        untilDay,
      ]),
    ).toEqual([
      ['2026-01-31', '2026-02-27'],
      ['2026-02-28', '2026-03-30'],
    ]));

  it('whatever the lengths: every stage begins on the day after the one before', () => {
    const start = fc.integer({ min: 0, max: 4000 }).map((days) => shiftDay(day('2024-01-01'), days));
    const plans = fc.array(fc.record({ months: fc.integer({ min: 1, max: 24 }) }), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(start, plans, (fromDay, lengths) => {
        const stages = stagesFrom(fromDay, lengths);
        expect(stages[0]?.fromDay).toBe(fromDay);
        for (const [at, stage] of stages.entries()) {
          expect(stage.fromDay < stage.untilDay).toBe(true);
          const next = stages[at + 1];
          if (next) expect(next.fromDay).toBe(shiftDay(stage.untilDay, 1));
        }
      }),
    );
  });
});

describe('the price', () => {
  it.each([
    ['2026-03-09', 99_90],
    ['2026-03-10', 49_95],
    ['2026-09-09', 49_95],
    ['2026-09-10', 79_92],
    ['2027-03-10', 99_90],
  ])('on %s', (on, minor) => expect(monthlyPriceOn(offer, day(on))).toEqual(ils(minor)));

  it('after each stage, and which is the last', () =>
    expect(priceChangesOf(offer).map(({ lastDay, after, isEnd }) => [lastDay, after?.minor, isEnd])).toEqual([
      ['2026-09-09', 79_92, false],
      ['2027-03-09', 99_90, true],
    ]));
});

describe('expectedBill', () => {
  it.each([
    ['2026-04', 49_95, 49_95],
    ['2026-09', 49_95, 79_92],
    ['2026-10', 79_92, 79_92],
    ['2027-03', 79_92, 99_90],
    ['2027-05', 99_90, 99_90],
  ])('of %s', (month, least, most) =>
    expect(expectedBill(offer, month as Month)).toEqual({ least: ils(least), most: ils(most) }),
  );

  it('expects nothing where a price is not known', () => {
    const { usualMonthly: _usual, ...unknown } = offer;
    expect(expectedBill(unknown, '2026-04' as Month)).toBeUndefined();
    const fixed = {
      ...unknown,
      stages: [{ fromDay: day('2026-03-01'), untilDay: day('2026-08-31'), monthly: ils(10) }],
    };
    expect(expectedBill(fixed, '2026-08' as Month)).toEqual({ least: ils(10), most: ils(10) });
    expect(expectedBill(fixed, '2026-09' as Month)).toBeUndefined();
  });

  it('tells how much a bill is above it', () => {
    const bill = (billedOn: string, minor: number) =>
      ({ kind: 'bill', billedOn: day(billedOn), sum: ils(minor) }) as const;
    expect(compareBill(expectationsOf([offer]), bill('2026-04-15', 69_90))?.tooMuch).toEqual(ils(19_95));
    expect(compareBill(expectationsOf([offer]), bill('2026-04-15', 49_95))).not.toHaveProperty('tooMuch');
    expect(compareBill(expectationsOf([offer]), bill('2026-09-20', 79_92))).not.toHaveProperty('tooMuch');
    expect(
      compareBill(expectationsOf([offer]), { ...bill('2026-04-15', 1), sum: { minor: 1, currency: 'USD' } }),
    ).toBeUndefined();
  });
});

describe('priceHistories', () => {
  const at = { at: '2026-01-01T10:00:00.000Z', zone: 'Asia/Jerusalem' };
  const entry = (content: EntryContent, at_: number): Entry => ({
    id: `e${at_}`,
    caseId: 'c',
    version: 1,
    recordedAt: at,
    happenedAt: at,
    content,
  });
  const bills = (...sums: readonly (readonly [string, number])[]): Entry[] =>
    sums.map(([on, minor], at_) => entry({ kind: 'bill', billedOn: day(on), sum: ils(minor) }, at_));

  it('names the first bill since which it is dearer', () => {
    const [history] = priceHistories(
      bills(['2026-05-01', 69_90], ['2026-01-01', 49_90], ['2026-02-01', 49_90], ['2026-03-01', 69_90]),
    );
    expect(history?.points.map(({ day: on }) => on)).toEqual([
      '2026-01-01',
      '2026-02-01',
      '2026-03-01',
      '2026-05-01',
    ]);
    expect(history?.crept).toEqual({ from: ils(49_90), to: ils(69_90), since: '2026-03-01' });
  });

  it.each([
    ['one bill', bills(['2026-01-01', 49_90])],
    ['it went down', bills(['2026-01-01', 49_90], ['2026-02-01', 39_90])],
    ['a dear one between', bills(['2026-01-01', 49_90], ['2026-02-01', 99_90], ['2026-03-01', 49_90])],
  ])('nothing crept: %s', (_name, entries) => expect(priceHistories(entries)[0]?.crept).toBeUndefined());

  it('after a dear one between, counts from the rise that stayed', () =>
    expect(
      priceHistories(
        bills(
          ['2026-01-01', 10],
          ['2026-02-01', 99],
          ['2026-03-01', 10],
          ['2026-04-01', 20],
          ['2026-05-01', 30],
        ),
      )[0]?.crept,
    ).toEqual({ from: ils(10), to: ils(30), since: '2026-04-01' }));

  const tv: BenefitContent = { ...offer, usualMonthly: ils(200_00) };
  const net: BenefitContent = { ...offer, usualMonthly: ils(100_00) };
  const usual = ({ usualMonthly: _usual, ...rest }: BenefitContent): BenefitContent => rest;

  it.each([
    ['together', 150_00, undefined],
    ['alone', 100_00, undefined],
    ['together, and dearer', 160_00, ils(10_00)],
  ])('of two promised prices in one case, billed %s', (_how, minor, tooMuch) => {
    const entries = [entry(tv, 8), entry(net, 9), ...bills(['2026-04-01', minor])];
    expect(priceHistories(entries)[0]?.points[0]?.compared?.tooMuch).toEqual(tooMuch);
    expect(overbilled(entries)).toEqual(tooMuch ? [tooMuch] : []);
  });

  it('claims nothing beside a promise whose price nobody knows, unless another followed it', () => {
    const fixed = {
      ...usual(net),
      stages: stagesFrom(day('2025-01-01'), [{ months: 6, monthly: ils(50_00) }]),
    };
    const compared = (other: BenefitContent) =>
      priceHistories([entry(tv, 8), entry(other, 9), ...bills(['2026-04-01', 160_00])])[0]?.points[0]
        ?.compared;
    expect(compared({ ...usual(net) })).toBeUndefined();
    expect(compared(fixed)?.tooMuch).toEqual(ils(60_00));
    expect(compared({ ...net, usualMonthly: { minor: 1, currency: 'USD' } })?.tooMuch).toEqual(ils(60_00));
  });

  it('a coupon or a credit keeps no bill from being checked', () => {
    const coupon = { ...usual(net), stages: stagesFrom(day('2026-01-01'), [{ months: 12 }]) };
    const dear = bills(['2026-04-01', 160_00]);
    expect(overbilled([entry(tv, 8), entry(coupon, 9), ...dear])).toEqual([ils(60_00)]);
    expect(priceHistories([entry(coupon, 9), ...dear])[0]?.points[0]).not.toHaveProperty('compared');
  });

  describe('a second offer', () => {
    const year = (fromDay: string, usualMonthly = ils(200_00)): BenefitContent => ({
      ...offer,
      usualMonthly,
      stages: stagesFrom(day(fromDay), [{ months: 12, percentOff: 50 }]),
    });
    it.each([
      ['not begun yet', year('2026-01-01'), year('2027-01-01'), '2026-05-01', ils(60_00)],
      ['in place of the first', year('2026-01-01'), year('2027-01-01'), '2027-05-01', ils(60_00)],
      ['a while after the first', year('2026-01-01'), year('2027-03-15'), '2027-05-01', ils(60_00)],
      ['between the two', year('2026-01-01'), year('2027-03-15'), '2027-02-01', undefined],
      ['beside the first, which is over', year('2026-01-01'), year('2026-06-01'), '2027-02-01', undefined],
    ])('%s', (_how, first, second, on, tooMuch) =>
      expect(overbilled([entry(first, 8), entry(second, 9), ...bills([on, 160_00])])).toEqual(
        tooMuch ? [tooMuch] : [],
      ),
    );
  });

  it('a rise that was to be expected has not crept', () => {
    const asPromised = bills(['2026-04-01', 49_95], ['2026-08-01', 49_95], ['2026-10-01', 79_92]);
    expect(priceHistories([entry(offer, 9), ...asPromised])[0]?.crept).toBeUndefined();
    const more = [...asPromised, ...bills(['2026-11-01', 89_90]).map((one) => ({ ...one, id: 'more' }))];
    expect(priceHistories([entry(offer, 9), ...more])[0]?.crept).toEqual({
      from: ils(79_92),
      to: ils(89_90),
      since: '2026-11-01',
    });
    const gone = bills(['2026-04-01', 49_95], ['2026-11-01', 89_90]);
    expect(priceHistories([entry(offer, 9), ...gone])[0]?.crept).toBeUndefined();
    expect(overbilled([entry(offer, 9), ...gone])).toEqual([ils(9_98)]);
  });
});
