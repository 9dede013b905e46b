import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../../src/domain/case/entry.ts';
import type { EvidenceFacts } from '../../../../src/domain/case/evidence.ts';
import type { Purchase } from '../../../../src/domain/case/purchase.ts';
import { ladderOf } from '../../../../src/domain/ladder/ladder-of.ts';
import type { RungId } from '../../../../src/domain/law/ladder.ts';
import { rungs, TODAY } from './rungs-of.ts';
import { call, caseOf, day, entry, KETTLE, letter } from './sample-cases.ts';

describe('what to have ready', () => {
  const item = (purchase: Partial<Purchase>, entries: readonly Entry[], id: RungId, name: string) =>
    rungs(purchase, entries)
      .get(id)
      ?.prepared.find(({ item: one }) => one === name);

  it('is there by the facts of the case', () => {
    expect(item(KETTLE, [], 'agent', 'order-number')).toEqual({
      item: 'order-number',
      state: 'there',
      entryIds: [],
      act: { act: 'purchase' },
    });
    const { orderNumber: _number, ...unnamed } = KETTLE;
    expect(item(unnamed, [], 'agent', 'order-number')).toMatchObject({ state: 'missing' });
  });

  it('is tied to the entries where it stands, the newest first', () => {
    expect(item(KETTLE, [call('2026-11-18'), call('2026-11-20')], 'agent', 'talks')).toMatchObject({
      state: 'there',
      entryIds: ['contact 2026-11-20', 'contact 2026-11-18'],
    });
    expect(item(KETTLE, [], 'demand', 'notice')).toEqual({
      item: 'notice',
      state: 'missing',
      entryIds: [],
      act: { act: 'letter', letter: 'cancellation-notice' },
    });
    const sent = letter('2026-11-20', 'cancellation-notice', { proofId: 'receipt' });
    expect(item(KETTLE, [sent], 'demand', 'notice')).toMatchObject({ state: 'there', entryIds: [sent.id] });
    expect(item(KETTLE, [sent], 'demand', 'notice-proof')).toMatchObject({ entryIds: ['receipt'] });
  });

  it('is only perhaps there where nobody can tell what a picture shows', () => {
    const shot = (id: string): Entry => entry('2026-11-18', { kind: 'capture', evidenceId: id }, id);
    const facts = (way: string): EvidenceFacts => ({ way }) as unknown as EvidenceFacts;
    const evidence = new Map([
      ['page', facts('full-page')],
      ['terms', facts('terms')],
      ['chat', facts('chat')],
      ['photo', { kind: 'file', read: { is: 'photo' } } as unknown as EvidenceFacts],
      ['mail', { kind: 'file', read: { is: 'mail', to: [] } } as unknown as EvidenceFacts],
    ]);
    const file = (id: string): Entry => entry('2026-11-18', { kind: 'file', evidenceId: id }, id);
    const entries = [shot('page'), shot('terms'), shot('chat'), file('photo'), file('mail')];
    const ladder = ladderOf(caseOf(KETTLE), entries, evidence, day(TODAY));
    const found = (id: RungId, name: string) =>
      ladder?.rungs.find(({ rung }) => rung.id === id)?.prepared.find(({ item: one }) => one === name);
    expect(found('demand', 'order')).toMatchObject({ state: 'perhaps', entryIds: ['page', 'mail'] });
    expect(found('demand', 'document')).toMatchObject({ state: 'perhaps', entryIds: ['mail'] });
    expect(found('agent', 'chat')).toMatchObject({ state: 'there', entryIds: ['chat'] });
    expect(found('demand', 'photos')).toMatchObject({ state: 'there', entryIds: ['photo'] });
    expect(found('authority', 'site')).toMatchObject({ state: 'perhaps', entryIds: ['page'] });
  });
});
