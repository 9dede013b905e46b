import { describe, expect, test } from 'vitest';
import type { Entry } from '../../../../src/domain/case/entry.ts';
import type { Purchase } from '../../../../src/domain/case/purchase.ts';
import { channelsOf } from '../../../../src/domain/letters/channels.ts';
import { fittingLetters } from '../../../../src/domain/letters/fitting-letters.ts';
import type { LetterName, SentWay } from '../../../../src/domain/letters/letter-content.ts';
import type { LetterInput } from '../../../../src/domain/letters/letter-facts.ts';
import { letterFacts } from '../../../../src/domain/letters/letter-facts.ts';
import { planLetter } from '../../../../src/domain/letters/plan-letter.ts';
import { templateOf } from '../../../../src/domain/letters/templates.ts';
import { withLaw } from './facts-of.ts';
import { day, entry, ils, inputOf, TODAY, VACUUM } from './sample-cases.ts';

const OLDER: Purchase = {
  ...VACUUM,
  transactionDate: day('2026-10-20'),
  receivedDate: day('2026-10-22'),
  disclosureDate: day('2026-10-20'),
};
const FIBRE: Purchase = {
  jurisdiction: 'IL',
  channel: 'distance',
  kind: 'other',
  merchant: 'Galil Net',
  orderNumber: '5512038',
  transactionDate: day('2026-02-01'),
  disclosureDate: day('2026-02-01'),
  law: { kind: 'continuing-service' },
};
const sent = (letter: LetterName, on: string, way: SentWay = 'email'): Entry =>
  entry(`${letter}-${on}`, on, {
    kind: 'letter',
    letter,
    way,
    language: 'he',
    to: 'a',
    text: '',
    textHash: '0'.repeat(64),
  });
const inputFor = (purchase: Purchase, more: Partial<LetterInput> = {}, wanted?: 'refund'): LetterInput => ({
  case: { facts: { title: '', status: 'open', purchase, hosts: [], ...(wanted && { wanted: [wanted] }) } },
  entries: [],
  settings: {},
  today: TODAY,
  ...more,
});
function planOf(letter: LetterName, input: LetterInput, without: readonly string[] = []) {
  const plan = planLetter(templateOf(letter), letterFacts(letter, input), without);
  return {
    ...plan,
    ids: plan.paragraphs.map(({ id }) => id),
    sections: plan.citations.map((c) => c.section),
  };
}

describe('a notice that is written again', () => {
  test.each(['email', 'registered-mail'] as const)(
    'by %s: the days run from the one that was given',
    (way) => {
      const told = withLaw(OLDER, { noticeDate: '2026-11-01', noticeMethod: 'phone' });
      const { ids, values } = planOf('cancellation-notice', inputFor(told, { way }));
      expect(ids).toContain('refund-running');
      expect(ids).not.toContain('refund-by');
      expect([values.noticeOn, values.refundDueBy]).toEqual(['2026-11-01', '2026-11-15']);
    },
  );

  test('one that was only planned counts from the day on which it is given', () => {
    const planned = withLaw(VACUUM, { noticeDate: '2026-11-26' });
    const { ids, values } = planOf('cancellation-notice', inputFor(planned, { way: 'email' }));
    expect(ids).toContain('refund-by');
    expect(values.refundDueBy).toBe('2026-12-06');
  });

  test('of a deal that goes on: its end is that of the first', () => {
    const told = withLaw(FIBRE, { endNoticeDate: '2026-11-19', endNoticeMethod: 'email' });
    const { ids, values } = planOf('end-continuing', inputFor(told, { way: 'registered-mail' }));
    expect(ids).toContain('by-law-running');
    expect(ids).not.toContain('by-law-posted');
    expect(values.endsOn).toBe('2026-11-24');
  });
});

test('a deal whose end by an earlier notice is over is not asked to end later', () => {
  const told = withLaw(FIBRE, { endNoticeDate: '2026-11-03', endNoticeMethod: 'email' });
  const { ids } = planOf('end-continuing', inputFor(told, { way: 'email' }));
  expect(ids).toEqual(['notice', 'way', 'stop', 'confirm']);
});

describe('a charge after the one that was complained of', () => {
  const offer = entry('o', '2026-02-01', {
    kind: 'benefit',
    text: '99',
    stages: [{ fromDay: day('2026-02-01'), untilDay: day('2027-01-31'), monthly: ils(99_00) }],
    checksBills: true,
  });
  const bill = (on: string): Entry =>
    entry(`b-${on}`, on, { kind: 'bill', billedOn: day(on), sum: ils(119_00) });
  const once = [offer, bill('2026-10-10'), sent('wrong-charge', '2026-10-12')];
  const again = [...once, bill('2026-11-10')];

  test('has days of its own, and its letter fits again', () => {
    const plan = planOf('wrong-charge', inputFor(FIBRE, { entries: again }));
    expect(plan.ids).toContain('by-law');
    expect((plan.values.investigateBy ?? '') > TODAY).toBe(true);
    expect(fittingLetters(inputFor(FIBRE, { entries: again })).fitting).toContain('wrong-charge');
  });

  test('while there is none, the days of the first run on', () => {
    const { values } = planOf('wrong-charge', inputFor(FIBRE, { entries: once }));
    expect((values.investigateBy ?? '') < TODAY).toBe(true);
    expect(fittingLetters(inputFor(FIBRE, { entries: once })).fitting).not.toContain('wrong-charge');
  });
});

