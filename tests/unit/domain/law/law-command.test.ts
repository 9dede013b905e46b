import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { runCase } from '../../../../scripts/law/run-case.ts';
import { runFiles } from '../../../../scripts/law.ts';

const SHOP = {
  channel: 'store',
  price: 300,
  transactionDate: '2026-06-01',
  asOf: '2026-06-02',
} as const;

it('reports a case without inputs or without expected figures by name, and runs the others', () => {
  const folder = mkdtempSync(join(tmpdir(), 'law-cases-'));
  try {
    const path = join(folder, 'cases.json');
    const whole = { id: 'whole', topic: 'court-fee', inputs: { claim: 5000 }, expected: { fee: 50 } };
    const cases = [{ id: 'bare', inputs: {} }, { id: 'empty', inputs: null, expected: {} }, null, whole];
    writeFileSync(path, JSON.stringify({ cases }));
    const lines: string[] = [];
    expect(runFiles([path], (line) => lines.push(line))).toBe(1);
    const told = lines.slice(0, -1).map((line) => JSON.parse(line) as { id: string; match: boolean });
    expect(told.map(({ id, match }) => [id, match])).toEqual([
      ['bare', false],
      ['empty', false],
      ['case 3', false],
      ['whole', true],
    ]);
    expect(lines.at(-1)).toBe('1 passed, 3 failed');
  } finally {
    rmSync(folder, { recursive: true });
  }
});

it('names what is taken as not so in a shop: paid by voucher, a service of the schedule', () => {
  const goods = { ...SHOP, kind: 'goods', goodsCategory: 'home', receivedDate: '2026-06-01' };
  const run = (inputs: Readonly<Record<string, unknown>>): unknown =>
    runCase({ id: 'shop', inputs, expected: {} }).assumed;
  expect(run(goods)).toContain('paymentMethod');
  expect(run({ ...goods, paymentMethod: 'cash' })).not.toContain('paymentMethod');
  expect(run({ ...SHOP, kind: 'one-off-service' })).toContain('serviceType');
});
