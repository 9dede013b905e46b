import fc from 'fast-check';
import { VOCABULARY } from '../../../../../src/domain/law/il/facts.ts';
import type { Word } from '../../../../../src/domain/law/vocabulary.ts';
import { type Day, shiftDay } from '../../../../../src/domain/time/day.ts';

/** A day of 2020 to 2060, most of them close together, so that windows meet. */
export const someDay = fc.oneof(
  { weight: 5, arbitrary: fc.integer({ min: 0, max: 200 }).map((n) => shiftDay('2026-01-01' as Day, n)) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 14_900 }).map((n) => shiftDay('2020-01-01' as Day, n)) },
);

/** A value that a word of the vocabulary takes. */
function valueOfWord(word: Word): fc.Arbitrary<unknown> {
  switch (word.type) {
    case 'word':
      return fc.constantFrom(...word.values);
    case 'flag':
      return fc.boolean();
    case 'day':
      return word.nullable ? fc.oneof({ weight: 4, arbitrary: someDay }, fc.constant(null)) : someDay;
    case 'time':
      return fc.constantFrom(
        '00:30',
        '08:00',
        '13:45',
        '23:59',
        null,
        ...(word.range ? ['10:00-12:00'] : []),
      );
    case 'sum':
      return fc.nat(1_000_000_00);
    case 'number':
      return fc.integer({ min: word.least, max: word.most });
    case 'years':
      return fc.array(fc.integer({ min: 2020, max: 2030 }), { maxLength: 4 });
  }
}

/** Facts of the right shape, any of them absent; contradictions may happen. */
export const someFacts: fc.Arbitrary<Record<string, unknown>> = fc.record(
  Object.fromEntries(Object.entries(VOCABULARY).map(([name, word]) => [name, valueOfWord(word)])),
  { requiredKeys: [] },
);

/** Facts of a deal that can be cancelled: what matters there is mostly there. */
export const someDeal: fc.Arbitrary<Record<string, unknown>> = fc
  .record(
    {
      channel: valueOfWord(VOCABULARY.channel),
      kind: valueOfWord(VOCABULARY.kind),
      goodsCategory: valueOfWord(VOCABULARY.goodsCategory),
      consumerStatus: valueOfWord(VOCABULARY.consumerStatus),
      conversation: valueOfWord(VOCABULARY.conversation),
      reason: valueOfWord(VOCABULARY.reason),
      delivery: valueOfWord(VOCABULARY.delivery),
      opened: fc.boolean(),
      used: fc.boolean(),
      accessed: fc.boolean(),
      partial: fc.boolean(),
      policySign: fc.boolean(),
      price: fc.integer({ min: 0, max: 5_000_00 }),
      deal: someDay,
      received: fc.option(fc.nat(30), { nil: null }),
      disclosed: fc.option(fc.nat(30), { nil: null }),
      contract: fc.option(fc.nat(30), { nil: null }),
      service: fc.option(fc.nat(60), { nil: null }),
      notice: fc.option(fc.nat(60), { nil: null }),
      refused: fc.option(fc.nat(20), { nil: null }),
    },
    { requiredKeys: ['channel', 'kind', 'deal'] },
  )
  .map(({ deal, received, disclosed, contract, service, notice, refused, ...facts }) => {
    const from = (days: unknown): Day | null | undefined =>
      days === undefined ? undefined : days === null ? null : shiftDay(deal as Day, days as number);
    return {
      ...facts,
      transactionDate: deal,
      receivedDate: from(received),
      disclosureDate: from(disclosed),
      contractDate: from(contract),
      serviceDate: from(service),
      noticeDate: from(notice),
      refusedDate: from(refused),
    };
  });
