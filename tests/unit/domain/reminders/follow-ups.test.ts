import { describe, expect, it } from 'vitest';
import type { Case } from '../../../../src/domain/case/case.ts';
import type { Entry, EntryContent } from '../../../../src/domain/case/entry.ts';
import { emptyPurchase } from '../../../../src/domain/case/purchase.ts';
import type { LetterName } from '../../../../src/domain/letters/letter-content.ts';
import type { Due } from '../../../../src/domain/reminders/due.ts';
import { duesOfCase } from '../../../../src/domain/reminders/dues-of-case.ts';
import { followUps, type OtherDates } from '../../../../src/domain/reminders/follow-ups.ts';
import type { DueKind } from '../../../../src/domain/reminders/reminder.ts';
import type { Day } from '../../../../src/domain/time/day.ts';
import { VACUUM } from '../letters/sample-cases.ts';

const day = (text: string): Day => text as Day;

function entry(id: string, on: string, content: EntryContent): Entry {
  const happenedAt = { at: `${on}T10:00:00.000Z`, zone: 'Asia/Jerusalem' };
  return { id, caseId: 'case', version: 1, recordedAt: happenedAt, happenedAt, content };
}

/** A letter that left on Monday 9 November 2026 and asks for an answer. */
const sent = (followUpOn?: Day | null, to = 'Gal'): Entry =>
  entry('letter', '2026-11-09', {
    kind: 'letter',
    letter: 'written-demand',
    language: 'he',
    to,
    way: 'email',
    text: 'x',
    textHash: 'a'.repeat(64),
    ...(followUpOn !== undefined && { followUpOn }),
  });

const subject = (status: 'open' | 'closed' = 'open'): Case => ({
  id: 'case',
  createdAt: { at: '2026-11-01T00:00:00.000Z', zone: 'Asia/Jerusalem' },
  version: 1,
  facts: { title: 'x', status, hosts: [], purchase: emptyPurchase },
});

const other = (kind: DueKind, dueOn: string): Due => ({
  caseId: 'case',
  kind,
  subject: 'refund',
  dueOn: day(dueOn),
  isLastDay: true,
  zone: 'Asia/Jerusalem',
});

const NONE: OtherDates = { all: [], becauseOf: () => [] };
const daysOf = (entries: readonly Entry[], all: readonly Due[] = [], becauseOf = () => all): string[] =>
  followUps(subject(), entries, { all, becauseOf }).map(({ dueOn }) => dueOn);

