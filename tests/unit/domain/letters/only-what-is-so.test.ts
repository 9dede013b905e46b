import { describe, expect, test } from 'vitest';
import type { Entry } from '../../../../src/domain/case/entry.ts';
import type { LetterName } from '../../../../src/domain/letters/letter-content.ts';
import type { LetterInput } from '../../../../src/domain/letters/letter-facts.ts';
import { letterFacts } from '../../../../src/domain/letters/letter-facts.ts';
import { planLetter } from '../../../../src/domain/letters/plan-letter.ts';
import { templateOf } from '../../../../src/domain/letters/templates.ts';
import { withLaw } from './facts-of.ts';
import { day, entry, ils, TODAY, VACUUM } from './sample-cases.ts';

const planOf = (
  letter: LetterName,
  purchase = VACUUM,
  more: Partial<LetterInput> = {},
  wanted?: 'refund' | 'repair',
) => {
  const facts = {
    title: '',
    status: 'open',
    purchase,
    hosts: [],
    ...(wanted && { wanted: [wanted] }),
  } as const;
  const plan = planLetter(
    templateOf(letter),
    letterFacts(letter, { case: { facts }, entries: [], settings: {}, today: TODAY, ...more }),
  );
  return { ...plan, ids: plan.paragraphs.map(({ id }) => id), missing: plan.gaps.map(({ field }) => field) };
};
const { receivedDate: _came, ...ORDERED } = VACUUM;

const call = (on: string, text: string, isAnswered = true): Entry =>
  entry(`call-${on}`, on, {
    kind: 'contact',
    channel: 'phone',
    direction: 'out',
    text,
    call: {
      startedAt: { at: `${on}T08:00:00.000Z`, zone: 'Asia/Jerusalem' },
      answeredAt: isAnswered ? { at: `${on}T08:05:00.000Z`, zone: 'Asia/Jerusalem' } : null,
      endedAt: { at: `${on}T08:20:00.000Z`, zone: 'Asia/Jerusalem' },
    },
  });

describe('to the issuer of a card', () => {
  test('what came is not called not supplied: what is wrong must be said', () => {
    const purchase = withLaw(VACUUM, { agreedDeliveryDate: '2026-11-14', reason: 'defect' });
    const { ids, missing, citations } = planOf('card-issuer', purchase);
    expect(ids).not.toContain('not-supplied');
    expect(missing).toContain('problem');
    expect(citations).toEqual([]);
  });

  test.each(['misuse', 'overcharge', 'missing-document'])(
    'a dispute of another kind, %s, is none of supply',
    (dispute) => {
      const purchase = withLaw(
        { ...ORDERED, receivedDate: null },
        { agreedDeliveryDate: '2026-11-12', dispute },
      );
      const { ids, missing, citations } = planOf('card-issuer', purchase);
      expect(ids).not.toContain('not-supplied');
      // Whoever denies the charge did not order.
      expect(ids).not.toContain('deal-with');
      expect(missing).toContain('problem');
      expect(citations).toEqual([]);
    },
  );

  test.each([
    ['2026-11-12', true],
    ['2026-11-22', false],
    ['2026-12-12', false],
  ])('nothing came, and %s was agreed: not supplied %s', (agreedDeliveryDate, isSaid) => {
    const purchase = withLaw({ ...ORDERED, receivedDate: null }, { agreedDeliveryDate });
    expect(planOf('card-issuer', purchase).ids.includes('not-supplied')).toBe(isSaid);
  });
});

test('before the day that was agreed nothing is said to be late', () => {
  const { ids } = planOf('late-supply', withLaw(ORDERED, { agreedDeliveryDate: '2026-12-12' }));
  expect(ids).toEqual(['deal', 'ahead']);
  const after = planOf('late-supply', withLaw(ORDERED, { agreedDeliveryDate: '2026-11-12' }));
  expect(after.ids).toEqual(['deal', 'not-come', 'supply']);
});

test.each([
  ['ombudsman', 'look', 'look-first'],
  ['to-manager', 'pass-on', 'pass-on-first'],
] as const)('%s: who turned to nobody yet does not say so', (letter, again, first) => {
  expect(planOf(letter).ids).toContain(first);
  expect(planOf(letter).ids).not.toContain(again);
  const turned = planOf(letter, VACUUM, { entries: [call('2026-11-17', '')] });
  expect(turned.ids).toContain(again);
  expect(turned.ids).not.toContain(first);
});

test('what was said in a talk is no agreement: without one there is a gap', () => {
  const { values, missing } = planOf('confirm-agreed', VACUUM, {
    entries: [call('2026-11-17', 'הנציגה סירבה')],
  });
  expect(values.talkedOn).toBe('2026-11-17');
  expect(values.agreements).toBeUndefined();
  expect(missing).toContain('agreements');
});

test('recordings are asked of calls that somebody answered', () => {
  const entries = [call('2026-11-16', '', false), call('2026-11-17', '')];
  expect(planOf('call-recording', VACUUM, { entries }).values.calls?.map(({ day: on }) => on)).toEqual([
    '2026-11-17',
  ]);
  const unanswered = planOf('call-recording', VACUUM, { entries: entries.slice(0, 1) });
  expect(unanswered.missing).toContain('calls');
});

describe('what is to be paid back', () => {
  const cancelled = withLaw(
    {
      ...VACUUM,
      transactionDate: day('2026-10-20'),
      receivedDate: day('2026-10-22'),
      disclosureDate: day('2026-10-20'),
    },
    { noticeDate: '2026-11-01' },
  );
  const paid = entry('paid', '2026-10-20', { kind: 'payment', direction: 'paid', sum: ils(300_00) });
  const back = entry('back', '2026-11-10', { kind: 'payment', direction: 'refunded', sum: ils(100_00) });

  test.each([
    ['the price, where no payment is noted', [], ils(1299_90)],
    ['what was paid, where less than the price was', [paid], ils(300_00)],
    ['less what came back', [paid, back], ils(200_00)],
  ])('%s', (_what, entries, sum) => {
    expect(planOf('refund-reminder', cancelled, { entries }).values.refundSum).toEqual(sum);
  });

  test('is no head of a claim by who wants a repair', () => {
    const { values, missing } = planOf('small-claims', VACUUM, {}, 'repair');
    expect(values.sums).toBeUndefined();
    // The court is asked for the repair itself.
    expect(missing).not.toContain('refundSum');
    expect(planOf('small-claims', VACUUM, {}, 'refund').values.sums?.map(({ head }) => head)).toEqual([
      'main',
    ]);
    expect(planOf('small-claims', cancelled).values.sums?.map(({ head }) => head)).toEqual(['main']);
  });
});

test('a claim names the defendant by number and address', () => {
  expect(planOf('small-claims').missing).toEqual(expect.arrayContaining(['merchantId', 'merchantAddress']));
});
