import { expect, it } from 'vitest';
import type { Purchase } from '../../../../src/domain/case/purchase.ts';
import { withFact } from '../../../../src/domain/law/purchase-facts.ts';
import { movedRights } from '../../../../src/domain/rights/moved-rights.ts';
import { rightsOf } from '../../../../src/domain/rights/rights-of.ts';
import type { Day } from '../../../../src/domain/time/day.ts';
import { movedWords } from '../../../../src/ui/case-page/questions/moved-words.ts';
import en from '../../../../src/words/languages/en.ts';
import he from '../../../../src/words/languages/he.ts';
import { wordsFrom } from '../../../../src/words/words.ts';
import { VACUUM } from '../../domain/letters/sample-cases.ts';

const TODAY = '2026-11-22' as Day;
const rights = (purchase: Purchase) =>
  rightsOf({ facts: { title: '', status: 'open', purchase, hosts: [] } }, [], TODAY);

function told(after: Purchase, words = wordsFrom(en, 'en')): string {
  const lines = movedWords(movedRights(rights(VACUUM), rights(after)), 'IL', TODAY, words);
  return lines.join('\n').replace(/[\u2066-\u2069\u200e\u200f]/g, '');
}

it('tells that a fault takes the fee away, although no day moves by it', () => {
  const faulty = withFact(VACUUM, 'reason', 'defect');
  expect(told(faulty)).toMatch(/Cancelling the deal: .*no cancellation fee/i);
  expect(told(faulty, wordsFrom(he, 'he'))).toMatch(/ביטול העסקה: בלי דמי ביטול/);
});

it('tells another sum, and one that is not known any more', () => {
  expect(told({ ...VACUUM, total: { minor: 500_00, currency: 'ILS' } })).toMatch(/₪25/);
  const { total: _unknown, ...rest } = VACUUM;
  expect(told(rest)).toContain('the sum is not known any more');
});