describe('the day on which to look after an answer', () => {
  it('is the one that the letter asks for', () => {
    const [due, ...more] = followUps(subject(), [sent()], NONE);
    expect(due).toMatchObject({ kind: 'follow-up', subject: 'letter', caseId: 'case' });
    expect(due && due.dueOn > '2026-11-09').toBe(true);
    expect(more).toEqual([]);
  });

  it('is the one that was chosen, and none where none was wanted', () => {
    expect(daysOf([sent(day('2026-11-30'))])).toEqual(['2026-11-30']);
    expect(daysOf([sent(null)])).toEqual([]);
  });

  it('stands back where the law’s clock or the next step says it, unless it was chosen', () => {
    for (const kind of ['owed', 'step'] as const) {
      expect(daysOf([sent()], [other(kind, '2026-11-23')])).toEqual([]);
      expect(daysOf([sent(day('2026-11-30'))], [other(kind, '2026-11-23')])).toEqual(['2026-11-30']);
    }
    expect(daysOf([sent()], [other('deadline', '2026-11-23')])).toHaveLength(1);
    // A clock that ran out before the letter left says nothing of its answer.
    expect(daysOf([sent()], [other('owed', '2026-11-08')])).toHaveLength(1);
    // Nor does one that the letter has nothing to do with.
    expect(daysOf([sent()], [other('owed', '2026-11-23')], () => [])).toHaveLength(1);
  });

  it('stands beside a refund that is due by another letter, and not beside its own', () => {
    const followed = (...names: LetterName[]): string[] => {
      const letters = names.map((letter, at) => ({
        ...entry(letter, `2026-11-${16 + at}`, {
          ...sent(undefined, letter).content,
          letter,
        } as EntryContent),
      }));
      const facts = { ...subject().facts, purchase: VACUUM };
      return duesOfCase({ ...subject(), facts }, letters, Date.parse('2026-11-22T09:00:00Z'))
        .filter(({ kind }) => kind === 'follow-up')
        .map((due) => due.subject);
    };
    expect(followed('cancellation-notice')).toEqual([]);
    expect(followed('cancellation-notice', 'call-recording')).toEqual(['call-recording']);
    expect(followed('cancellation-notice', 'call-recording', 'card-issuer')).toEqual([
      'call-recording',
      'card-issuer',
    ]);
  });

  // Of letters an hour apart the newest, and of thousands, which nobody sends, none.
  it.each([
    [12, 12],
    [100, 20],
    [400, 5],
    [3_000, 0],
  ])('of %i letters is weighed against other dates for the newest %i alone', (count, weighedCount) => {
    const letters = Array.from({ length: count }, (_, number) => ({
      ...sent(undefined, `shop ${number}`),
      id: `letter-${number}`,
      happenedAt: { at: new Date(Date.UTC(2026, 6, 1, number)).toISOString(), zone: 'UTC' },
    }));
    const weighed: string[] = [];
    const becauseOf = ({ id }: Entry): readonly Due[] => {
      weighed.push(id);
      return [other('owed', '2026-12-31')];
    };
    const asked = followUps(subject(), letters, { all: [], becauseOf });
    expect(weighed).toEqual(letters.slice(count - weighedCount).map(({ id }) => id));
    expect(asked).toHaveLength(count - weighedCount);
  });

  it('is not asked about twice in one morning', () => {
    // What the business owes is asked about on the day after its last.
    expect(daysOf([sent(day('2026-11-24'))], [other('owed', '2026-11-23')])).toEqual([]);
    expect(daysOf([sent(day('2026-11-24'))], [other('step', '2026-11-24')])).toEqual([]);
    expect(daysOf([sent(day('2026-11-24'))], [other('step', '2026-11-23')])).toEqual(['2026-11-24']);
  });

  it('is over with an answer, with the next letter to the same, and with the case', () => {
    const answer = entry('answer', '2026-11-12', {
      kind: 'contact',
      channel: 'email',
      direction: 'in',
      text: 'x',
    });
    expect(daysOf([sent(day('2026-11-30')), answer])).toEqual([]);
    const next = { ...sent(day('2026-12-07')), id: 'next' };
    const later = { ...next, happenedAt: { ...next.happenedAt, at: '2026-11-20T10:00:00.000Z' } };
    expect(daysOf([sent(day('2026-11-30')), later])).toEqual(['2026-12-07']);
    expect(followUps(subject('closed'), [sent(day('2026-11-30'))], NONE)).toEqual([]);
  });

  const contact = (more: object): Entry =>
    entry('contact', '2026-11-12', {
      kind: 'contact',
      channel: 'chat',
      direction: 'out',
      text: 'x',
      ...more,
    });

  it('is not over by a chat or a visit that the shopper began, which may be about anything', () => {
    expect(daysOf([sent(day('2026-11-30')), contact({})])).toEqual(['2026-11-30']);
    expect(daysOf([sent(), contact({ channel: 'visit' })])).toEqual(daysOf([sent()]));
  });

  it('is over by a call that was answered, unless it was chosen', () => {
    expect(daysOf([sent(), contact({ channel: 'phone' })])).toEqual([]);
    const at = { at: '2026-11-12T10:00:00.000Z', zone: 'Asia/Jerusalem' };
    const call = { startedAt: at, answeredAt: null, endedAt: at };
    expect(daysOf([sent(), contact({ channel: 'phone', call })])).toEqual(daysOf([sent()]));
    expect(daysOf([sent(day('2026-11-30')), contact({ channel: 'phone' })])).toEqual(['2026-11-30']);
  });

  it('is not over, after a letter to somebody else, by what the business says', () => {
    const letter = sent(day('2026-11-20'), 'Bank');
    const toBank = { ...letter, content: { ...letter.content, letter: 'card-issuer' } } as Entry;
    expect(daysOf([toBank, contact({ direction: 'in' })])).toEqual(['2026-11-20']);
  });
});
