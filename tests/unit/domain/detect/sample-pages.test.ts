import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { scoreFolder } from '../../../../scripts/detect.ts';
import { FIELDS, filledFields } from '../../../../scripts/filled-fields.ts';
import { precisionOf, printScores, recallOf } from '../../../../scripts/score-findings.ts';
import { findIn, shopPage } from './page-of.ts';

const HERE = 'http://127.0.0.1:4173/';
const SHARED = resolve(import.meta.dirname, '../../../../../shared/pages');

describe('the made-up shops', () => {
  const gal = {
    orderNumber: '12345-AB',
    merchant: 'גל אלקטרוניקה',
    total: { amount: 1299.9, currency: 'ILS' },
    orderDate: '2026-11-03',
  };

  it.each([
    ['order-he.html', `${HERE}order-he.html`, { ...gal, phone: '*4477', policyUrl: `${HERE}terms.html` }],
    [
      'mail.html',
      'https://mail.google.com/mail/u/0/#inbox/FMfc',
      { ...gal, phone: '*4477', email: 'orders@gal.example' },
    ],
    [
      'order-woo.html',
      `${HERE}order-woo.html`,
      {
        orderNumber: '70931',
        merchant: 'Fern & Kettle',
        total: { amount: 64.5, currency: 'GBP' },
        orderDate: '2026-11-03',
      },
    ],
    [
      'order-shopify.html',
      `${HERE}order-shopify.html`,
      {
        orderNumber: 'SH-2208',
        merchant: 'Salt Studio',
        total: { amount: 205, currency: 'ILS' },
        orderDate: '2026-10-28',
        trackingNumber: 'RR000112233IL',
      },
    ],
    ['product.html', `${HERE}product.html`, { merchant: 'גל אלקטרוניקה', phone: '04-5550100' }],
    ['terms.html', `${HERE}terms.html`, { merchant: 'גל אלקטרוניקה' }],
    ['orders.html', `${HERE}orders.html`, { merchant: 'גל אלקטרוניקה' }],
    ['chat.html', `${HERE}chat.html`, { merchant: 'גל אלקטרוניקה', reference: '7741203', agentName: 'רועי' }],
    ['hostile.html', `${HERE}hostile.html`, {}],
    ['index.html', HERE, { policyUrl: `${HERE}terms.html` }],
  ])('%s', (name, url, fields) => expect(filledFields(findIn(shopPage(name), url))).toEqual(fields));

  it('says how it knows the order of the Hebrew shop', () => {
    const found = findIn(shopPage('order-he.html'), `${HERE}order-he.html`);
    expect(found.orderNumber).toMatchObject({ foundIn: 'label', excerpt: 'מספר הזמנה: 12345-AB' });
    expect(found.merchant).toMatchObject({ foundIn: 'page-name' });
    expect(findIn(shopPage('order-woo.html'), HERE).orderNumber?.foundIn).toBe('known-platform');
  });
});

// These pages are not ours to keep: they are read where they are, and their absence is said aloud.
const isThere = existsSync(SHARED);
if (!isThere) console.warn('../shared/pages is not here: detection is scored on our own pages only');

describe.runIf(isThere)('pages of public shop templates', () => {
  it('order number: none wrong and all found; every other field at least 95 of 100', async () => {
    const scores = await scoreFolder(SHARED);
    const said = printScores(scores);
    expect(scores.orderNumber, said).toMatchObject({ wrong: 0, missed: 0 });
    expect(scores.orderNumber.right, said).toBeGreaterThanOrEqual(20);
    for (const field of FIELDS) {
      expect(precisionOf(scores[field]), said).toBeGreaterThanOrEqual(0.95);
      expect(recallOf(scores[field]), said).toBeGreaterThanOrEqual(0.95);
    }
  });
});
