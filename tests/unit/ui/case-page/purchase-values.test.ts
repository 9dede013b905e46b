import { describe, expect, it } from 'vitest';
import { emptyPurchase, type Purchase } from '../../../../src/domain/case/purchase.ts';
import type { Day } from '../../../../src/domain/time/day.ts';
import { purchaseOf, valuesOf } from '../../../../src/ui/case-page/case/purchase-values.ts';

const today = '2026-11-21' as Day;
const whole: Purchase = {
  ...emptyPurchase,
  merchant: 'גל אלקטרוניקה',
  orderNumber: '12345-AB',
  total: { minor: 129_990, currency: 'ILS' },
  transactionDate: '2026-11-03' as Day,
  receivedDate: '2026-11-19' as Day,
  disclosureDate: '2026-11-19' as Day,
};

describe('the form of a purchase', () => {
  it.each([
    ['whole', whole],
    ['unknown', emptyPurchase],
    ['did not happen', { ...emptyPurchase, receivedDate: null, disclosureDate: null }],
    ['another kind', { ...whole, kind: 'other' as const }],
    [
      'addresses',
      { ...whole, policyUrl: 'https://gal.example/terms', cancelUrl: 'https://gal.example/bitul' },
    ],
    ['no minor units', { ...emptyPurchase, total: { minor: 1299, currency: 'JPY' } }],
  ])('gives back what was put in: %s', (_name, purchase) => {
    expect(purchaseOf(valuesOf(purchase), purchase, today)).toEqual({ purchase });
  });

  it('keeps unknown and "did not happen" apart', () => {
    const values = valuesOf(whole);
    expect(purchaseOf({ ...values, received: 'no' }, whole, today)).toMatchObject({
      purchase: { receivedDate: null },
    });
    const unknown = purchaseOf({ ...values, received: 'unknown' }, whole, today);
    expect('purchase' in unknown && 'receivedDate' in unknown.purchase).toBe(false);
  });

  it.each([
    [{ amount: 'abc' }, { amount: 'sum-unreadable' }],
    [{ amount: '1.299', currency: 'ILS' }, { amount: 'sum-unreadable' }],
    [{ amount: '0' }, { amount: 'sum-zero' }],
    [{ amount: '-5' }, { amount: 'sum-unreadable' }],
    [{ transactionDate: '2026-02-31' }, { transactionDate: 'day-unreadable' }],
    [{ transactionDate: '2026-11-22' }, { transactionDate: 'day-in-future' }],
    [{ transactionDate: '0202-11-01' }, { transactionDate: 'day-too-old' }],
    [{ receivedDate: '2026-11-02' }, { receivedDate: 'received-before-order' }],
    [{ receivedDate: '' }, { receivedDate: 'day-missing' }],
    [{ receivedDate: '2026-12-01' }, { receivedDate: 'day-in-future' }],
    [{ disclosureDate: '' }, { disclosureDate: 'day-missing' }],
    [{ cancelUrl: 'javascript:alert(1)' }, { cancelUrl: 'address-unreadable' }],
    [{ policyUrl: 'no address' }, { policyUrl: 'address-unreadable' }],
    [{ merchant: 'x'.repeat(2_001) }, { merchant: 'too-long' }],
    [{ orderNumber: 'x'.repeat(2_001) }, { orderNumber: 'too-long' }],
  ])('says what is wrong: %j', (change, problems) => {
    expect(purchaseOf({ ...valuesOf(whole), ...change }, whole, today)).toEqual({ problems });
  });

  it('takes a document from before the order, and reads a sum as people type it', () => {
    const values = { ...valuesOf(whole), disclosureDate: '2026-11-01', amount: '₪ 1,299.90' };
    expect(purchaseOf(values, whole, today)).toEqual({
      purchase: { ...whole, disclosureDate: '2026-11-01' },
    });
  });

  it('does not ask for a day of what did not happen', () => {
    const values = { ...valuesOf(whole), received: 'no' as const, receivedDate: '' };
    expect(purchaseOf(values, whole, today)).toMatchObject({ purchase: { receivedDate: null } });
  });
});
