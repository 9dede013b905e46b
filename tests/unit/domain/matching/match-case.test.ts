import { describe, expect, it } from 'vitest';
import type { Case } from '../../../../src/domain/case/case.ts';
import { emptyPurchase } from '../../../../src/domain/case/purchase.ts';
import { matchCase, orderKey } from '../../../../src/domain/matching/match-case.ts';

function aCase(id: string, hosts: string[], orderNumber?: string, status: 'open' | 'closed' = 'open'): Case {
  const purchase = { ...emptyPurchase, ...(orderNumber ? { orderNumber } : {}) };
  return {
    id,
    version: 1,
    createdAt: { at: '2026-01-01T00:00:00.000Z', zone: 'UTC' },
    facts: { title: id, status, purchase, hosts },
  };
}

const gal = aCase('gal', ['www.gal.co.il'], '12345-AB');
const galToo = aCase('gal-2', ['gal.co.il'], '777');
const sofa = aCase('sofa', ['sofa.co.il'], '12345-AB');

describe('matchCase', () => {
  it.each([
    ['no cases at all', [], 'gal.co.il', undefined, { match: 'new' }],
    [
      'the same order on the shop’s site',
      [gal, galToo],
      'gal.co.il',
      '12345-AB',
      { match: 'case', caseId: 'gal', because: 'order-number' },
    ],
    [
      'the same order, written otherwise',
      [gal],
      'gal.co.il',
      '# 12345-ab',
      { match: 'case', caseId: 'gal', because: 'order-number' },
    ],
    [
      'the same order in a webmail',
      [gal],
      'mail.google.com',
      '12345-AB',
      { match: 'case', caseId: 'gal', because: 'order-number' },
    ],
    ['two shops counted alike', [gal, sofa], 'mail.google.com', '12345-AB', { match: 'ask' }],
    ['the number of another shop’s order', [gal], 'sofa.co.il', '12345-AB', { match: 'ask' }],
    [
      'only the site, one case',
      [gal],
      'shop.gal.co.il',
      undefined,
      { match: 'case', caseId: 'gal', because: 'site' },
    ],
    ['only the site, two cases', [gal, galToo], 'gal.co.il', undefined, { match: 'ask' }],
    ['another order of the same shop', [gal], 'gal.co.il', '999', { match: 'new' }],
    [
      'a case without a number takes the first one seen',
      [aCase('gal', ['gal.co.il'])],
      'gal.co.il',
      '999',
      { match: 'case', caseId: 'gal', because: 'site' },
    ],
    [
      'another shop of the same shop system',
      [aCase('one', ['one.myshopify.com'])],
      'two.myshopify.com',
      undefined,
      { match: 'new' },
    ],
    ['another site', [gal], 'other.co.il', undefined, { match: 'new' }],
    [
      'a webmail never decides by site',
      [aCase('mail', ['mail.google.com'])],
      'mail.google.com',
      undefined,
      { match: 'ask' },
    ],
    ['nor a marketplace', [gal], 'www.amazon.com', undefined, { match: 'ask' }],
    ['nor does a page without an address', [gal], '', undefined, { match: 'ask' }],
    ['nor a chat', [gal], 'web.whatsapp.com', undefined, { match: 'ask' }],
    ['nor a payment page', [gal], 'www.paypal.com', undefined, { match: 'ask' }],
    [
      'a closed case is left alone',
      [aCase('gal', ['gal.co.il'], '12345-AB', 'closed')],
      'gal.co.il',
      '12345-AB',
      { match: 'new' },
    ],
    ['co.il is nobody’s site', [aCase('x', ['x.co.il'])], 'gal.co.il', undefined, { match: 'new' }],
  ] as const)('%s', (_name, cases, host, orderNumber, expected) => {
    expect(matchCase(cases, host, orderNumber)).toEqual(expected);
  });
});

it('orderKey takes off what does not tell orders apart', () => {
  expect(orderKey('\u2068# 12345-ab\u2069 ')).toBe('12345-AB');
});
