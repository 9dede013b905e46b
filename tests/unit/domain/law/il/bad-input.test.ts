import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { runCase } from '../../../../../scripts/law/run-case.ts';
import { assessFacts, questionsFor } from '../../../../../src/domain/law/assess-facts.ts';
import { type Facts, type IlFact, ORDERS, VOCABULARY } from '../../../../../src/domain/law/il/facts.ts';
import type { Word } from '../../../../../src/domain/law/vocabulary.ts';
import type { Day } from '../../../../../src/domain/time/day.ts';
import { sheetFile } from '../worked-cases.ts';

const TODAY = '2026-06-05' as Day;
const assess = (facts: unknown) => assessFacts({ jurisdiction: 'IL', facts }, TODAY);

describe('a fact that cannot be', () => {
  it.each([
    [{ receivedDate: '2026-02-31' }, { fact: 'receivedDate', problem: 'not-a-day' }],
    [{ receivedDate: '2026-6-1' }, { fact: 'receivedDate', problem: 'not-a-day' }],
    [{ transactionDate: null }, { fact: 'transactionDate', problem: 'cannot-be-null' }],
    [{ price: -1 }, { fact: 'price', problem: 'negative' }],
    [{ price: 12.5 }, { fact: 'price', problem: 'not-whole' }],
    [{ price: Number.POSITIVE_INFINITY }, { fact: 'price', problem: 'not-a-number' }],
    [{ price: Number.NaN }, { fact: 'price', problem: 'not-a-number' }],
    [{ price: '12' }, { fact: 'price', problem: 'not-a-number' }],
    [{ age: 131 }, { fact: 'age', problem: 'not-a-number' }],
    [{ opened: 'yes' }, { fact: 'opened', problem: 'not-a-flag' }],
    [{ kind: 'spaceship' }, { fact: 'kind', problem: 'unknown-value' }],
    [{ kind: null }, { fact: 'kind', problem: 'cannot-be-null' }],
    [{ category: 'plumbing' }, { fact: 'category', problem: 'unknown-value' }],
    [{ goodsCategory: 7 }, { fact: 'goodsCategory', problem: 'unknown-value' }],
    [{ receivedDate: '9999-12-31' }, { fact: 'receivedDate', problem: 'not-a-day' }],
    [{ endDate: '0000-01-05' }, { fact: 'endDate', problem: 'not-a-day' }],
    [{ receivedDate: '2201-01-01' }, { fact: 'receivedDate', problem: 'not-a-day' }],
    [{ receivedDate: '1899-12-31' }, { fact: 'receivedDate', problem: 'not-a-day' }],
    [{ arrivedTime: '10:00-15:00' }, { fact: 'arrivedTime', problem: 'not-a-time' }],
    [{ passengers: 0 }, { fact: 'passengers', problem: 'not-a-number' }],
    [{ coordinatedTime: '24:00' }, { fact: 'coordinatedTime', problem: 'not-a-time' }],
    [{ coordinatedTime: '12:00-10:00' }, { fact: 'coordinatedTime', problem: 'not-a-time' }],
    [{ years: ['2026'] }, { fact: 'years', problem: 'not-a-number' }],
    [{ colour: 'red' }, { fact: 'colour', problem: 'unknown-fact' }],
    [{ constructor: 'x' }, { fact: 'constructor', problem: 'unknown-fact' }],
  ])('%j', (facts, error) => expect(assess(facts)).toEqual({ ok: false, errors: [error] }));

  it.each(ORDERS)('%s cannot come after %s', (earlier, later) => {
    const facts = { [earlier]: '2026-06-02', [later]: '2026-06-01' };
    expect(assess(facts)).toEqual({
      ok: false,
      errors: [{ fact: later, problem: 'contradicts', other: earlier }],
    });
    expect(assess({ [earlier]: '2026-06-02', [later]: '2026-06-02' }).ok).toBe(true);
  });

  it('names every one of several', () => {
    const read = assess({ price: -1, kind: 'x', receivedDate: 'soon' });
    expect(!read.ok && read.errors.map(({ fact }) => fact)).toEqual(['price', 'kind', 'receivedDate']);
  });

  it('names the jurisdiction and today too', () => {
    expect(assessFacts({ jurisdiction: 'XX', facts: {} }, TODAY)).toMatchObject({ ok: false });
    expect(questionsFor({ jurisdiction: 'IL', facts: {} }, '2026-02-31' as Day)).toEqual({
      ok: false,
      errors: [{ fact: 'asOf', problem: 'not-a-day' }],
    });
  });
});

