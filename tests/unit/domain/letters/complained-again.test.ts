import { describe, expect, test } from 'vitest';
import type { Entry } from '../../../../src/domain/case/entry.ts';
import type { LetterName } from '../../../../src/domain/letters/letter-content.ts';
import { factsOfCase } from '../../../../src/domain/letters/sent-facts.ts';
import { duesOfCase } from '../../../../src/domain/reminders/dues-of-case.ts';
import { withLaw } from './facts-of.ts';
import { day, entry, ils, inputOf } from './sample-cases.ts';

const FIBRE = inputOf('wrong-charge').case.facts.purchase;
const bill = (on: string): Entry =>
  entry(`bill-${on}`, on, { kind: 'bill', billedOn: day(on), sum: ils(119_00) });
const letter = (on: string, name: LetterName = 'wrong-charge'): Entry =>
  entry(`letter-${on}`, on, {
    kind: 'letter',
    letter: name,
    language: 'he',
    to: 'Galil Net',
    way: 'email',
    text: 'x',
    textHash: '0'.repeat(64),
  });
const complained = (entries: readonly Entry[], purchase = FIBRE) =>
  factsOfCase(purchase, entries).complaintDate;

describe('a second letter about charges', () => {
  const first = [bill('2026-10-10'), letter('2026-10-12')];

  test('about a newer bill starts a clock of its own', () => {
    expect(complained([...first, bill('2026-11-10'), letter('2026-11-12')])).toBe('2026-11-12');
    expect(complained([...first, bill('2026-11-10'), letter('2026-11-12', 'price-creep')])).toBe(
      '2026-11-12',
    );
  });

  test.each<[string, readonly Entry[]]>([
    ['about the same bills', [...first, letter('2026-11-12')]],
    ['before the newer bill came', [...first, letter('2026-10-20'), bill('2026-11-10')]],
    ['about nothing of charges', [...first, bill('2026-11-10'), letter('2026-11-12', 'written-demand')]],
  ])('%s leaves that of the first', (_name, entries) => expect(complained(entries)).toBe('2026-10-12'));

  test('of three the one after the newest bill counts, whatever order they were written down in', () => {
    const all = [
      ...first,
      bill('2026-11-10'),
      letter('2026-11-12'),
      letter('2026-11-20'),
      bill('2026-12-10'),
      letter('2026-12-13'),
    ];
    expect(complained(all)).toBe('2026-12-13');
    expect(complained([...all].reverse())).toBe('2026-12-13');
  });

  test('also after one that was told of', () => {
    const told = withLaw(FIBRE, { complaintDate: '2026-10-12' });
    expect(complained([bill('2026-11-10'), letter('2026-11-12')], told)).toBe('2026-11-12');
    expect(complained([letter('2026-11-12')], told)).toBe('2026-10-12');
  });

  test('is looked after by its own day', () => {
    const subject = {
      id: 'case',
      version: 1,
      createdAt: { at: '2026-02-01T10:00:00.000Z', zone: 'Asia/Jerusalem' },
      facts: { title: '', status: 'open', purchase: FIBRE, hosts: [] },
    } as const;
    const answersOf = (entries: readonly Entry[]) =>
      duesOfCase(subject, entries, Date.parse('2026-11-22T10:00:00Z'))
        .filter(({ subject: of }) => of === 'overcharge.answerBy')
        .map(({ dueOn }) => dueOn as string);
    const [of1] = answersOf(first);
    const [of2] = answersOf([...first, bill('2026-11-10'), letter('2026-11-12')]);
    expect(of1 && of1 < '2026-11-22').toBe(true);
    expect(of2 && of2 > '2026-11-22').toBe(true);
  });
});
