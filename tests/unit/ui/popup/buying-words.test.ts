import { describe, expect, test } from 'vitest';
import type { ShopReading } from '../../../../src/domain/shop/shop-reading.ts';
import type { Day } from '../../../../src/domain/time/day.ts';
import { agoText, detailsNote, placedText, priceNote } from '../../../../src/ui/popup/buying/buying-words.ts';
import { buyingPlaceOf } from '../../../../src/ui/popup/buying/place-of-buying.ts';
import { placedAlready } from '../../../../src/ui/popup/buying/placed-orders.ts';
import { detailsOf, joinedDetails, untoldOf } from '../../../../src/ui/popup/buying/shop-details.ts';
import { wordsOf } from '../../../../src/words/every-language.ts';
import { found, TODAY } from './examples.ts';

const HERE = { url: 'https://gal.example/p/wave' };
const SHOP: ShopReading = {
  buying: 'product',
  identity: { legalName: found('Gal Ltd'), companyNumber: { ...found('512345679'), checkDigit: 'fits' } },
  offer: { name: found('Wave 3'), sku: 'GL-1', price: found({ minor: 84_990, currency: 'ILS' }) },
};

test.each([
  ['https://www.gal.co.il/p', 'gal.co.il'],
  ['https://shop.gal.co.il/q#x', 'gal.co.il'],
  ['https://www.ebay.com/itm/1?utm_source=x', 'https://ebay.com/itm/1'],
  ['chrome://settings', ''],
  ['', ''],
])('%s has the checklist of %s', (url, place) => {
  expect(buyingPlaceOf(url)).toBe(place);
});

describe('who is behind the shop', () => {
  const duty = {
    details: ['name', 'number', 'address'] as const,
    lawNames: { en: 'x' },
    section: '1',
    sectionUrl: '',
    checkedOn: TODAY,
  };
  const value = (text: string, sure = true) => ({ value: text, sure });

  test('a name on the sign stands in for the registered one, and a number that does not add up is doubted', () => {
    const details = detailsOf({ sign: value('Gal'), wrongNumber: value('512345678', false) });
    expect(details.slice(0, 3)).toEqual([
      { name: 'name', found: value('Gal'), doubt: 'sign' },
      { name: 'number', found: value('512345678', false), doubt: 'check-digit' },
      { name: 'address' },
    ]);
    expect(untoldOf(details, duty)).toEqual(['address']);
    expect(untoldOf(details, undefined)).toEqual([]);
  });

  test('what is sure is not lost to what is not', () => {
    const joined = joinedDetails(
      { name: value('Gal Ltd'), phone: value('03-1', false) },
      { name: value('Gal', false), phone: value('03-2', false) },
    );
    expect(joined).toEqual({ name: value('Gal Ltd'), phone: value('03-2', false) });
  });

  test('is written down with what is missing', () => {
    const note = detailsNote(
      wordsOf('en'),
      detailsOf({ name: value('Gal Ltd'), phone: value('03-1', false) }),
      'gal.example',
    );
    expect(note.split('\n')).toEqual([
      'Details of the business as found on gal.example:',
      'Name: Gal Ltd',
      'Company no.: not found on the page',
      'Address: not found on the page',
      'Phone: 03-1 (not sure)',
      'E-mail: not found on the page',
    ]);
  });
});

describe('ordered already', () => {
  const zone = 'Asia/Jerusalem';
  const now = { at: '2026-11-21T20:08:00.000Z', zone };
  const order = (more: object) => ({
    caseId: 'a',
    title: 'Gal',
    purchase: { hosts: ['gal.example'], orderNumber: '7', ...more },
    notedAt: { at: '2026-11-21T20:00:00.000Z', zone },
  });
  const same = { items: [{ name: 'Wave 3', sku: 'GL-1' }] };
  const said = (text: string) => text.replace(/[\u2066-\u2069]/g, '');

  test.each([
    ['the same item', same, 1],
    ['a like sum today', { total: { minor: 87_990, currency: 'ILS' }, transactionDate: TODAY }, 1],
    [
      'a like sum a week ago',
      { total: { minor: 84_990, currency: 'ILS' }, transactionDate: '2026-11-14' as Day },
      0,
    ],
    ['another item', { items: [{ name: 'Case', sku: 'C-1' }] }, 0],
  ])('%s', (_what, purchase, count) => {
    expect(placedAlready(SHOP, HERE.url, [order(purchase)], TODAY)).toHaveLength(count);
  });

  test('says nothing where nothing is about to be bought', () => {
    expect(
      placedAlready({ ...SHOP, buying: undefined } as unknown as ShopReading, HERE.url, [order(same)], TODAY),
    ).toEqual([]);
  });

  test.each([
    ['en', same, 'You ordered the same here 8 minutes ago'],
    ['he', same, 'הזמנת כאן אותו דבר לפני 8 דקות'],
    ['en', { transactionDate: TODAY }, 'You ordered here for a like sum 8 minutes ago'],
    ['en', { ...same, transactionDate: '2026-11-03' as Day }, 'You ordered the same here on 3 November 2026'],
  ])('in %s: %o', (language, purchase, text) => {
    expect(said(placedText(wordsOf(language), order(purchase), SHOP.offer, now))).toBe(text);
  });

  test.each([
    [0, '1 minute ago'],
    [59, '59 minutes ago'],
    [60, '1 hour ago'],
    [47 * 60, '1 day ago'],
  ])('%i minutes', (minutes, text) => {
    const then = { at: new Date(Date.parse(now.at) - minutes * 60_000).toISOString(), zone };
    expect(agoText(wordsOf('en'), then, now)).toBe(text);
  });
});

test.each([
  [SHOP.offer, 'The price on other.example: Wave 3, ₪849.90'],
  [{ price: found({ minor: 84_990, currency: 'ILS' }) }, 'The price on other.example: ₪849.90'],
  [{}, 'The product on other.example'],
])('a price seen elsewhere is written down', (offer, text) => {
  expect(priceNote(wordsOf('en'), offer, 'other.example')).toBe(text);
});