describe('a day that lies ahead', () => {
  const real = (facts: unknown) => assessFacts({ jurisdiction: 'IL', facts, isReal: true }, TODAY);
  const events = (Object.keys(VOCABULARY) as IlFact[]).filter((fact) => {
    const word: Word = VOCABULARY[fact];
    return word.type === 'day' && word.planned !== true;
  });

  it.each(events)("%s: an error in a shopper's own case, none today", (fact) => {
    expect(real({ [fact]: '2026-06-06' })).toEqual({
      ok: false,
      errors: [{ fact, problem: 'in-the-future' }],
    });
    expect(real({ [fact]: '2026-06-05' }).ok).toBe(true);
    // A worked case names any day as its own; by the sheet it decides only what has passed.
    expect(assess({ [fact]: '2026-06-06' }).ok).toBe(true);
  });

  it('what can be planned may lie ahead', () => {
    expect(real({ serviceDate: '2026-07-01', endDate: '2027-01-01', noticeDate: '2026-06-06' }).ok).toBe(
      true,
    );
  });

  it('no count leaves the calendar: the last day that is taken still gives an answer', () => {
    const facts = {
      channel: 'distance',
      kind: 'goods',
      receivedDate: '2200-12-31',
      disclosureDate: '2200-12-31',
    };
    const read = assess(facts);
    expect(read.ok && read.value.answers[0]?.deadline).toMatch(/^2201-01-1\d$/);
    expect(assessFacts({ jurisdiction: 'IL', facts: {} }, '9999-12-31' as Day).ok).toBe(false);
  });
});

/** Values whose own code throws, at any of the doors by which one looks at an object. */
const HOSTILE: readonly (readonly [string, () => unknown])[] = [
  ['a getter', () => Object.defineProperty({}, 'price', { enumerable: true, get: thrower })],
  ['keys', () => new Proxy({}, { ownKeys: thrower })],
  ['a field', () => new Proxy({ price: 1 }, { get: thrower })],
  ['a descriptor', () => new Proxy({ price: 1 }, { getOwnPropertyDescriptor: thrower })],
  ['a revoked object', revoked],
  ['a list', () => ({ years: new Proxy([2026], { get: thrower }) })],
  ['a revoked list', () => ({ years: revoked() })],
];
function thrower(): never {
  throw new Error('hostile');
}
function revoked(): unknown {
  const { proxy, revoke } = Proxy.revocable([], {});
  revoke();
  return proxy;
}

describe('facts whose own code throws', () => {
  it.each(HOSTILE)('%s: a typed error, no throw', (_name, facts) => {
    const error = { ok: false, errors: [{ fact: 'facts', problem: 'unknown-value' }] };
    expect(assess(facts())).toEqual(error);
    expect(questionsFor({ jurisdiction: 'IL', facts: facts() }, TODAY)).toEqual(error);
  });

  it.each(HOSTILE.slice(0, 5))('%s as the question itself', (_name, query) => {
    expect(assessFacts(query() as { jurisdiction: string; facts: unknown }, TODAY).ok).toBe(false);
  });

  it('names inherited from elsewhere are no facts', () => {
    const facts = JSON.parse('{"__proto__": {"price": 1}, "toString": 1}');
    expect(assess(facts)).toMatchObject({ ok: false });
    expect(assess(Object.create({ price: -1 })).ok).toBe(true);
  });
});

describe('the words of the case files', () => {
  it('an input that is not understood is named, and there is no date', () => {
    const outcome = runCase({
      id: 'x',
      inputs: { channel: 'distance', kind: 'goods', mood: 'bad' },
      expected: {},
    });
    expect(outcome).toMatchObject({ deadline: null, missing: ['mood'], deadlineState: 'needs-fact' });
  });

  it('a sum with a fraction of an agora is refused by name, and the smallest coin is not', () => {
    const priced = (price: number) =>
      runCase({ id: 'x', inputs: { channel: 'store', kind: 'goods', price }, expected: {} }).errors;
    expect(priced(12.345)).toEqual([{ fact: 'price', problem: 'not-whole' }]);
    expect(priced(0.001)).toEqual([{ fact: 'price', problem: 'not-whole' }]);
    expect(priced(12.34)).toBeUndefined();
    expect(priced(1.15)).toBeUndefined();
    expect(priced(0.01)).toBeUndefined();
  });

  it('null of a word that has "none" says none, and of a flag says no', () => {
    const facts = { channel: 'distance', kind: 'goods', conversation: null, opened: null };
    expect(assess(facts).ok).toBe(true);
  });

  it('every word that the sheet of inputs lists for Israel is understood', () => {
    const sheet = sheetFile('inputs.md');
    if (!sheet) return;
    const text = readFileSync(sheet, 'utf8');
    const table = text.slice(text.indexOf('| input | values |'), text.indexOf('| expected | meaning |'));
    const known = new Set([...Object.keys(VOCABULARY), 'asOf', 'missing-document', 'non-supply', 'misuse']);
    const values = Object.values(VOCABULARY).flatMap((word) =>
      'values' in word ? [...word.values] : [],
    ) as string[];
    for (const value of values) known.add(value);
    const named = table.match(/\b[a-z]+(?:[A-Z-][a-zA-Z]+)+\b/g) ?? [];
    const prose = ['card-dispute', 'court-cap'];
    expect([...new Set(named)].filter((name) => !known.has(name) && !prose.includes(name))).toEqual([]);
    expect(named.length).toBeGreaterThan(60);
  });
});

it('facts are typed by the vocabulary', () => {
  const facts: Facts = { channel: 'distance', receivedDate: null, price: 100 };
  expect(assess(facts).ok).toBe(true);
});
