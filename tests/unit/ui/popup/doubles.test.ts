import { expect, test } from 'vitest';
import type { Day } from '../../../../src/domain/time/day.ts';
import { doublesOf } from '../../../../src/ui/popup/doubles.ts';
import { fieldsOf } from '../../../../src/ui/popup/fields.ts';
import { keptItems } from '../../../../src/ui/popup/found-items.ts';
import { aCase, aDraft, FINDINGS, PAGE, TODAY } from './examples.ts';

const FINDING = { sure: true, foundIn: 'label', excerpt: '' } as const;

const other = aCase('b', {
  merchant: 'Gal Electronics',
  orderNumber: '99999-ZZ',
  total: { minor: 129_990, currency: 'ILS' },
  transactionDate: '2026-11-02' as Day,
});

test('an open case with a like sum a day before is shown with the order of this page', () => {
  const found = doublesOf(
    fieldsOf(FINDINGS, aDraft(), TODAY),
    [],
    PAGE.url,
    [aCase('a'), other],
    undefined,
    TODAY,
  );
  expect(found).toMatchObject([{ one: { id: 'b' }, here: { orderNumber: '12345-AB' }, because: ['sum'] }]);
});

test('where the pages print no day, the days of capture are compared', () => {
  const { orderDate: _none, ...findings } = FINDINGS;
  const { transactionDate: _unknown, ...noDay } = other;
  const doubles = (capturedOn: string): readonly unknown[] =>
    doublesOf(
      fieldsOf(findings, aDraft(), TODAY),
      [],
      PAGE.url,
      [{ ...noDay, capturedOn: capturedOn as Day }],
      undefined,
      TODAY,
    );
  expect(doubles(TODAY)).toMatchObject([{ one: { id: 'b' }, here: { capturedOn: TODAY }, because: ['sum'] }]);
  expect(doubles('2024-01-01')).toEqual([]);
});

test.each([
  ['the case that is saved to', { to: 'case', one: other, because: 'site' }, aDraft()],
  ['a sum that was switched off', undefined, aDraft({ switched: { total: false } })],
] as const)('%s is no double', (_what, choice, draft) => {
  const fields = fieldsOf(FINDINGS, draft, TODAY);
  expect(doublesOf(fields, [], PAGE.url, [other], choice as Parameters<typeof doublesOf>[4], TODAY)).toEqual(
    [],
  );
});

test('an order of the same item is shown with the name of it, unless the item was switched off', () => {
  const kettle = { name: 'Kettle 1.7 l' };
  const delivery = { name: 'Delivery' };
  const long = aCase('b', {
    merchant: 'Gal Electronics',
    orderNumber: '99999-ZZ',
    items: [delivery, { name: 'kettle 1.7 L', quantity: 2 }],
  });
  const fields = fieldsOf(FINDINGS, aDraft(), TODAY);
  const found = doublesOf(fields, [kettle, delivery], PAGE.url, [long], undefined, TODAY);
  expect(found).toMatchObject([{ because: ['item'], sameItems: ['Kettle 1.7 l'] }]);
  expect(doublesOf(fields, [delivery], PAGE.url, [long], undefined, TODAY)).toEqual([]);
  const findings = { ...FINDINGS, items: { ...FINDING, value: [kettle, delivery], each: [] } };
  expect(keptItems(findings, aDraft())).toEqual([kettle, delivery]);
  expect(keptItems(findings, aDraft({ switched: { 'item Kettle 1.7 l': false } }))).toEqual([delivery]);
  expect(
    keptItems({ ...FINDINGS, items: { ...FINDING, value: [kettle], sure: false, each: [] } }, aDraft()),
  ).toEqual([]);
});
