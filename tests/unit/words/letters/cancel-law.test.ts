import { describe, expect, test } from 'vitest';
import type { Purchase } from '../../../../src/domain/case/purchase.ts';
import { letterFacts } from '../../../../src/domain/letters/letter-facts.ts';
import { planLetter } from '../../../../src/domain/letters/plan-letter.ts';
import { templateOf } from '../../../../src/domain/letters/templates.ts';
import { rightsOf } from '../../../../src/domain/rights/rights-of.ts';
import { lawLineFor } from '../../../../src/domain/script/law-line.ts';
import { loadLetterWords } from '../../../../src/words/letters/load-letter-words.ts';
import { plainLetter } from '../../../../src/words/letters/plain-letter.ts';
import { writeLetter } from '../../../../src/words/letters/write-letter.ts';
import { day, ils, TODAY, VACUUM } from '../../domain/letters/sample-cases.ts';
import { purchaseOf, workedCases } from '../../domain/letters/worked-purchases.ts';

type Noticed = { readonly purchase: Purchase; readonly today: typeof TODAY };

const planOf = ({ purchase, today }: Noticed) =>
  planLetter(
    templateOf('cancellation-notice'),
    letterFacts('cancellation-notice', {
      case: { facts: { title: '', status: 'open', purchase, hosts: [] } },
      entries: [],
      settings: {},
      today,
    }),
  );

/** What a notice says of the law by which it cancels, in Hebrew. */
async function cancelLine(noticed: Noticed): Promise<string | undefined> {
  const plan = planOf(noticed);
  const written = writeLetter(plan, await loadLetterWords('he'), 'he', 'feminine');
  if (!plan.paragraphs.some(({ id }) => id === 'by-law')) return undefined;
  return plainLetter(written)
    .split('\n')
    .find((line) => line.includes('לפי'));
}

/** Where the right to cancel stands, by the parts of the sheet: 4.3, 4.5 (misled), 5, 6 and 7. Nothing else gives it. */
const GIVE_THE_RIGHT = [
  'סעיף 14ג(ג)(1)',
  'סעיף 14ג(ג)(2)',
  'סעיף 14ג1(א),(ג)',
  'סעיף 14ג1(ב)',
  'סעיף 14(א)(1)',
  'סעיף 14(א)(2)',
  'סעיף 14א',
  'סעיפים 13ה-13ז',
  'סעיפים 2, 3 ו־32',
  'סעיף 4ג',
  'תקנה 2',
  'תקנה 2(1)',
  'תקנה 2(2)',
  'תקנה 2(3)',
  'תקנה 2(5)',
  'תקנה 2(7)',
];

test('over the worked cases a notice names a section that gives the right to cancel, and no other', async () => {
  const named = new Set<string>();
  for (const one of workedCases) {
    const [purchase, today] = purchaseOf(one);
    const line = await cancelLine({ purchase, today });
    if (line === undefined) continue;
    const section = GIVE_THE_RIGHT.findLast((name) => line.includes(`לפי ${name} `));
    expect(section, `${one.id}: ${line}`).toBeDefined();
    named.add(section ?? '');
  }
  expect(named.size).toBeGreaterThan(8);
});

const HOTEL: Purchase = {
  jurisdiction: 'IL',
  channel: 'distance',
  kind: 'other',
  orderNumber: '1',
  transactionDate: day('2026-11-20'),
  disclosureDate: day('2026-11-20'),
  total: ils(1800_00),
  law: { kind: 'travel', abroad: false, serviceDate: '2026-12-06' },
};

describe.each([
  ['a stay, which an exclusion bounds', HOTEL, '14ג(ג)(2)'],
  ['goods whose document never came', { ...VACUUM, disclosureDate: null }, '14ג(ג)(1)'],
  ['goods at the door without details', { ...VACUUM, channel: 'door', disclosureDate: null }, '14(א)(1)'],
] as [string, Purchase, string][])('%s', (_what, purchase, section) => {
  test('the notice names the right itself', () => {
    expect(planOf({ purchase, today: TODAY }).values.cancelLaw?.section).toBe(section);
  });

  test('and so does the script of a call', () => {
    const rights = rightsOf({ facts: { title: '', status: 'open', purchase, hosts: [] } }, [], TODAY);
    expect(lawLineFor('cancel', rights, undefined, TODAY)?.citation.section).toBe(section);
  });
});
