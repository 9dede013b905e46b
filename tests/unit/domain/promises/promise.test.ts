import { describe, expect, it } from 'vitest';
import type { Entry, PromiseContent } from '../../../../src/domain/case/entry.ts';
import {
  brokenPromises,
  isAskedAbout,
  postponedTo,
  settledAs,
  standingOf,
} from '../../../../src/domain/promises/promise.ts';
import type { Day } from '../../../../src/domain/time/day.ts';

const day = (text: string): Day => text as Day;
const open: PromiseContent = {
  kind: 'promise',
  text: 'A courier',
  agent: 'Dana',
  state: 'open',
  dueOn: day('2026-11-12'),
};
const entry = (id: string, content: PromiseContent, at = '2026-11-05T22:30:00.000Z'): Entry => ({
  id,
  caseId: 'c',
  version: 1,
  recordedAt: { at, zone: 'Asia/Jerusalem' },
  happenedAt: { at, zone: 'Asia/Jerusalem' },
  content,
});

describe('a promise', () => {
  it.each([
    ['2026-11-11', false],
    ['2026-11-12', false],
    ['2026-11-13', true],
  ])('on %s is asked about: %s', (today, expected) => expect(isAskedAbout(open, day(today))).toBe(expected));

  it('without a day, or settled, is not asked about', () => {
    const { dueOn: _dueOn, ...undated } = open;
    expect(isAskedAbout(undated, day('2030-01-01'))).toBe(false);
    expect(isAskedAbout(settledAs(open, 'kept', day('2026-11-12')), day('2030-01-01'))).toBe(false);
  });

  it('put off remembers every day that was named', () => {
    const once = postponedTo(open, day('2026-11-19'));
    const twice = postponedTo(once, day('2026-11-26'));
    expect(twice).toMatchObject({
      dueOn: '2026-11-26',
      postponedFrom: ['2026-11-12', '2026-11-19'],
      state: 'open',
    });
    expect(postponedTo(twice, day('2026-11-26'))).toEqual(twice);
  });

  it('put off after it was broken is open again', () => {
    const again = postponedTo(settledAs(open, 'broken', day('2026-11-13')), day('2026-11-20'));
    expect(again).not.toHaveProperty('settledOn');
    expect(again.state).toBe('open');
  });
});

it('stands by what is asked, ahead, broken and kept', () => {
  const { dueOn: _dueOn, ...undated } = open;
  const standing = standingOf(
    [
      entry('later', { ...open, dueOn: day('2026-12-01') }),
      entry('undated', undated),
      entry('soon', { ...open, dueOn: day('2026-11-25') }),
      entry('overdue', { ...open, dueOn: day('2026-11-20') }),
      entry('longest', open),
      entry('broken', settledAs(open, 'broken', day('2026-11-13'))),
      entry('kept', settledAs(open, 'kept', day('2026-11-12'))),
    ],
    day('2026-11-22'),
  );
  const ids = (list: readonly Entry[]): string[] => list.map(({ id }) => id);
  expect(ids(standing.asked)).toEqual(['longest', 'overdue']);
  expect(ids(standing.ahead)).toEqual(['soon', 'later', 'undated']);
  expect(ids(standing.broken)).toEqual(['broken']);
  expect(ids(standing.kept)).toEqual(['kept']);
});

it('a letter hears of the broken ones in their order, with every day that was named', () => {
  const putOff = settledAs(postponedTo(open, day('2026-11-19')), 'broken', day('2026-11-20'));
  const first = settledAs(open, 'broken', day('2026-11-13'));
  const broken = brokenPromises([
    entry('b', putOff, '2026-11-05T22:30:00.000Z'),
    entry('x', open),
    entry('a', first, '2026-11-01T10:00:00.000Z'),
  ]);
  expect(broken).toEqual([
    {
      entryId: 'a',
      text: 'A courier',
      agent: 'Dana',
      promisedOn: '2026-11-01',
      namedDays: ['2026-11-12'],
      settledOn: '2026-11-13',
    },
    {
      entryId: 'b',
      text: 'A courier',
      agent: 'Dana',
      // Half past midnight in Israel.
      promisedOn: '2026-11-06',
      namedDays: ['2026-11-12', '2026-11-19'],
      settledOn: '2026-11-20',
    },
  ]);
});
