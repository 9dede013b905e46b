import { describe, expect, test } from 'vitest';
import { answerDue } from '../../../../src/domain/letters/answer-due.ts';
import { letterFacts } from '../../../../src/domain/letters/letter-facts.ts';
import { planLetter } from '../../../../src/domain/letters/plan-letter.ts';
import { templateOf } from '../../../../src/domain/letters/templates.ts';
import { rightsOf } from '../../../../src/domain/rights/rights-of.ts';
import { lawLineFor } from '../../../../src/domain/script/law-line.ts';
import { withLaw } from './facts-of.ts';
import { day, TODAY, VACUUM } from './sample-cases.ts';

const MISLED = withLaw(VACUUM, { reason: 'misleading', discoveredDate: '2026-11-18' });
const RESCIND = '2, 3, 32';
const caseOf = (purchase: typeof VACUUM) =>
  ({ facts: { title: '', status: 'open', purchase, hosts: [] } }) as const;
const inputOf = (purchase: typeof VACUUM) =>
  ({ case: caseOf(purchase), entries: [], settings: {}, today: TODAY, way: 'email' }) as const;

describe('whoever was misled inside the fourteen days', () => {
  const input = inputOf(MISLED);
  const plan = planLetter(templateOf('cancellation-notice'), letterFacts('cancellation-notice', input));
  const ids: readonly string[] = plan.paragraphs.map(({ id }) => id);

  test('cancels by the law of misleading: no fee, nothing to bring back, the money within seven days', () => {
    expect(plan.values.cancelLaw?.section).toBe(RESCIND);
    expect(plan.values.refundDueBy).toBe('2026-11-29');
    expect(ids).toEqual(expect.arrayContaining(['by-law', 'no-fee', 'collect', 'refund-by']));
    expect(ids).not.toContain('fee');
    expect(ids).not.toContain('bring-back');
  });

  test('the day of the answer is the one that the letter names', () => {
    const due = answerDue('cancellation-notice', input);
    expect([due?.by, due?.law?.section]).toEqual([plan.values.refundDueBy, plan.values.refundLaw?.section]);
  });

  test('the script of a call names the same right', () => {
    const rights = rightsOf(caseOf(MISLED), [], TODAY);
    expect(lawLineFor('cancel', rights, undefined, TODAY)?.citation.section).toBe(RESCIND);
  });

  test('once notice was given, reminder and script name the same day', () => {
    const given = withLaw(MISLED, { noticeDate: day('2026-11-19') });
    const { values } = letterFacts('refund-reminder', inputOf(given));
    const line = lawLineFor('money-back', rightsOf(caseOf(given), [], TODAY), undefined, TODAY);
    expect(values.refundDueBy).toBe('2026-11-26');
    expect(values.fee).toEqual({ minor: 0, currency: 'ILS' });
    expect(line).toMatchObject({ day: '2026-11-26', citation: { section: RESCIND } });
  });
});

test('whoever changed their mind pays the fee of the ordinary way, as before', () => {
  const { values } = letterFacts('cancellation-notice', inputOf(VACUUM));
  expect([values.cancelLaw?.section, values.fee?.minor]).toEqual(['14ג(ג)(1)', 65_00]);
});
