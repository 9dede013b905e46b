import { expect, it } from 'vitest';
import type { CheckedAnswer } from '../../../../src/domain/law/answer.ts';
import { assessFacts } from '../../../../src/domain/law/assess-facts.ts';
import { countOf } from '../../../../src/domain/rights/count-of.ts';
import type { Day } from '../../../../src/domain/time/day.ts';
import { manyAnswers } from '../law/all-answers.ts';

const day = (text: string): Day => text as Day;
function answer(facts: Record<string, unknown>, right = 'cancel'): CheckedAnswer {
  const read = assessFacts({ jurisdiction: 'IL', facts }, day('2026-06-10'));
  const found = read.ok ? read.value.answers.find((one) => one.right === right) : undefined;
  if (!found) throw new Error(`no ${right}`);
  return found;
}
const GOODS = {
  channel: 'distance',
  kind: 'goods',
  goodsCategory: 'bags',
  transactionDate: '2026-06-01',
  disclosureDate: '2026-06-01',
  receivedDate: '2026-06-06',
};
const shown = (one: CheckedAnswer, on: string) => {
  const count = countOf(one, day(on));
  return (
    count && [
      count.fact,
      count.from,
      count.reason.rule,
      ...count.steps.map(({ step, to }) => `${step} ${to}`),
    ]
  );
};

it('of a window: the event that starts it, and each step to its end', () => {
  expect(shown(answer(GOODS), '2026-06-21')).toEqual([
    'receivedDate',
    '2026-06-06',
    'il-dist-goods',
    'counts-days 2026-06-20',
    'moves-off 2026-06-21',
  ]);
});

it('of a clock: from the fact that it starts with', () => {
  expect(
    shown(answer({ ...GOODS, noticeDate: '2026-06-08', reason: 'change-of-mind' }), '2026-06-22'),
  ).toEqual(['noticeDate', '2026-06-08', 'il-dist-effects-regret', 'counts-days 2026-06-22']);
});

it('of several clocks of one rule each by itself', () => {
  const term = answer(
    { channel: 'distance', kind: 'continuing-service', endDate: '2026-10-12' },
    'fixed-term-notice',
  );
  expect(shown(term, '2026-08-13')).toContain('counts-days 2026-08-13');
  expect(shown(term, '2026-09-12')).toEqual([
    'endDate',
    '2026-10-12',
    'il-cont-fixed-term',
    'counts-days 2026-09-12',
  ]);
});

it('of the earlier of two bounds: the one that ends it', () => {
  const service = {
    channel: 'distance',
    kind: 'one-off-service',
    transactionDate: '2026-06-01',
    disclosureDate: '2026-06-01',
    serviceDate: '2026-06-12',
  };
  expect(shown(answer(service), '2026-06-10')).toEqual([
    'serviceDate',
    '2026-06-12',
    'il-dist-service-oneoff',
    'counts-non-rest 2026-06-10',
  ]);
});

it('of a day that was not counted: nothing', () => {
  const quote = answer({ ...GOODS, quoteValidUntil: '2026-07-01' }, 'price-quote');
  expect(countOf(quote, day('2026-07-01'))).toBeUndefined();
});

it('whatever the answer: a count leads without a gap from its event to the day', () => {
  let counted = 0;
  for (const one of manyAnswers()) {
    const days = [one.deadline, one.safeBy, ...Object.values(one.clocks).map(({ by }) => by)];
    for (const on of days.filter((each) => each !== undefined)) {
      const count = countOf(one, on);
      if (!count) continue;
      counted += 1;
      let at = count.from;
      for (const step of count.steps) at = step.from === at ? step.to : ('a gap' as Day);
      if (at !== on) expect([one.right, at]).toEqual([one.right, on]);
    }
  }
  expect(counted).toBeGreaterThan(500);
});
