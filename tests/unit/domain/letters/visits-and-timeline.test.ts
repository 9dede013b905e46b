import { describe, expect, test } from 'vitest';
import type { Entry } from '../../../../src/domain/case/entry.ts';
import type { LetterName, SentWay } from '../../../../src/domain/letters/letter-content.ts';
import { letterFacts } from '../../../../src/domain/letters/letter-facts.ts';
import { factsOf, sectionOf, withLaw } from './facts-of.ts';
import { day, entry, ils, inputOf, VACUUM } from './sample-cases.ts';

describe('a technician', () => {
  const { case: fibre } = inputOf('technician');
  const visit = (
    purpose: 'connected-service' | 'one-off-paid-callout' | undefined,
    arrivedAt: string | null,
  ) =>
    factsOf('technician', fibre.facts.purchase, {
      entries: [
        entry('visit', '2026-11-16', {
          kind: 'technician',
          agreedOn: day('2026-11-16'),
          agreedFrom: '08:00',
          ...(purpose && { purpose }),
          arrivedAt: arrivedAt === null ? null : { at: arrivedAt, zone: 'Asia/Jerusalem' },
        }),
      ],
    });

  test.each([
    ['four hours late', 'connected-service', '2026-11-16T10:10:00.000Z', 300_00],
    ['five hours late', 'connected-service', '2026-11-16T11:10:00.000Z', 600_00],
    ['nobody', 'connected-service', null, 600_00],
    ['three hours late', 'connected-service', '2026-11-16T09:00:00.000Z', undefined],
    ['of a call-out that is not covered', 'one-off-paid-callout', null, undefined],
    ['for what nobody knows', undefined, null, undefined],
  ] as const)('%s', (_what, purpose, arrivedAt, due) => {
    const { values, standing } = visit(purpose, arrivedAt);
    expect(values.compensation).toEqual(due === undefined ? undefined : ils(due));
    expect(values.technicianLaw === undefined).toBe(due === undefined);
    expect(standing.nobodyCame).toBe(arrivedAt === null);
  });
});

describe('exemplary damages', () => {
  const kept = withLaw(VACUUM, { breach: 'returns-sign', channel: 'store' });

  test('only after a request in writing', () => {
    expect(factsOf('small-claims', withLaw(kept, { writtenRequestDate: null })).values.demandLaw).toBe(
      undefined,
    );
    expect(factsOf('small-claims', kept).values.demandLaw).toBe(undefined);
    expect(sectionOf(factsOf('written-demand', kept).values.demandLaw)).toBe('31א');
    const asked = withLaw(kept, { writtenRequestDate: '2026-11-18' });
    expect(sectionOf(factsOf('small-claims', asked).values.demandLaw)).toBe('31א');
  });

  test('not for what the list does not name', () => {
    expect(factsOf('written-demand', VACUUM).values.demandLaw).toBe(undefined);
  });
});

describe('the timeline', () => {
  test('counts what was written to the business alone as turning to it', () => {
    const letter = (letter: LetterName, on: string, way: SentWay): Entry =>
      entry(`${letter} ${on}`, on, {
        kind: 'letter',
        letter,
        language: 'he',
        to: 'Somebody',
        way,
        text: 'text',
        textHash: '0'.repeat(64),
      });
    const mail = (on: string, direction?: 'in' | 'out'): Entry =>
      entry(`mail ${on}`, on, {
        kind: 'contact',
        channel: 'email',
        ...(direction && { direction }),
        text: 'text',
      });
    const toOthers = [
      letter('card-issuer', '2026-11-11', 'form'),
      letter('authority', '2026-11-12', 'email'),
      letter('council', '2026-11-13', 'form'),
      letter('ombudsman', '2026-11-14', 'email'),
    ];
    const { attempts, writtenOn } = factsOf('small-claims', VACUUM, { entries: toOthers }).values;
    expect([attempts, writtenOn]).toEqual([undefined, undefined]);
    // Of a mail of which nobody said who wrote it, and of a chat, no letter can say that it was an approach in writing.
    const unsure = [
      ...toOthers,
      mail('2026-11-15'),
      mail('2026-11-16', 'in'),
      letter('request', '2026-11-17', 'chat'),
    ];
    expect(factsOf('small-claims', VACUUM, { entries: unsure }).values.writtenOn).toBeUndefined();
    for (const own of [mail('2026-11-18', 'out'), letter('written-demand', '2026-11-18', 'registered-mail')])
      expect(factsOf('small-claims', VACUUM, { entries: [...unsure, own] }).values.writtenOn).toBe(
        '2026-11-18',
      );
  });

  test('gives attempts, broken promises and what was agreed in the newest conversation', () => {
    const { values } = letterFacts('council', inputOf('council'));
    expect(values.attempts).toEqual([
      { day: '2026-11-17', way: 'phone', agent: 'דנה', reference: '77/B-2' },
      { day: '2026-11-18', way: 'email' },
    ]);
    expect(values.calls).toHaveLength(1);
    expect(values.writtenOn).toBe('2026-11-18');
    expect(values.promises).toMatchObject([{ agent: 'דנה', dueOn: '2026-11-19' }]);
    expect(values).toMatchObject({ talkedOn: '2026-11-17', talkWay: 'phone', talkAgent: 'דנה' });
    expect(values.agreements).toEqual([{ text: 'שליח יאסוף את המוצר עד יום חמישי', dueOn: '2026-11-19' }]);
  });

  test('an open promise whose day is over is broken, one whose day is today is not', () => {
    const promise = (dueOn: string) =>
      entry('p', '2026-11-10', { kind: 'promise', text: 'x', state: 'open', dueOn: day(dueOn) });
    const promisesFor = (dueOn: string) =>
      factsOf('promise-broken', VACUUM, { entries: [promise(dueOn)] }).values.promises;
    expect(promisesFor('2026-11-21')).toHaveLength(1);
    expect(promisesFor('2026-11-22')).toBe(undefined);
  });

  test('bills above the price that was promised, and since when', () => {
    const { values } = letterFacts('price-creep', inputOf('price-creep'));
    expect(values.overcharged).toEqual(ils(40_00));
    expect(values).toMatchObject({
      priceBefore: ils(99_00),
      priceNow: ils(119_00),
      priceSince: '2026-10-10',
    });
    expect(values.charges).toHaveLength(2);
  });

  test('what would be enough is nobody’s business', () => {
    const input = inputOf('request');
    const facts = { ...input.case.facts, enough: 'גם 200 שקל יספיקו' };
    const { values } = letterFacts('request', { ...input, case: { facts } });
    expect(JSON.stringify(values)).not.toContain('יספיקו');
  });
});
