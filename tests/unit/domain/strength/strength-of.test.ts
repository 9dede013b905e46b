import { describe, expect, it } from 'vitest';
import type { Entry, EntryContent } from '../../../../src/domain/case/entry.ts';
import type { EvidenceFacts } from '../../../../src/domain/case/evidence.ts';
import { emptyPurchase, type LawFacts, type Purchase } from '../../../../src/domain/case/purchase.ts';
import { israel } from '../../../../src/domain/law/il/israel.ts';
import { RIGHTS } from '../../../../src/domain/law/il/rules.ts';
import type { StrengthLine } from '../../../../src/domain/strength/strength-line.ts';
import { strengthOf } from '../../../../src/domain/strength/strength-of.ts';
import type { Day } from '../../../../src/domain/time/day.ts';
import { casesOf, sheetFile } from '../law/worked-cases.ts';
import { entry, VACUUM } from '../letters/sample-cases.ts';

const TODAY = '2026-11-22' as Day;
const withLaw = (law: LawFacts, purchase = VACUUM): Purchase => ({
  ...purchase,
  law: { ...purchase.law, ...law },
});

function strength(
  purchase: Purchase,
  entries: readonly Entry[] = [],
  evidence: Record<string, unknown> = {},
  today = TODAY,
): readonly StrengthLine[] {
  const facts = { title: '', status: 'open' as const, purchase, hosts: [] };
  return strengthOf(
    { facts },
    entries,
    new Map(Object.entries(evidence)) as Map<string, EvidenceFacts>,
    today,
  );
}
const said = (lines: readonly StrengthLine[]): string[] =>
  lines.map(({ side, says, right, fact }) => [side, says, right ?? fact].filter(Boolean).join(' '));
const ofLaw = (purchase: Purchase): string[] =>
  said(strength(purchase)).filter((line) => !/no-evidence|nothing-in-writing/.test(line));

describe('the examples of the rule sheet', () => {
  const path = sheetFile('israel-examples.json');
  const cases = (path ? casesOf(path) : []).filter(({ topic }) => topic === 'cancellation');
  it.each(cases)('$id: speaks as it comes out', ({ inputs, expected }) => {
    const { asOf, ...rest } = inputs;
    const read = israel.readCase?.('cancellation', rest, asOf as Day);
    const sums = (facts: Readonly<Record<string, unknown>>): LawFacts =>
      Object.fromEntries(
        Object.entries(facts).map(([fact, value]) => [
          fact,
          israel.vocabulary[fact]?.type === 'sum' ? Math.round(Number(value) * 100) : value,
        ]),
      ) as LawFacts;
    const { transactionDate, receivedDate, disclosureDate, ...law } = sums(read?.facts ?? {}) as Record<
      string,
      never
    >;
    const purchase: Purchase = {
      ...emptyPurchase,
      ...(transactionDate !== undefined && { transactionDate }),
      ...(receivedDate !== undefined && { receivedDate }),
      ...(disclosureDate !== undefined && { disclosureDate }),
      law,
    };
    const lines = strength(purchase, [], {}, asOf as Day).filter(({ right }) => right === 'cancel');
    const sides = new Set(lines.map(({ side }) => side));
    const wanted = { true: ['for'], false: ['against'], contested: ['both'], policy: ['against', 'for'] }[
      String(expected.canCancel)
    ];
    expect([...sides].sort()).toEqual(wanted);
    for (const { rule } of lines) expect(rule?.section).toBeTruthy();
  });
  it.runIf(path)('there are some', () => expect(cases.length).toBeGreaterThan(10));
});

describe('the law', () => {
  it.each<[string, Purchase, string[]]>([
    [
      'goods in time, and what businesses say of opened ones',
      withLaw({ opened: true, used: true }),
      ['for in-time cancel', 'for fact-harmless opened', 'for fact-harmless used', 'for claim warranty'],
    ],
    [
      'lessons that were looked into: decisions go both ways',
      {
        ...VACUUM,
        kind: 'other',
        law: { kind: 'digital-content', delivery: 'recorded-course', accessed: true },
      },
      ['both disputed-against cancel', 'both fact-disputed accessed'],
    ],
    [
      'lessons that were not',
      {
        ...VACUUM,
        kind: 'other',
        law: { kind: 'digital-content', delivery: 'recorded-course', accessed: false },
      },
      ['for in-time cancel', 'for fact-helps accessed'],
    ],
    [
      'made to order: the fact that takes it away is named',
      withLaw({ customMade: true, goodsCategory: 'gifts' }),
      ['against no-right cancel', 'against fact-hurts customMade'],
    ],
    [
      'the document never came',
      { ...VACUUM, disclosureDate: null },
      ['for no-end-yet cancel', 'for no-document disclosureDate', 'for claim warranty'],
    ],
    [
      'a notice in time',
      withLaw({ noticeDate: '2026-11-20', goodsCategory: 'bags' }),
      ['for notice-in-time cancel'],
    ],
    [
      'the money is late',
      {
        ...VACUUM,
        transactionDate: '2026-09-01' as Day,
        receivedDate: '2026-09-05' as Day,
        disclosureDate: '2026-09-01' as Day,
        law: { goodsCategory: 'bags', noticeDate: '2026-09-10', reason: 'defect' },
      },
      ['for notice-in-time cancel', 'for claim defect-notice', 'for business-late cancel'],
    ],
    [
      'better terms of the shop',
      {
        ...VACUUM,
        transactionDate: '2026-10-20' as Day,
        receivedDate: '2026-10-25' as Day,
        disclosureDate: '2026-10-20' as Day,
        law: { goodsCategory: 'bags', policyDays: 60 },
      },
      ['against too-late cancel', 'for own-policy cancel'],
    ],
  ])('%s', (_title, purchase, lines) => expect(ofLaw(purchase)).toEqual(lines));

  it('a document of which nothing is known may turn it', () => {
    const { disclosureDate: _unknown, ...rest } = VACUUM;
    expect(ofLaw(rest)).toContain('both document-unknown disclosureDate');
  });

  it('each line names its rule', () => {
    for (const line of strength(withLaw({ opened: true, reason: 'defect', breach: 'not-repaired' })))
      if (!line.says.startsWith('no')) expect(line.rule?.sectionUrl).toMatch(/^https:/);
  });

  it('knows no claims but rights that there are', () => {
    const known = RIGHTS.map(({ right }) => right);
    expect(israel.claims?.filter((right) => !known.includes(right))).toEqual([]);
  });
});

