import { expect, it } from 'vitest';
import { cameBack } from '../../../../src/domain/case/came-back.ts';
import type { CaseFacts } from '../../../../src/domain/case/case.ts';
import { moneyOf } from '../../../../src/domain/case/case-money.ts';
import type { Entry } from '../../../../src/domain/case/entry.ts';
import { emptyPurchase } from '../../../../src/domain/case/purchase.ts';

const ils = (minor: number) => ({ minor, currency: 'ILS' });
const FACTS: CaseFacts = {
  title: 'Kettle',
  status: 'open',
  hosts: ['gal.co.il'],
  purchase: { ...emptyPurchase, merchant: 'Gal', total: ils(1000_00) },
};
const CLOSED = { facts: { ...FACTS, status: 'closed' as const } };
const entry = (at: string, content: Entry['content']): Entry => {
  const happenedAt = { at: `${at}T10:00:00.000Z`, zone: 'Asia/Jerusalem' };
  return { id: at, caseId: 'c1', version: 1, recordedAt: happenedAt, happenedAt, content };
};
const refund = entry('2026-11-01', { kind: 'payment', direction: 'refunded', sum: ils(50_00) });
const end = entry('2026-11-02', { kind: 'closing', outcome: 'partly', won: ils(800_00) });

it('what was told at the end of a case is what came back; the payments where nothing was told', () => {
  expect(cameBack(CLOSED, [end, refund])).toEqual([ils(800_00)]);
  const silent = entry('2026-11-03', { kind: 'closing', outcome: 'won' });
  expect(cameBack(CLOSED, [silent, refund])).toEqual([ils(50_00)]);
});

it('the end of a case that was opened again tells nothing', () => {
  expect(cameBack({ facts: FACTS }, [end, refund])).toEqual([ils(50_00)]);
  expect(moneyOf({ facts: FACTS }, [end, refund])[0]).toMatchObject({ won: 50_00, atStake: 950_00 });
});

it('what came back in another currency than that of the price is a line of its own', () => {
  const inDollars = entry('2026-11-02', {
    kind: 'closing',
    outcome: 'won',
    won: { minor: 5, currency: 'USD' },
  });
  expect(moneyOf(CLOSED, [inDollars]).map(({ currency, won }) => [currency, won])).toEqual([
    ['ILS', 0],
    ['USD', 5],
  ]);
});
