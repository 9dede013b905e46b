import { describe, expect, test } from 'vitest';
import type { Entry } from '../../../../src/domain/case/entry.ts';
import type { LawFacts, Purchase } from '../../../../src/domain/case/purchase.ts';
import { refundOwed } from '../../../../src/domain/ladder/refund-owed.ts';
import type { LetterName, SentWay } from '../../../../src/domain/letters/letter-content.ts';
import { factsOfCase } from '../../../../src/domain/letters/sent-facts.ts';
import { rightsOf } from '../../../../src/domain/rights/rights-of.ts';
import { day, entry, TODAY, VACUUM } from '../letters/sample-cases.ts';

const DEAL: Purchase = {
  ...VACUUM,
  transactionDate: day('2026-10-20'),
  receivedDate: day('2026-10-22'),
  disclosureDate: day('2026-10-20'),
};
const told = (law: LawFacts): Purchase => ({ ...DEAL, law: { ...DEAL.law, ...law } });
const FIBRE: Purchase = {
  jurisdiction: 'IL',
  channel: 'distance',
  kind: 'other',
  transactionDate: day('2026-02-01'),
  disclosureDate: day('2026-02-01'),
  law: { kind: 'continuing-service' },
};
const sent = (id: string, on: string, way: SentWay, letter: LetterName = 'cancellation-notice'): Entry =>
  entry(id, on, { kind: 'letter', letter, way, to: 'a', text: '', language: 'he', textHash: '' });
const caseOf = (purchase: Purchase) => ({
  facts: { title: 't', status: 'open' as const, purchase, hosts: [] },
});
const owedBy = (purchase: Purchase, entries: readonly Entry[]) =>
  rightsOf(caseOf(purchase), entries, TODAY).dates.find(({ clock }) => clock === 'refundDueBy')?.lastDay;

describe('of several notices one counts, whole', () => {
  test.each([
    [
      'by post, and by e-mail the day after',
      DEAL,
      [
        ['2026-11-02', 'registered-mail'],
        ['2026-11-03', 'email'],
      ],
      '2026-11-17',
    ],
    [
      'told of, and a copy by post',
      told({ noticeDate: '2026-11-01' }),
      [['2026-11-04', 'registered-mail']],
      '2026-11-15',
    ],
    [
      'by phone, and confirmed by e-mail',
      told({ noticeDate: '2026-11-01', noticeMethod: 'phone' }),
      [['2026-11-10', 'email']],
      '2026-11-15',
    ],
    [
      'told of for a later day than it was sent',
      told({ noticeDate: '2026-11-20' }),
      [['2026-11-03', 'email']],
      '2026-11-17',
    ],
    [
      'by post that did not arrive, and by e-mail',
      told({ noticeReceivedDate: null }),
      [
        ['2026-11-02', 'registered-mail'],
        ['2026-11-03', 'email'],
      ],
      '2026-11-17',
    ],
    [
      'by post that arrived before the e-mail',
      told({ noticeReceivedDate: '2026-11-03' }),
      [
        ['2026-11-02', 'registered-mail'],
        ['2026-11-05', 'email'],
      ],
      '2026-11-17',
    ],
  ] as const)('%s', (_name, purchase, letters, by) => {
    const entries = letters.map(([on, way], number) => sent(`l${number}`, on, way));
    expect(owedBy(purchase, entries)).toBe(by);
    // The ladder counts from the same.
    expect(refundOwed(caseOf(purchase), entries, TODAY)?.by).toBe(by);
  });

  test('a notice by post alone starts nothing until it came', () => {
    expect(owedBy(DEAL, [sent('l', '2026-11-02', 'registered-mail')])).toBeUndefined();
  });

  test('an end that was told of is not counted with the days of the post', () => {
    const entries = [sent('l', '2026-11-17', 'registered-mail', 'end-continuing')];
    const facts = factsOfCase({ ...FIBRE, law: { ...FIBRE.law, endNoticeDate: '2026-11-15' } }, entries);
    expect(facts).toMatchObject({ endNoticeDate: '2026-11-15' });
    expect(facts).not.toHaveProperty('endNoticeMethod');
  });

  test.each([
    ['2026-11-03', 'email', '2026-11-03'],
    ['2026-11-12', 'registered-mail', '2026-11-02'],
  ] as const)('an end by post, and again on %s by e-mail', (again, way, day) => {
    const entries = [
      sent('a', '2026-11-02', 'registered-mail', 'end-continuing'),
      sent('b', again, 'email', 'end-continuing'),
    ];
    expect(factsOfCase(FIBRE, entries)).toMatchObject({ endNoticeDate: day, endNoticeMethod: way });
  });
});