const letter = (way: string, proofId?: string): Entry =>
  entry('letter', '2026-11-20', {
    kind: 'letter',
    letter: 'cancellation-notice',
    language: 'he',
    to: 'Shop',
    way,
    text: 'x',
    textHash: '0'.repeat(64),
    ...(proofId && { proofId }),
  } as EntryContent);
const capture = (id: string, on: string): Entry => entry(id, on, { kind: 'capture', evidenceId: `of-${id}` });
const promise = (state: 'open' | 'kept' | 'broken'): Entry =>
  entry('promise', '2026-11-18', { kind: 'promise', text: 'Tomorrow', state });
const WHOLE = { verdict: { remarks: [{ is: 'messages', count: 4 }] }, way: 'chat' };
const CUT = { verdict: { remarks: [{ is: 'clipped', atPx: 900, why: 'stopped' }] }, way: 'full-page' };

describe('the evidence', () => {
  const lines = (entries: readonly Entry[], evidence: Record<string, unknown> = {}, purchase = VACUUM) =>
    strength(purchase, entries, evidence)
      .filter(({ says }) =>
        /notice-(way|other|spoken|proof|unproven)|promise|call|captures|writing|no-evidence/.test(says),
      )
      .map(({ side, says, entryId, count }) => [side, says, entryId, count].filter(Boolean).join(' '));

  it.each<[string, Entry[], Record<string, unknown>, string[]]>([
    ['nothing at all', [], {}, ['against no-evidence', 'against nothing-in-writing']],
    [
      'a notice by e-mail, proven',
      [letter('email', 'proof'), capture('proof', '2026-11-20')],
      { 'of-proof': WHOLE },
      [
        'for notice-way letter',
        'for notice-proof proof',
        'for whole-captures proof 1',
        'for in-writing letter',
      ],
    ],
    [
      'a notice by a messaging service, unproven',
      [letter('whatsapp')],
      {},
      [
        'against notice-other-way letter',
        'against notice-unproven letter',
        'against no-evidence',
        'against nothing-in-writing',
      ],
    ],
    [
      'a promise with a chat of that day',
      [promise('broken'), capture('chat', '2026-11-18')],
      { 'of-chat': WHOLE },
      ['for promise-captured chat', 'for whole-captures chat 1', 'against nothing-in-writing'],
    ],
    [
      'a promise from memory, and a picture of another day that is cut off',
      [promise('broken'), capture('other', '2026-11-19')],
      { 'of-other': CUT },
      ['against promise-remembered promise', 'against cut-captures other 1', 'against nothing-in-writing'],
    ],
    ['a promise that was kept', [promise('kept')], {}, ['against no-evidence', 'against nothing-in-writing']],
  ])('%s', (_title, entries, evidence, wanted) => expect(lines(entries, evidence)).toEqual(wanted));

  it('a notice by telephone counts, and is hard to prove', () => {
    const spoken = withLaw({ noticeDate: '2026-11-20', noticeMethod: 'phone' });
    expect(lines([], {}, spoken)[0]).toBe('both notice-spoken');
  });

  it('at the counter the law of notices does not hold', () => {
    const inShop = withLaw({ channel: 'store', used: false });
    expect(lines([letter('whatsapp')], {}, inShop)[0]).toBe('against notice-unproven letter');
  });
});

describe('a gym that was left by word of mouth', () => {
  const left = (noticeMethod: string): string[] =>
    ofLaw({
      ...emptyPurchase,
      kind: 'other',
      transactionDate: '2026-01-01' as Day,
      law: { channel: 'store', kind: 'gym', noticeDate: '2026-11-10', noticeMethod },
    });
  it.each(['phone', 'in-person'])('by %s: it lacks nothing but writing, and nobody is late', (method) => {
    const lines = left(method);
    expect(lines).toContain('against notice-unwritten end-gym');
    expect(lines.join()).not.toMatch(/no-right end-gym|notice-spoken|business-late/);
  });
  it('in writing it counts', () => {
    expect(left('email').join()).not.toContain('notice-unwritten');
    expect(left('email')).toContain('for business-late end-continuing');
  });
});
