import { describe, expect, it } from 'vitest';
import type { Case } from '../../../../src/domain/case/case.ts';
import type { Entry } from '../../../../src/domain/case/entry.ts';
import { emptyPurchase, type LawFacts } from '../../../../src/domain/case/purchase.ts';
import { duesOf } from '../../../../src/domain/reminders/legal-dues.ts';
import { planReminders } from '../../../../src/domain/reminders/plan-reminders.ts';
import type { Day } from '../../../../src/domain/time/day.ts';
import { dueName, dueWords } from '../../../../src/words/due-words.ts';
import en from '../../../../src/words/languages/en.ts';
import he from '../../../../src/words/languages/he.ts';
import { wordsFrom } from '../../../../src/words/words.ts';

const CAME = '2026-01-20' as Day;
const NOW = Date.parse('2026-02-01T10:00:00Z');

// By the law until 3 February; by the shop's own terms 30 days.
const bag = (law: LawFacts): Case => ({
  id: 'c',
  version: 1,
  createdAt: { at: '2026-01-20T10:00:00.000Z', zone: 'Asia/Jerusalem' },
  facts: {
    title: 'Bag',
    status: 'open',
    hosts: [],
    purchase: {
      ...emptyPurchase,
      kind: 'goods',
      transactionDate: CAME,
      receivedDate: CAME,
      disclosureDate: CAME,
      law,
    },
  },
});
const policies = (subject: Case, entries: readonly Entry[] = []) =>
  duesOf(subject, NOW, entries).filter(({ subject: of }) => of.endsWith('.policyUntil'));

const notice: Entry = {
  id: 'letter',
  caseId: 'c',
  version: 1,
  recordedAt: { at: '2026-01-25T10:00:00.000Z', zone: 'Asia/Jerusalem' },
  happenedAt: { at: '2026-01-25T10:00:00.000Z', zone: 'Asia/Jerusalem' },
  content: {
    kind: 'letter',
    letter: 'cancellation-notice',
    language: 'he',
    to: 'Gal',
    way: 'email',
    text: 'x',
    textHash: 'a'.repeat(64),
  },
};

describe('the day of the business’s own longer terms', () => {
  it('is reminded of beside that of the law', () => {
    const dues = duesOf(bag({ policyDays: 30 }), NOW);
    expect(dues.filter(({ kind, dueOn }) => kind === 'deadline' && dueOn < '2030')).toMatchObject([
      { subject: 'cancel-regret', dueOn: '2026-02-03' },
      { subject: 'cancel.policyUntil', dueOn: '2026-02-19' },
    ]);
    const plan = planReminders([], policies(bag({ policyDays: 30 })), NOW);
    expect(plan.add.map(({ leadDays }) => leadDays)).toEqual([7, 2, 1, 0]);
  });

  it('is there where the law gives nothing', () => {
    expect(policies(bag({ policyDays: 30, goodsCategory: 'perishable' }))).toMatchObject([
      { dueOn: '2026-02-19' },
    ]);
  });

  it('is none that is shorter than the law, was used, or was not told', () => {
    expect(policies(bag({ policyDays: 7 }))).toEqual([]);
    expect(policies(bag({}))).toEqual([]);
    expect(policies(bag({ policyDays: 30 }), [notice])).toEqual([]);
  });

  it('says that it is a promise of the business and not the law, wherever it is told', () => {
    const [due] = policies(bag({ policyDays: 30 }));
    if (!due) throw new Error('no date');
    for (const [catalogue, language, mark] of [
      [en, 'en', 'not the law'],
      [he, 'he', 'לא החוק'],
    ] as const) {
      const words = wordsFrom(catalogue, language);
      for (const daysLeft of [2, 0, -1]) expect(dueWords(words, { due, daysLeft })).toContain(mark);
      expect(dueName(words, due)).toContain(mark);
    }
  });
});
