import { expect, it } from 'vitest';
import type { Case } from '../../../../src/domain/case/case.ts';
import type { Entry, EntryContent } from '../../../../src/domain/case/entry.ts';
import { emptyPurchase } from '../../../../src/domain/case/purchase.ts';
import { duesOfCase } from '../../../../src/domain/reminders/dues-of-case.ts';
import type { Day } from '../../../../src/domain/time/day.ts';

const day = (text: string): Day => text as Day;
const ils = (minor: number) => ({ minor, currency: 'ILS' });

function entry(id: string, content: EntryContent): Entry {
  const happenedAt = { at: '2026-11-09T10:00:00.000Z', zone: 'Asia/Jerusalem' };
  return { id, caseId: 'case', version: 1, recordedAt: happenedAt, happenedAt, content };
}

/** How often the stages of a promised price are looked at while the dates of a case with so many letters are reckoned. */
function looksWith(letters: number): number {
  let looks = 0;
  const stages = [{ fromDay: day('2026-01-01'), untilDay: day('2026-12-31'), monthly: ils(50_00) }];
  const benefit = { kind: 'benefit', text: 'x', checksBills: true } as const;
  const counted = Object.defineProperty({ ...benefit, stages }, 'stages', {
    get() {
      looks += 1;
      return stages;
    },
  });
  const subject: Case = {
    id: 'case',
    createdAt: { at: '2026-01-01T10:00:00.000Z', zone: 'Asia/Jerusalem' },
    version: 1,
    facts: { title: 't', status: 'open', hosts: [], purchase: emptyPurchase },
  };
  const bills = ['2026-09-05', '2026-10-05'].map((on) =>
    entry(on, { kind: 'bill', billedOn: day(on), sum: ils(60_00) }),
  );
  const sent = Array.from({ length: letters }, (_, at) =>
    entry(`letter-${at}`, {
      kind: 'letter',
      letter: 'written-demand',
      language: 'he',
      to: `shop ${at}`,
      way: 'email',
      text: 'x',
      textHash: 'a'.repeat(64),
    }),
  );
  duesOfCase(subject, [entry('benefit', counted), ...bills, ...sent], Date.parse('2026-11-20T08:00:00.000Z'));
  return looks;
}

it('what was billed too much is reckoned once, however many letters are weighed against the dates', () => {
  expect(looksWith(1)).toBeGreaterThan(0);
  expect(looksWith(20)).toBe(looksWith(1));
});
