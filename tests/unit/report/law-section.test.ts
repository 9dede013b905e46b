import { expect, it } from 'vitest';
import { emptyPurchase, type Purchase } from '../../../src/domain/case/purchase.ts';
import { assess } from '../../../src/domain/law/assess.ts';
import type { Day } from '../../../src/domain/time/day.ts';
import { runOnPdf } from './pdf-tools.ts';
import { reportOf, SLOW_MS, write } from './written-report.ts';

async function textOf(facts: Partial<Purchase>): Promise<string> {
  const purchase = { ...emptyPurchase, ...facts };
  const laws = assess(purchase, '2026-11-21' as Day);
  const { pdf } = await write({ ...reportOf([]), language: 'en', purchase, laws }, new Map());
  return runOnPdf('pdftotext', pdf, ['{}', '-']).replace(/\s+/g, ' ');
}

it(
  'says of a safe date in the past that it is not the end, and of one to come that it is safe',
  async () => {
    const past = await textOf({ receivedDate: '2026-10-01' as Day });
    expect(past).toContain('has passed. Whether the right is over depends on');
    expect(past).not.toMatch(/safe to act until|the last day to cancel the purchase was/);

    expect(await textOf({ receivedDate: '2026-11-19' as Day })).toContain('It is safe to act until');
    const day = '2026-10-01' as Day;
    const over = await textOf({ receivedDate: day, disclosureDate: day });
    expect(over).toContain('the last day to cancel the purchase was');
    expect(over).not.toContain('safe');
  },
  SLOW_MS,
);
