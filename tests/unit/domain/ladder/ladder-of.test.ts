import { describe, expect, it } from 'vitest';
import { ladderOf, type RungPlace, stepsOfCase } from '../../../../src/domain/ladder/ladder-of.ts';
import { BANK, FLIGHT, LATE, PHONE, rungs, TODAY } from './rungs-of.ts';
import { call, caseOf, day, KETTLE, letter } from './sample-cases.ts';

function places(...given: Parameters<typeof rungs>): Partial<Record<RungPlace, string>> {
  const found: Partial<Record<RungPlace, string>> = {};
  for (const [id, { place }] of rungs(...given)) found[place] = found[place] ? `${found[place]} ${id}` : id;
  return found;
}

describe('where the rungs stand to a case', () => {
  it.each<[string, Parameters<typeof places>, Partial<Record<RungPlace, string>>]>([
    [
      'a plain shop, before anything',
      [KETTLE],
      {
        next: 'agent',
        later: 'manager demand members-office council authority court',
        not: 'bank insurance telecom airline card-issuer',
      },
    ],
    [
      'a plain shop, after a call',
      [KETTLE, [call('2026-11-18')]],
      {
        now: 'agent',
        next: 'manager',
        later: 'demand members-office council authority court',
        not: 'bank insurance telecom airline card-issuer',
      },
    ],
    [
      'after a written demand',
      [KETTLE, [call('2026-11-01'), letter('2026-11-18', 'written-demand')]],
      {
        done: 'agent',
        skipped: 'manager',
        now: 'demand',
        next: 'council',
        beside: 'members-office',
        later: 'authority court',
        not: 'bank insurance telecom airline card-issuer',
      },
    ],
    [
      'at the council',
      [KETTLE, [letter('2026-11-01', 'written-demand')], { step: 'council' }],
      {
        done: 'demand',
        skipped: 'agent manager',
        now: 'council',
        next: 'court',
        beside: 'members-office authority',
        not: 'bank insurance telecom airline card-issuer',
      },
    ],
    [
      'a letter to the council, and nothing before it',
      [KETTLE, [letter('2026-11-18', 'council')]],
      {
        skipped: 'agent manager demand',
        now: 'council',
        next: 'court',
        beside: 'members-office authority',
        not: 'bank insurance telecom airline card-issuer',
      },
    ],
    [
      'at court',
      [KETTLE, [letter('2026-11-01', 'written-demand')], { step: 'court' }],
      {
        done: 'demand',
        skipped: 'agent manager council',
        now: 'court',
        beside: 'members-office authority',
        not: 'bank insurance telecom airline card-issuer',
      },
    ],
    [
      'a bank, after a demand: no authority of consumer law',
      [BANK, [letter('2026-11-18', 'written-demand')]],
      {
        skipped: 'agent manager',
        now: 'demand',
        next: 'bank',
        later: 'council court',
        not: 'insurance telecom airline members-office authority card-issuer',
      },
    ],
    [
      'a telephone company: the ministry is never the next by itself',
      [PHONE, [letter('2026-11-18', 'written-demand')]],
      {
        skipped: 'agent manager',
        now: 'demand',
        next: 'council',
        beside: 'telecom',
        later: 'authority court',
        not: 'bank insurance airline members-office card-issuer',
      },
    ],
    [
      'an airline: then court',
      [FLIGHT, [letter('2026-11-18', 'written-demand')], { step: 'ombudsman' }],
      {
        done: 'demand',
        skipped: 'agent manager',
        now: 'airline',
        next: 'court',
        beside: 'council authority',
        not: 'bank insurance telecom members-office card-issuer',
      },
    ],
    [
      'not supplied and paid by card: the issuer at once',
      [LATE, [call('2026-11-19')]],
      {
        now: 'agent',
        next: 'manager',
        beside: 'card-issuer',
        later: 'demand members-office council authority court',
        not: 'bank insurance telecom airline',
      },
    ],
    [
      'the issuer was written to: the climb goes on',
      [LATE, [call('2026-11-19'), letter('2026-11-20', 'card-issuer')]],
      {
        done: 'card-issuer',
        now: 'agent',
        next: 'manager',
        later: 'demand members-office council authority court',
        not: 'bank insurance telecom airline',
      },
    ],
  ])('%s', (_, given, expected) => {
    expect(places(...given)).toEqual(expected);
  });
});

describe('the ladder of a case', () => {
  it('has nothing due in a closed case, and still tells where it stands', () => {
    const ladder = ladderOf(
      caseOf(KETTLE, { status: 'closed', step: 'demand' }),
      [call('2026-11-01')],
      new Map(),
      day(TODAY),
    );
    expect(ladder?.standing).toBe('demand');
    expect(ladder?.due).toBeUndefined();
  });

  it.each<[string, Parameters<typeof caseOf>, string]>([
    ['that cannot turn to a card issuer', [KETTLE], 'agent manager demand ombudsman council authority court'],
    ['that can', [LATE], 'agent manager demand ombudsman council authority card-issuer court'],
    [
      'that stands where its rule does not fit any more',
      [KETTLE, { step: 'card-issuer' }],
      'agent manager demand ombudsman council authority card-issuer court',
    ],
    ['of a bank', [BANK], 'agent manager demand ombudsman council court'],
  ])('has the steps that are for a case %s', (_, given, steps) => {
    const ladder = ladderOf(caseOf(...given), [], new Map(), day(TODAY));
    expect(ladder && stepsOfCase(ladder).join(' ')).toBe(steps);
  });

  it('is none in a country that has none', () => {
    expect(ladderOf(caseOf({ ...KETTLE, jurisdiction: 'ZZ' }), [], new Map(), day(TODAY))).toBeUndefined();
  });

  it('survives facts that contradict each other', () => {
    const impossible = { ...KETTLE, receivedDate: day('2026-01-01') };
    expect(places(impossible).next).toBe('agent');
  });
});
