import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { Answer, Assessment } from '../../../../../src/domain/law/answer.ts';
import { assessFacts } from '../../../../../src/domain/law/assess-facts.ts';
import { VOCABULARY } from '../../../../../src/domain/law/il/facts.ts';
import { israel } from '../../../../../src/domain/law/il/israel.ts';
import { isRestDay, restReasonOf } from '../../../../../src/domain/law/il/rest-days.ts';
import { type Day, parseDay, shiftDay } from '../../../../../src/domain/time/day.ts';
import { someDay, someDeal, someFacts } from './arbitrary-facts.ts';

const RUNS = { numRuns: 1500 };
const TIME_MS = 60_000;
vi.setConfig({ testTimeout: TIME_MS });

function assessed(facts: unknown, today: Day, topic?: string): Assessment | undefined {
  const read = assessFacts({ jurisdiction: 'IL', facts, ...(topic && { topic }) }, today);
  return read.ok ? read.value : undefined;
}

const cancelOf = (facts: unknown, today: Day): Answer | undefined =>
  assessed(facts, today, 'cancellation')?.answers.find(({ right }) => right === 'cancel');

/** Steps after which an end has been moved off rest days. */
const rolls = (answer: Answer): boolean => {
  const steps = answer.reasons.filter(({ role }) => role === 'window').flatMap(({ steps: all }) => all);
  const backwards = steps.some((step) => step.step === 'counts-non-rest' && step.days < 0);
  return !backwards && steps.some((step) => step.step === 'counts-days' || step.step === 'counts-months');
};

const UNMOVED = [
  'warranty',
  'warranty-heater',
  'spare-parts',
  'sue',
  'end-gym',
  'end-timeshare',
  'end-continuing',
];

