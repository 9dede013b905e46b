import { describe, expect, it } from 'vitest';
import type { CaseFacts } from '../../../../src/domain/case/case.ts';
import { moneyOf } from '../../../../src/domain/case/case-money.ts';
import type { Entry, PaymentDirection } from '../../../../src/domain/case/entry.ts';
import { emptyPurchase, type Purchase } from '../../../../src/domain/case/purchase.ts';

const at = { at: '2026-11-05T10:00:00.000Z', zone: 'Asia/Jerusalem' };
const paymentOf = (direction: PaymentDirection, minor: number, currency = 'ILS'): Entry => ({
  id: `${direction} ${minor}`,
  caseId: 'c',
  version: 1,
  recordedAt: at,
  happenedAt: at,
  content: { kind: 'payment', direction, sum: { minor, currency } },
});
const facts = (purchase: Partial<Purchase>, status: CaseFacts['status'] = 'open') => ({
  facts: { title: 'Bag', status, hosts: [], purchase: { ...emptyPurchase, ...purchase } },
});
const total = { minor: 300_00, currency: 'ILS' };

describe('moneyOf', () => {
  it('nothing is known of money', () => expect(moneyOf(facts({}), [])).toEqual([]));

  it('counts what came back against what is asked for', () =>
    expect(
      moneyOf(facts({ total }), [
        paymentOf('paid', 300_00),
        paymentOf('refunded', 100_00),
        paymentOf('credited', 50_00),
      ]),
    ).toEqual([
      {
        currency: 'ILS',
        asked: 300_00,
        paid: 300_00,
        refunded: 100_00,
        credited: 50_00,
        won: 150_00,
        atStake: 150_00,
      },
    ]));

  it('a claim goes before the price, and more than it leaves nothing at stake', () =>
    expect(
      moneyOf(facts({ total, law: { claim: 80_00 } }), [paymentOf('refunded', 100_00)])[0],
    ).toMatchObject({
      asked: 80_00,
      won: 100_00,
      atStake: 0,
    }));

  it('a claim replaces the price in another currency, too', () =>
    expect(
      moneyOf(facts({ total: { minor: 100_00, currency: 'USD' }, law: { claim: 370_00 } }), []).map(
        ({ currency, atStake }) => [currency, atStake],
      ),
    ).toEqual([
      ['USD', 0],
      ['ILS', 370_00],
    ]));

  it('a closed case has nothing at stake any more', () =>
    expect(moneyOf(facts({ total }, 'closed'), [])[0]).toMatchObject({ asked: 300_00, atStake: 0 }));

  it('keeps currencies apart', () =>
    expect(
      moneyOf(facts({ total }), [paymentOf('paid', 20_00, 'USD')]).map(({ currency, asked }) => [
        currency,
        asked,
      ]),
    ).toEqual([
      ['ILS', 300_00],
      ['USD', 20_00],
    ]));
});
