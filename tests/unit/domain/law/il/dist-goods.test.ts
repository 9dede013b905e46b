import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyPurchase, type Purchase } from '../../../../../src/domain/case/purchase.ts';
import { restReasonOf } from '../../../../../src/domain/law/il/rest-days.ts';
import { isOwnFact } from '../../../../../src/domain/law/own-facts.ts';
import type { CaseRights } from '../../../../../src/domain/rights/rights-of.ts';
import { type Day, shiftDay } from '../../../../../src/domain/time/day.ts';
import { rightsOfPurchase, rightToCancel } from '../right-to-cancel.ts';

interface Example {
  readonly id: string;
  readonly story: string;
  readonly inputs: { readonly receivedDate?: Day; readonly disclosureDate?: Day | null; readonly asOf: Day };
  readonly expected: { readonly deadline: Day | null; readonly deadlineState: string };
}

const file = new URL('../../../../fixtures/law/israel-dist-goods.json', import.meta.url);
const { cases } = JSON.parse(readFileSync(file, 'utf8')) as { cases: Example[] };

type Result = Pick<CaseRights['answers'][number], 'state' | 'reasons' | 'safeBy' | 'deadline'> & {
  readonly rule?: string;
  readonly missing: readonly string[];
};

/** The right to cancel; facts that contradict each other are those that are missing. */
function assessDistGoods(bought: Purchase, today: Day): Result {
  const { errors } = rightsOfPurchase(bought, today);
  if (errors.length > 0) return { state: 'needs-fact', missing: errors, reasons: [] };
  const answer = rightToCancel(bought, today);
  if (!answer) throw new Error('no result');
  return { ...answer, missing: answer.missing.filter(isOwnFact) };
}

const purchase = (facts: Partial<Purchase>): Purchase => ({ ...emptyPurchase, ...facts });

describe('il-dist-goods', () => {
  it.each(cases.map((one) => [one.id, one.story, one] as const))(
    '%s %s',
    (_id, _story, { inputs, expected }) => {
      const { receivedDate, disclosureDate } = inputs;
      const result = assessDistGoods(
        purchase({
          ...(receivedDate === undefined ? {} : { receivedDate }),
          ...(disclosureDate === undefined ? {} : { disclosureDate }),
        }),
        inputs.asOf,
      );
      expect(result.state).toBe(expected.deadlineState);
      expect(result.deadline ?? null).toBe(expected.deadline);
    },
  );

  it.each([
    ['an ordinary end', '2026-01-20', '2026-02-03', []],
    ['day 14 is a Saturday', '2026-01-24', '2026-02-08', ['saturday']],
    ['day 14 is Yom Kippur', '2026-09-07', '2026-09-22', ['holiday']],
    [
      'day 14 is Rosh Hashana before a Shabbat (2028)',
      '2028-09-07',
      '2028-09-24',
      ['holiday', 'holiday', 'saturday'],
    ],
    ['day 14 is Independence Day', '2026-04-08', '2026-04-23', ['sabbatical']],
    ['day 14 is in hol hamoed', '2026-03-22', '2026-04-05', []],
    ['day 14 is a Friday', '2026-01-23', '2026-02-06', []],
    ['the end of a month', '2026-02-14', '2026-03-01', ['saturday']],
  ])('%s', (_name, received, deadline, reasons) => {
    const result = assessDistGoods(
      purchase({ receivedDate: received as Day, disclosureDate: received as Day }),
      received as Day,
    );
    // Whether Independence Day moves an end is not settled, so the safe day does not rely on it.
    const safeBy = reasons.includes('sabbatical') ? shiftDay(received as Day, 14) : deadline;
    expect(result).toMatchObject({ state: 'dated', deadline, safeBy });
    const moves = result.reasons[0]?.steps.flatMap((step) =>
      step.step === 'moves-off' ? [step.because] : [],
    );
    expect(moves).toEqual(reasons);
    expect(result.reasons.some((r) => r.rule === 'il-count-roll')).toBe(reasons.length > 0);
  });

  it('asks for the delivery date and gives no date without it', () => {
    const result = assessDistGoods(purchase({ transactionDate: '2026-01-01' as Day }), '2026-01-02' as Day);
    expect(result).toMatchObject({ state: 'needs-fact', missing: ['receivedDate', 'disclosureDate'] });
    expect(result.safeBy).toBeUndefined();
    expect(result.deadline).toBeUndefined();
  });

  it('is safe by the count from the goods while the document is unknown, and never calls that the last day', () => {
    const result = assessDistGoods(purchase({ receivedDate: '2026-01-20' as Day }), '2026-01-21' as Day);
    expect(result).toMatchObject({ state: 'needs-fact', missing: ['disclosureDate'], safeBy: '2026-02-03' });
    expect(result.deadline).toBeUndefined();
  });

  it('unknown is not "did not happen"', () => {
    const received = { receivedDate: '2026-01-20' as Day };
    expect(
      assessDistGoods(purchase({ ...received, disclosureDate: null }), '2026-06-01' as Day),
    ).toMatchObject({
      state: 'open',
      rule: 'il-dist-disclosure',
    });
    expect(assessDistGoods(purchase({ receivedDate: null }), '2026-06-01' as Day).state).toBe('open');
  });

  it('is over on the day after its last, and not on it', () => {
    const facts = purchase({ receivedDate: '2026-01-20' as Day, disclosureDate: '2026-01-20' as Day });
    expect(assessDistGoods(facts, '2026-02-03' as Day).state).toBe('dated');
    expect(assessDistGoods(facts, '2026-02-04' as Day).state).toBe('passed');
  });

  it('yields no date from facts that contradict each other', () => {
    const facts = { transactionDate: '2026-01-21', receivedDate: '2026-01-20', disclosureDate: '2026-01-20' };
    const result = assessDistGoods(purchase(facts as Partial<Purchase>), '2026-01-21' as Day);
    expect(result).toMatchObject({ state: 'needs-fact', missing: ['receivedDate'], reasons: [] });
    expect(result.safeBy ?? result.deadline).toBeUndefined();
  });

  it('yields no date from a receipt or a document that lie ahead', () => {
    const came = { receivedDate: '2026-01-20', disclosureDate: '2026-01-20' };
    for (const fact of ['receivedDate', 'disclosureDate'] as const) {
      const ahead = purchase({ ...came, [fact]: '2027-01-20' } as Partial<Purchase>);
      const result = assessDistGoods(ahead, '2026-01-25' as Day);
      expect(result).toMatchObject({ state: 'needs-fact', missing: [fact] });
      expect(result.safeBy ?? result.deadline).toBeUndefined();
    }
  });

  const day = fc.integer({ min: 0, max: 14_000 }).map((n) => shiftDay('2020-01-01' as Day, n));

  it('never ends on a rest day, never before day 14, and a later receipt never ends earlier', () => {
    fc.assert(
      fc.property(day, day, fc.nat(40), (received, disclosed, more) => {
        const at = (r: Day): Day => {
          const { deadline, safeBy } = assessDistGoods(
            purchase({ receivedDate: r, disclosureDate: disclosed }),
            r > disclosed ? r : disclosed,
          );
          if (!deadline || !safeBy) throw new Error('no date');
          expect(safeBy <= deadline).toBe(true);
          expect(restReasonOf(deadline)).toBeUndefined();
          expect(deadline >= shiftDay(r > disclosed ? r : disclosed, 14)).toBe(true);
          return deadline;
        };
        expect(at(shiftDay(received, more)) >= at(received)).toBe(true);
      }),
    );
  });
});