describe('whatever the facts', () => {
  it('an assessment finishes without throwing, and a wrong fact is named', () => {
    fc.assert(
      fc.property(someFacts, someDay, fc.constantFrom(undefined, ...israel.topics), (facts, today, topic) => {
        const read = assessFacts({ jurisdiction: 'IL', facts, ...(topic && { topic }) }, today);
        if (!read.ok) for (const { fact } of read.errors) expect(Object.keys(facts)).toContain(fact);
      }),
      RUNS,
    );
  });

  it('not even nonsense throws, and none yields a date', () => {
    fc.assert(
      fc.property(fc.anything(), fc.string(), fc.string(), (facts, jurisdiction, today) => {
        expect(assessFacts({ jurisdiction, facts }, today as Day).ok).toBe(false);
      }),
    );
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.anything(), { minKeys: 1 }), (facts) => {
        const read = assessFacts({ jurisdiction: 'IL', facts }, '2026-01-01' as Day);
        expect(read.ok).toBe(Object.values(facts).every((value) => value === undefined));
      }),
    );
  });

  it('the safe day is never after the last one, and sums are whole', () => {
    fc.assert(
      fc.property(fc.oneof(someFacts, someDeal), someDay, (facts, today) => {
        for (const answer of assessed(facts, today)?.answers ?? []) {
          const { safeBy, deadline, contestedUntil, costs, gives, clocks, state } = answer;
          if (safeBy && deadline) expect(safeBy <= deadline).toBe(true);
          if (deadline && contestedUntil) expect(deadline <= contestedUntil).toBe(true);
          for (const amount of [...Object.values(costs), ...Object.values(gives)])
            expect(Number.isSafeInteger(amount) && amount >= 0).toBe(true);
          for (const { by, earliest } of Object.values(clocks)) expect(earliest <= by).toBe(true);
          if (state === 'needs-fact') expect(deadline).toBeUndefined();
          if (state === 'needs-fact') expect(answer.missing).not.toEqual([]);
        }
      }),
      RUNS,
    );
  });

  it('a card can be made of every answer: why, where it stands, what sets each day, which field is missing', () => {
    fc.assert(
      fc.property(fc.oneof(someFacts, someDeal), someDay, (facts, today) => {
        for (const answer of assessed(facts, today)?.answers ?? []) {
          const rules = answer.reasons.map(({ rule }) => rule);
          expect(rules).toContain(answer.rule);
          const places = answer.reasons.map(({ rule, section }) => `${rule} ${section}`);
          expect(new Set(places).size).toBe(places.length);
          for (const { rule } of Object.values(answer.clocks)) expect(rules).toContain(rule);
          for (const { section, confidence, checkedOn, lawNames } of answer.reasons) {
            expect([section, lawNames.en, lawNames.he].every(Boolean)).toBe(true);
            expect('ABCDM').toContain(confidence);
            expect(parseDay(checkedOn)).toBe(checkedOn);
          }
          for (const fact of answer.missing)
            expect(fact in VOCABULARY || /^amounts-\d{4}$/.test(fact)).toBe(true);
          if (answer.deadline) expect(answer.safeBy).toBeDefined();
          if (answer.state === 'dated' && answer.right === 'cancel') expect(answer.deadline).toBeDefined();
        }
      }),
      RUNS,
    );
  });

  it('a day under a rule that moves is never a day of rest', () => {
    fc.assert(
      fc.property(someDeal, someDay, (facts, today) => {
        for (const answer of assessed(facts, today)?.answers ?? []) {
          if (!answer.deadline || UNMOVED.includes(answer.right) || !rolls(answer)) continue;
          expect(restReasonOf(answer.deadline), answer.rule).toBeUndefined();
        }
      }),
      RUNS,
    );
  });

  it('a count forward over non-rest days never ends on one', () => {
    fc.assert(
      fc.property(someDay, (day) => {
        const facts = {
          channel: 'store',
          kind: 'goods',
          goodsCategory: 'clothing',
          price: 100_00,
          transactionDate: day,
        };
        expect(isRestDay(cancelOf(facts, day)?.deadline as Day)).toBe(false);
      }),
    );
  });

  it('a fact that has nothing to do with cancelling changes no day', () => {
    const unrelated = fc.record(
      {
        category: fc.constantFrom('delivery', 'install'),
        coordinatedTime: fc.constant('10:00'),
        claim: fc.nat(1_000_000),
        spamMessages: fc.nat(50),
        chargeNoticeDate: someDay,
        complaintDate: someDay,
        waitMinutes: fc.nat(60),
        flightDistanceKm: fc.nat(9000),
        // In writing, since a timeshare is left by nothing less, and there at once.
        noticeMethod: fc.constantFrom('email', 'fax'),
        paymentMethod: fc.constantFrom('cash', 'credit-card'),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(someDeal, unrelated, someDay, (facts, more, today) => {
        const [one, other] = [cancelOf(facts, today), cancelOf({ ...facts, ...more }, today)];
        const days = (answer: Answer | undefined) =>
          answer && [answer.state, answer.safeBy, answer.deadline, answer.missing];
        expect(days(other)).toEqual(days(one));
      }),
      RUNS,
    );
  });

  it('goods that came later never end earlier', () => {
    fc.assert(
      fc.property(someDeal, fc.nat(40), (facts, more) => {
        const received = facts.receivedDate as Day | null | undefined;
        if (!received) return;
        const today = facts.transactionDate as Day;
        const one = cancelOf({ ...facts, noticeDate: undefined }, today);
        const later = shiftDay(received, more);
        const other = cancelOf({ ...facts, noticeDate: undefined, receivedDate: later }, today);
        if (one?.deadline && other?.deadline) expect(other.deadline >= one.deadline).toBe(true);
        if (one?.safeBy && other?.safeBy) expect(other.safeBy >= one.safeBy).toBe(true);
      }),
      RUNS,
    );
  });

  it('knowing a fact never moves the last day before the safe one that was shown without it', () => {
    fc.assert(
      fc.property(
        someDeal,
        fc.constantFrom('disclosureDate', 'contractDate', 'conversation'),
        (facts, hidden) => {
          const today = facts.transactionDate as Day;
          const without = cancelOf({ ...facts, [hidden]: undefined }, today);
          const known = cancelOf(facts, today);
          if (without?.safeBy && known?.deadline && without.state === 'needs-fact') {
            expect(without.safeBy <= known.deadline).toBe(true);
          }
        },
      ),
      RUNS,
    );
  });
});
