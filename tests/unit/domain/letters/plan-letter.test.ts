import { describe, expect, test } from 'vitest';
import { emptyPurchase } from '../../../../src/domain/case/purchase.ts';
import { FIELD_NAMES, FIELDS } from '../../../../src/domain/letters/field.ts';
import { LETTERS } from '../../../../src/domain/letters/letter-content.ts';
import { letterFacts } from '../../../../src/domain/letters/letter-facts.ts';
import { gapsOf, planLetter } from '../../../../src/domain/letters/plan-letter.ts';
import { templateOf } from '../../../../src/domain/letters/templates.ts';
import { ils, inputOf, TODAY } from './sample-cases.ts';

describe.each(LETTERS)('%s', (letter) => {
  const template = templateOf(letter);

  test('of an empty case has gaps that can be filled, and cites nothing', () => {
    const facts = letterFacts(letter, {
      case: { facts: { title: '', status: 'open', purchase: emptyPurchase, hosts: [] } },
      entries: [],
      settings: {},
      today: TODAY,
    });
    const plan = planLetter(template, facts);
    expect(gapsOf(plan)).not.toEqual([]);
    expect(gapsOf(plan).filter(({ home }) => home === 'law' || home === 'known')).toEqual([]);
    expect(plan.citations).toEqual([]);
  });

  test('each fact that is missing is a gap, or what hangs on it goes', () => {
    const facts = letterFacts(letter, inputOf(letter));
    for (const field of FIELD_NAMES) {
      if (FIELDS[field].home === 'known') continue;
      const { [field]: _gone, ...values } = facts.values;
      const plan = planLetter(template, { ...facts, values });
      const known = plan.gaps.every((gap) => !Object.hasOwn(values, gap.field));
      expect(known, field).toBe(true);
      const hanging = plan.paragraphs.filter(({ onlyWith = [] }) => onlyWith.includes(field));
      expect(hanging, field).toEqual([]);
    }
  });
});

test('the sums of a claim are added up by head; in two currencies there is no total', () => {
  const facts = letterFacts('small-claims', inputOf('small-claims'));
  const { values } = planLetter(templateOf('small-claims'), facts);
  expect(values.sums?.map(({ head }) => head)).toEqual(['main', 'exemplary', 'expenses']);
  expect(values.claimTotal).toEqual(ils(1299_90 + 3000_00 + 120_00));
  const mixed = { ...facts.values, expensesSum: { minor: 10_00, currency: 'USD' } };
  expect(planLetter(templateOf('small-claims'), { ...facts, values: mixed }).values.claimTotal).toBe(
    undefined,
  );
});

test('a paragraph that the shopper left out is not there, nor are its gaps and citations', () => {
  const given = { merchantId: '510000003', merchantAddress: 'החרושת 12' };
  const facts = letterFacts('small-claims', { ...inputOf('small-claims'), given });
  const template = templateOf('small-claims');
  expect(gapsOf(planLetter(template, facts)).map(({ field }) => field)).toEqual([
    'exemplarySum',
    'exemplaryReason',
  ]);
  const without = planLetter(template, facts, ['exemplary']);
  expect(gapsOf(without)).toEqual([]);
  expect(without.citations.map(({ rule }) => rule)).toEqual(['il-dist-effects-regret']);
});

test('a gap tells where its value is kept', () => {
  const { settings: _none, ...input } = inputOf('cancellation-notice');
  const facts = letterFacts('cancellation-notice', { ...input, settings: {} });
  expect(gapsOf(planLetter(templateOf('cancellation-notice'), facts))).toEqual([
    { field: 'writerName', type: 'name', home: 'settings' },
    { field: 'writerId', type: 'code', home: 'settings' },
  ]);
});
