import { describe, expect, it } from 'vitest';
import { emptyPurchase, type Purchase } from '../../../../src/domain/case/purchase.ts';
import { questionsOfTopics } from '../../../../src/domain/law/assess-facts.ts';
import { COUNTRIES } from '../../../../src/domain/law/countries.ts';
import { RIGHTS } from '../../../../src/domain/law/il/rules.ts';
import {
  areLawFacts,
  factsOfPurchase,
  withFact,
  withUnknown,
} from '../../../../src/domain/law/purchase-facts.ts';
import type { Question } from '../../../../src/domain/law/questions.ts';
import { cancelAnswerOf } from '../../../../src/domain/rights/cancel-answer.ts';
import type { Day } from '../../../../src/domain/time/day.ts';
import { LANGUAGE_CODES, wordsOf } from '../../../../src/words/every-language.ts';
import { factName, factQuestion, valueName } from '../../../../src/words/fact-words.ts';
import { rightsOfPurchase, rightToCancel } from './right-to-cancel.ts';

const day = (text: string): Day => text as Day;
const TODAY = day('2026-11-22');
const bought: Purchase = {
  ...emptyPurchase,
  total: { minor: 300_00, currency: 'ILS' },
  transactionDate: day('2026-08-20'),
  receivedDate: day('2026-09-01'),
  disclosureDate: day('2026-09-01'),
};

function questions(purchase: Purchase, topics = ['cancellation']): readonly Question[] {
  const facts = factsOfPurchase(purchase);
  const steps = questionsOfTopics({ jurisdiction: 'IL', facts, isReal: true }, topics, TODAY);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

describe('facts of a purchase', () => {
  it('are those of its fields and those of the law', () =>
    expect(factsOfPurchase({ ...bought, law: { opened: true } })).toEqual({
      channel: 'distance',
      kind: 'goods',
      price: 300_00,
      opened: true,
      transactionDate: '2026-08-20',
      receivedDate: '2026-09-01',
      disclosureDate: '2026-09-01',
    }));

  it('something other than goods is of no kind until one is named', () => {
    expect(factsOfPurchase({ ...bought, kind: 'other' })).not.toHaveProperty('kind');
    const gym = withFact({ ...bought, kind: 'other' }, 'kind', 'gym');
    expect(gym).toMatchObject({ kind: 'other', law: { kind: 'gym' } });
    expect(factsOfPurchase(gym).kind).toBe('gym');
    expect(withFact(gym, 'kind', 'goods').kind).toBe('goods');
  });

  it('a price in another currency is none', () =>
    expect(factsOfPurchase({ ...bought, total: { minor: 5, currency: 'USD' } })).not.toHaveProperty('price'));

  it('are changed where they stand, and taken back', () => {
    expect(withFact(bought, 'receivedDate', null).receivedDate).toBeNull();
    expect(withFact(bought, 'receivedDate', undefined)).not.toHaveProperty('receivedDate');
    const opened = withFact(bought, 'opened', true);
    expect(opened.law).toEqual({ opened: true });
    expect(withFact(opened, 'opened', undefined)).not.toHaveProperty('law');
  });

  it('that are not known have no value, until they get one', () => {
    const unknown = withUnknown(withFact(bought, 'opened', true), 'opened');
    expect(unknown).toMatchObject({ unknown: ['opened'] });
    expect(unknown).not.toHaveProperty('law');
    expect(withFact(unknown, 'opened', false)).not.toHaveProperty('unknown');
  });
});

describe('facts from outside', () => {
  it.each<[string, Partial<Purchase>, boolean]>([
    ['none', {}, true],
    [
      'known ones',
      { law: { opened: true, price: 5, goodsCategory: 'bags' }, unknown: ['used'], topics: ['technician'] },
      true,
    ],
    ['one that nobody knows', { law: { colour: 'red' } }, false],
    ['a wrong value', { law: { channel: 'boat' } }, false],
    ['one that has a field of its own', { law: { receivedDate: '2026-01-01' } }, false],
    ['an unknown one that nobody knows', { unknown: ['colour'] }, false],
    ['no such subject', { topics: ['weather'] }, false],
    ['of a prototype', { unknown: ['toString'] }, false],
  ])('%s', (_name, change, expected) => expect(areLawFacts({ ...bought, ...change })).toBe(expected));
});

describe('results', () => {
  it('beyond the 14 days: four months for those of 65 who talked with the business', () => {
    const ordinary = rightToCancel(bought, TODAY);
    expect(ordinary).toMatchObject({ state: 'passed', deadline: '2026-09-15' });
    const law = { consumerStatus: 'senior', conversation: 'phone' };
    const longer = rightToCancel({ ...bought, law }, TODAY);
    expect(longer).toMatchObject({ state: 'dated', deadline: '2027-01-01', rule: 'il-dist-vulnerable-4m' });
  });

  it('of something that is no goods, once it is said what', () => {
    const service: Purchase = { ...bought, kind: 'other' };
    expect(cancelAnswerOf(service, rightsOfPurchase(service, TODAY))).toBeUndefined();
    const result = rightToCancel({ ...service, law: { kind: 'travel', serviceDate: '2027-01-20' } }, TODAY);
    expect(result?.rule).toContain('travel');
  });

  it('name every fact that is missing', () => {
    const shop: Purchase = { ...bought, law: { channel: 'store' } };
    expect(rightToCancel(shop, TODAY)?.missing).toContain('goodsCategory');
    expect(cancelAnswerOf(shop, rightsOfPurchase(shop, TODAY))?.missing).not.toContain('goodsCategory');
  });
});

describe('questions of a case', () => {
  it('say which right hangs on the answer', () => {
    const [first] = questions({ ...bought, receivedDate: undefined } as never);
    expect(first).toMatchObject({ fact: 'receivedDate', decides: true });
    expect(first?.rights).toContain('cancel');
  });

  it('of a further subject are asked too, each fact once', () => {
    const facts = questions(bought, ['cancellation', 'technician']).map(({ fact }) => fact);
    expect(facts).toContain('category');
    expect(new Set(facts).size).toBe(facts.length);
    expect(questions(bought).map(({ fact }) => fact)).not.toContain('category');
  });

  it('facts that contradict each other ask nothing', () =>
    expect(questions({ ...bought, receivedDate: day('2026-01-01') })).toEqual([]));
});

describe.each(LANGUAGE_CODES)('the words of every fact in %s', (language) => {
  const words = wordsOf(language);

  it.each(COUNTRIES.map((country) => [country.id, country] as const))(
    'of %s: none is missing',
    (id, country) => {
      const lacking: string[] = [];
      const lacks = (name: string, text: string, raw: string): void => {
        if (text === raw || text === '') lacking.push(name);
      };
      for (const [fact, word] of Object.entries(country.vocabulary)) {
        lacks(`ask ${fact}`, factQuestion(words, id, fact), fact);
        lacks(`name ${fact}`, factName(words, id, fact), fact);
        expect(factQuestion(words, id, fact)).toMatch(/\?$/);
        if (word.type !== 'word') continue;
        for (const value of word.values) lacks(`${fact} ${value}`, valueName(words, id, fact, value), value);
      }
      for (const topic of country.topics) if (!words.has(`fact.${id}.topic.${topic}`)) lacking.push(topic);
      expect(lacking).toEqual([]);
    },
  );
});

it.each(['cancel', ...RIGHTS.map(({ right }) => right)])(
  'the right %s has words in every language',
  (right) => {
    for (const language of LANGUAGE_CODES) expect(wordsOf(language).has(`fact.IL.right.${right}`)).toBe(true);
  },
);