test.each<[string, Purchase]>([
  ['a bank', withLaw(VACUUM, { kind: 'continuing-service', sector: 'bank' })],
  ['an insurer', withLaw(VACUUM, { kind: 'continuing-service', sector: 'insurer' })],
  ['a private seller', withLaw(VACUUM, { sellerType: 'private' })],
  ['a business that buys', withLaw(VACUUM, { purpose: 'business' })],
  ['an event', withLaw(VACUUM, { channel: 'event' })],
])('%s: the law that lists the ways of a notice does not hold', (_what, purchase) => {
  expect(planOf('cancellation-notice', inputFor(purchase, { way: 'email' })).sections).not.toContain('14ט');
  expect(channelsOf('cancellation-notice', purchase)).toMatchObject({ unlisted: [], oral: [] });
});

test('a deal that goes on with a trader is ended in the listed ways, as before', () => {
  expect(channelsOf('end-continuing', FIBRE).unlisted).toContain('whatsapp');
});

describe('goods that did not come in time', () => {
  const { receivedDate: _came, ...ordered } = VACUUM;
  const late = withLaw(
    { ...ordered, transactionDate: day('2026-10-20'), receivedDate: null },
    { agreedDeliveryDate: '2026-11-12' },
  );
  test('a notice without a reason concedes no fee', () => {
    const { ids, values } = planOf('cancellation-notice', inputFor(late, { way: 'email' }));
    expect(ids).toContain('no-fee');
    expect(values.feeLaw?.section).toBe(letterFacts('late-supply', inputFor(late)).values.lateLaw?.section);
  });
  test.each([
    ['another reason was told', { reason: 'change-of-mind' }],
    ['notice was given before they were late', { noticeDate: '2026-11-10' }],
  ])('%s: the fee stands', (_what, law) => {
    expect(letterFacts('refund-reminder', inputFor(withLaw(late, law))).values.fee?.minor).toBe(65_00);
  });
});

describe('exemplary damages', () => {
  const heads = (input: LetterInput, without: readonly string[] = []) =>
    planOf('small-claims', input, without).values.sums?.map(({ head }) => head);
  const sample = inputOf('small-claims');

  test('are claimed while their paragraph stands, and not once it is left out', () => {
    expect(heads(sample)).toContain('exemplary');
    expect(heads(sample, ['exemplary'])).not.toContain('exemplary');
    expect(planOf('small-claims', sample, ['exemplary']).values.claimTotal).toEqual(ils(1419_90));
  });

  test('are not claimed of a shop, where no section gives them', () => {
    const { purchase } = sample.case.facts;
    const store = { case: { facts: { ...sample.case.facts, purchase: { ...purchase, channel: 'store' } } } };
    expect(heads({ ...sample, ...store } as LetterInput)).not.toContain('exemplary');
  });

  test('above the most that the section gives are a gap', () => {
    const input = { ...sample, given: { ...sample.given, exemplarySum: ils(20_000_00) } };
    const plan = planOf('small-claims', input);
    expect(plan.gaps.map(({ field }) => field)).toContain('exemplarySum');
    expect(heads(input)).not.toContain('exemplary');
  });
});

describe('a refund', () => {
  const back = (minor: number): Entry =>
    entry('back', '2026-11-10', { kind: 'payment', direction: 'refunded', sum: ils(minor) });
  const notice = sent('cancellation-notice', '2026-11-01');

  test('but for the fee that may be kept is asked for by no letter', () => {
    const whole = inputFor(OLDER, { entries: [notice, back(1234_90)] }, 'refund');
    expect(fittingLetters(whole).fitting).not.toContain('refund-reminder');
    const part = inputFor(OLDER, { entries: [notice, back(1234_80)] }, 'refund');
    expect(fittingLetters(part).fitting).toContain('refund-reminder');
  });

  test.each([
    [[], true],
    [[back(1234_90)], false],
  ])('that is late by the law is ground for the demand before a claim', (entries, isGround) => {
    const told = inputFor(withLaw(OLDER, { noticeDate: '2026-11-01' }), { entries }, 'refund');
    expect(planOf('written-demand', told).sections.includes('31א')).toBe(isGround);
  });

  test('that is not late yet is none', () => {
    const told = inputFor(withLaw(OLDER, { noticeDate: '2026-11-10' }), {}, 'refund');
    expect(planOf('written-demand', told).sections).not.toContain('31א');
  });
});
