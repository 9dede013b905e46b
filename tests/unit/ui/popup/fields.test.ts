import { describe, expect, test } from 'vitest';
import type { SeenFacts } from '../../../../src/contract/calls.ts';
import type { PageFindings } from '../../../../src/domain/detect/finding.ts';
import type { Day } from '../../../../src/domain/time/day.ts';
import type { Draft } from '../../../../src/platform/drafts.ts';
import { fieldOf, fieldsOf, seenFactsOf, unsentOf } from '../../../../src/ui/popup/fields.ts';
import { aDraft, FINDINGS, found, TODAY } from './examples.ts';

const ALL: SeenFacts = {
  merchant: 'Gal Electronics',
  orderNumber: '12345-AB',
  total: { minor: 129_990, currency: 'ILS' },
  transactionDate: '2026-11-03' as Day,
};
const without = (...names: (keyof SeenFacts)[]): SeenFacts =>
  Object.fromEntries(Object.entries(ALL).filter(([name]) => !names.includes(name as keyof SeenFacts)));

describe('what is sent with a save', () => {
  const table: [string, PageFindings, Partial<Draft>, SeenFacts, string[]][] = [
    ['everything that was found for sure', FINDINGS, {}, ALL, []],
    ['nothing where nothing was found', {}, {}, {}, []],
    [
      'not what was switched off',
      FINDINGS,
      { switched: { total: false, merchant: false } },
      without('total', 'merchant'),
      [],
    ],
    [
      'an unsure value only once it is switched on',
      { ...FINDINGS, merchant: found('Gal', false), orderDate: found('2026-11-02' as Day, false) },
      { switched: { merchant: true } },
      { ...without('transactionDate'), merchant: 'Gal' },
      [],
    ],
    [
      'an unsure value that was corrected by hand',
      { merchant: found('Gal', false) },
      { edited: { merchant: ' Gal Ltd ' } },
      { merchant: 'Gal Ltd' },
      [],
    ],
    [
      'what was typed in place of what was found',
      FINDINGS,
      { edited: { orderNumber: '777', total: '₪1,300', orderDate: '4.11.26' } },
      {
        ...ALL,
        orderNumber: '777',
        total: { minor: 130_000, currency: 'ILS' },
        transactionDate: '2026-11-04' as Day,
      },
      [],
    ],
    [
      'what was added where nothing was found',
      {},
      { edited: { total: '12.5', currency: 'USD' } },
      { total: { minor: 1250, currency: 'USD' } },
      [],
    ],
    [
      'a currency that was corrected',
      FINDINGS,
      { edited: { currency: 'EUR' } },
      { ...ALL, total: { minor: 129_990, currency: 'EUR' } },
      [],
    ],
    [
      'no sum and no day that makes no sense',
      FINDINGS,
      { edited: { total: '1.299', orderDate: '31.2.2026' } },
      without('total', 'transactionDate'),
      ['total', 'orderDate'],
    ],
    [
      'no day that is still to come',
      FINDINGS,
      { edited: { orderDate: '22.11.2026' } },
      without('transactionDate'),
      ['orderDate'],
    ],
    [
      'nothing about a senseless value that is switched off',
      FINDINGS,
      { edited: { total: 'x' }, switched: { total: false } },
      without('total'),
      [],
    ],
    ['no value that was wiped out', FINDINGS, { edited: { merchant: '' } }, without('merchant'), []],
  ];
  test.each(table)('%s', (_what, findings, draft, seen, unsent) => {
    const fields = fieldsOf(findings, aDraft(draft), TODAY);
    expect(seenFactsOf(fields)).toEqual(seen);
    expect(unsentOf(fields)).toEqual(unsent);
  });
});

describe('one field as it is shown', () => {
  test('a value that was found stands in the input as one would type it', () => {
    expect(fieldOf('total', FINDINGS, aDraft(), TODAY)).toMatchObject({
      from: 'page',
      text: '1299.90',
      on: true,
    });
    expect(fieldOf('orderDate', FINDINGS, aDraft(), TODAY).text).toBe('3.11.2026');
  });

  test('an unsure one is offered, switched off and marked', () => {
    const field = fieldOf('merchant', { merchant: found('Gal', false) }, aDraft(), TODAY);
    expect(field).toMatchObject({ from: 'page', sure: false, on: false });
  });

  test('a missing one can be added, and counts as typed with its first letter', () => {
    expect(fieldOf('merchant', {}, aDraft(), TODAY)).toMatchObject({ from: 'absent', on: false });
    const typed = fieldOf('merchant', {}, aDraft({ edited: { merchant: 'G' } }), TODAY);
    expect(typed).toMatchObject({ from: 'hand', on: true, text: 'G' });
  });

  test('a sign in the sum wins over the chosen currency', () => {
    const field = fieldOf('total', {}, aDraft({ edited: { total: '$20', currency: 'ILS' } }), TODAY);
    expect(field).toMatchObject({ currency: 'USD', value: { money: { minor: 2000, currency: 'USD' } } });
  });

  test.each([
    ['total', 'much', 'sum'],
    ['orderDate', 'Tuesday', 'date'],
    ['orderDate', '1.1.2030', 'future'],
    ['merchant', '<b>', undefined],
  ] as const)('%s "%s": %s', (name, text, problem) => {
    expect(fieldOf(name, {}, aDraft({ edited: { [name]: text } }), TODAY).problem).toBe(problem);
  });
});
