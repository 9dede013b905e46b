import { describe, expect, it } from 'vitest';
import { isKnownAs, isSamePage, pageAddress } from '../../../../src/domain/terms/address.ts';
import { termsDoubt } from '../../../../src/domain/terms/terms-doubt.ts';

const SHOP = 'https://gal.co.il/';

describe('addresses of one page', () => {
  it.each([
    [`${SHOP}terms`, `${SHOP}terms#refund`],
    [`${SHOP}terms`, 'http://www.gal.co.il/terms/?utm_source=mail&gclid=1'],
    [`${SHOP}terms?utm_source=mail`, 'http://gal.co.il/terms'],
    [`${SHOP}#/terms`, `${SHOP}?fbclid=2#/terms`],
  ])('%s and %s', (one, other) => expect(isSamePage(one, other)).toBe(true));

  it.each([
    [`${SHOP}#/terms`, `${SHOP}#/cart`],
    [`${SHOP}#!/terms`, `${SHOP}#!/cart`],
    [`${SHOP}#!terms`, SHOP],
    [`${SHOP}terms`, 'https://other.co.il/terms'],
    [`${SHOP}terms`, `${SHOP}privacy`],
    [`${SHOP}terms?lang=he`, `${SHOP}terms?lang=en`],
  ])('not %s and %s', (one, other) => expect(isSamePage(one, other)).toBe(false));

  it('leaves what is no address as it is', () => expect(pageAddress('no address')).toBe('no address'));

  it('another place of a shop that is one document is doubted as its terms', () => {
    const arrival = { entries: 3, asksPassword: false, textLength: 5_000 };
    expect(termsDoubt(`${SHOP}#/terms`, `${SHOP}#/cart`, arrival)).toBe('elsewhere');
  });
});

it('a page that a link led to is known by the link', () => {
  const reached = { url: `${SHOP}he/pages/terms`, linkedUrl: `${SHOP}terms` };
  expect(isKnownAs(reached, { url: `${SHOP}terms/` })).toBe(true);
  expect(isKnownAs(reached, { url: `${SHOP}other` })).toBe(false);
  expect(isKnownAs({ url: `${SHOP}other` }, { url: SHOP })).toBe(false);
});
