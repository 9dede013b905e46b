import { expect, it } from 'vitest';
import { type Arrival, termsDoubt } from '../../../../src/domain/terms/terms-doubt.ts';

const LINKED = 'https://www.gal.co.il/terms?utm_source=mail';
const plain: Arrival = { entries: 1, status: 200, asksPassword: false, textLength: 9_000 };

it.each([
  ['the address that was linked', 'https://gal.co.il/terms/', plain, undefined],
  ['the same where the page cannot be asked', 'https://gal.co.il/terms', undefined, undefined],
  ['where redirects led within the site', 'https://shop.gal.co.il/policies/terms', plain, undefined],
  ['one that the shopper went on to', 'https://gal.co.il/cart', { ...plain, entries: 2 }, 'elsewhere'],
  ['another where nobody can tell how', 'https://gal.co.il/cart', undefined, 'elsewhere'],
  ['one of another site', 'https://bit.example/terms', plain, 'other-site'],
  ['an error at the same address', LINKED, { ...plain, status: 404 }, 'error'],
  ['a sign-in that was led to', 'https://gal.co.il/login', { ...plain, asksPassword: true }, 'sign-in'],
  ['a sign-in at the same address', LINKED, { ...plain, asksPassword: true, textLength: 300 }, 'sign-in'],
  ['long terms with a sign-in in their head', LINKED, { ...plain, asksPassword: true }, undefined],
] as const)('%s', (_what, shown, arrival, doubt) => {
  expect(termsDoubt(LINKED, shown, arrival)).toBe(doubt);
});
