import { describe, expect, test } from 'vitest';
import type { LawFacts, Purchase } from '../../../../src/domain/case/purchase.ts';
import { ladderOf } from '../../../../src/domain/ladder/ladder-of.ts';
import { answerIfSent } from '../../../../src/domain/ladder/law-answers.ts';
import { nextStepDue } from '../../../../src/domain/ladder/next-step-due.ts';
import { israel } from '../../../../src/domain/law/il/israel.ts';
import { answerDue } from '../../../../src/domain/letters/answer-due.ts';
import type { LetterName } from '../../../../src/domain/letters/letter-content.ts';
import { letterFacts } from '../../../../src/domain/letters/letter-facts.ts';
import { rightsOf } from '../../../../src/domain/rights/rights-of.ts';
import { entry, TODAY, VACUUM } from './sample-cases.ts';

const other = (law: LawFacts): Purchase => ({
  jurisdiction: 'IL',
  channel: 'distance',
  kind: 'other',
  merchant: 'Galil',
  orderNumber: '1',
  law,
});
const FLOWN_LATE = other({
  kind: 'travel',
  subkind: 'flight',
  flightDelayMinutes: 560,
  flightDistanceKm: 2500,
});
const BANK = other({ kind: 'continuing-service', sector: 'bank' });
const FIBRE = other({ kind: 'continuing-service', serviceType: 'internet' });

const subject = (purchase: Purchase) => ({
  facts: { title: 'Case', status: 'open' as const, purchase, hosts: [] },
});
const sent = (letter: LetterName) =>
  entry('sent', TODAY, {
    kind: 'letter',
    letter,
    language: 'en',
    to: 'Galil',
    way: 'email',
    text: 'text',
    textHash: '0'.repeat(64),
  });
const input = (purchase: Purchase) => ({ case: subject(purchase), entries: [], settings: {}, today: TODAY });
const owedBy = (purchase: Purchase, letter: LetterName): string[] => {
  const before = rightsOf(subject(purchase), [], TODAY).dates.map(({ right, clock }) => `${right}.${clock}`);
  return rightsOf(subject(purchase), [sent(letter)], TODAY)
    .dates.filter(
      ({ right, clock, who }) => who === 'business' && clock && !before.includes(`${right}.${clock}`),
    )
    .map(({ right, clock, lastDay }) => `${right}.${clock} ${lastDay}`);
};

describe('a letter that starts a clock of the law', () => {
  // Refund 21 days and compensation 45 from the request; 45 days of a bank; 21 business days of 13ד1; 14 days of 14ה.
  test.each([
    [
      'an airline',
      'written-demand',
      FLOWN_LATE,
      '2026-12-13',
      ['flight.refundDueBy 2026-12-13', 'flight.compensationDueBy 2027-01-06'],
    ],
    [
      'an airline’s office',
      'ombudsman',
      FLOWN_LATE,
      '2026-12-13',
      ['flight.refundDueBy 2026-12-13', 'flight.compensationDueBy 2027-01-06'],
    ],
    ['a bank', 'ombudsman', BANK, '2027-01-06', ['bank-answer.answerBy 2027-01-06']],
    [
      'a charge for fibre',
      'wrong-charge',
      FIBRE,
      '2026-12-21',
      ['overcharge.investigateBy 2026-12-06', 'overcharge.answerBy 2026-12-21'],
    ],
    ['a vacuum cleaner', 'cancellation-notice', VACUUM, '2026-12-06', ['cancel.refundDueBy 2026-12-06']],
  ] as const)('%s, %s: letter, sent card, dates and ladder say the same', (_, letter, purchase, by, owed) => {
    const facts = israel.read(rightsFacts(purchase));
    expect(letterFacts(letter, input(purchase)).values.wishBy).toBe(by);
    expect(answerDue(letter, input(purchase))).toMatchObject({ by, law: { rule: expect.any(String) } });
    expect(facts.ok && answerIfSent(israel, letter, facts.value, TODAY)?.by).toBe(by);
    expect(owedBy(purchase, letter).sort()).toEqual([...owed].sort());
    const due = nextStepDue(subject(purchase), [sent(letter)], TODAY);
    if (due) expect(due).toMatchObject({ basis: 'law', answerBy: by });
    const rung = ladderOf(subject(purchase), [], new Map(), TODAY)?.rungs.find(
      (one) => one.rung.letter === letter && one.place !== 'not',
    );
    if (rung) expect(rung.answer).toMatchObject({ basis: 'law', by });
  });
});

const rightsFacts = ({
  law,
  channel,
  kind,
  transactionDate,
  receivedDate,
  disclosureDate,
}: Purchase): LawFacts => ({
  ...(channel && { channel }),
  kind,
  ...(transactionDate && { transactionDate }),
  ...(receivedDate && { receivedDate }),
  ...(disclosureDate && { disclosureDate }),
  ...law,
});

describe('a letter that starts none', () => {
  test.each([
    ['goods', 'ombudsman', VACUUM],
    ['goods', 'wrong-charge', VACUUM],
    ['telecom', 'ombudsman', FIBRE],
    ['a bank', 'wrong-charge', BANK],
    ['a flight that went as it was bought', 'written-demand', other({ kind: 'travel', subkind: 'flight' })],
    [
      'a flight of which only a meal was due',
      'written-demand',
      other({ kind: 'travel', subkind: 'flight', flightDelayMinutes: 150 }),
    ],
  ] as const)('%s, %s', (_, letter, purchase) => {
    expect(answerDue(letter, input(purchase))?.law).toBeUndefined();
    expect(owedBy(purchase, letter)).toEqual([]);
    expect(nextStepDue(subject(purchase), [sent(letter)], TODAY)?.basis).toBe('ours');
  });

  test('nor does a second one to the same', () => {
    const again = {
      ...input(BANK),
      entries: [
        { ...sent('ombudsman'), happenedAt: { at: '2026-11-01T10:00:00.000Z', zone: 'Asia/Jerusalem' } },
      ],
    };
    expect(letterFacts('ombudsman', again).answer).toBeUndefined();
    expect(letterFacts('ombudsman', input(BANK)).answer?.right).toBe('bank-answer');
  });
});
