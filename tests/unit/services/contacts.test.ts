import { beforeEach, describe, expect, it } from 'vitest';
import { emptyPurchase } from '../../../src/domain/case/purchase.ts';
import { verifyChain } from '../../../src/domain/chain/verify.ts';
import { createCase } from '../../../src/services/cases.ts';
import { saveContact } from '../../../src/services/contacts.ts';
import { knownAgents } from '../../../src/services/known-agents.ts';
import { readChain } from '../../../src/storage/queries.ts';
import { listPeople } from '../../../src/storage/timeline-queries.ts';
import { fakeWorld, type World } from '../support/fake-world.ts';

let world: World;

const makeCase = (caseId: string, merchant: string, hosts: string[] = []) =>
  createCase(world, {
    caseId,
    facts: { title: caseId, status: 'open', hosts, purchase: { ...emptyPurchase, merchant } },
  });
const withCode = (code: string): unknown => expect.objectContaining({ code });

beforeEach(async () => {
  world = await fakeWorld();
  await makeCase('c1', 'Gal');
});

describe('a contact', () => {
  const body = (agent: string, text = 'x') => ({
    happenedAt: { at: '2026-01-21T11:00:00.000Z', zone: 'Asia/Jerusalem' },
    content: { kind: 'contact' as const, channel: 'chat' as const, text, agent },
  });

  it('is saved once, corrected with more promises, and never over a newer wording', async () => {
    const contact = {
      caseId: 'c1',
      entryId: 'e1',
      body: body('Dana'),
      promises: [{ entryId: 'p1', text: 'a' }],
    };
    await saveContact(world, contact);
    await saveContact(world, contact);
    const more = {
      ...contact,
      version: 1,
      body: body('Dana R.'),
      promises: [...contact.promises, { entryId: 'p2', text: 'b' }],
    };
    await saveContact(world, more);
    expect((await world.db.entries.get('e1'))?.version).toBe(2);
    expect((await world.db.cases.get('c1'))?.entryCount).toBe(3);
    const other = { ...more, body: body('Ron') };
    await expect(saveContact(world, other)).rejects.toEqual(withCode('changed-elsewhere'));
    await expect(saveContact(world, { ...more, entryId: 'e9' })).rejects.toEqual(withCode('not-found'));
    const { records, head } = await readChain(world.db, 'c1');
    expect(await verifyChain(records, head)).toEqual([]);
  });

  it('offers the names that were met at the same business, in all its cases', async () => {
    await makeCase('c2', 'gal בע״מ');
    await makeCase('c3', 'Other', ['shop.example']);
    const save = (caseId: string, entryId: string, agent: string, day: string) =>
      saveContact(world, {
        caseId,
        entryId,
        body: { ...body(agent), happenedAt: { at: `${day}T08:00:00.000Z`, zone: 'Asia/Jerusalem' } },
        promises: [],
      });
    await save('c1', 'e1', 'Dana', '2026-01-02');
    await save('c2', 'e2', 'Ron', '2026-01-05');
    await save('c2', 'e3', 'dana', '2026-01-01');
    await save('c3', 'e4', 'Nobody of ours', '2026-01-06');
    expect(await listPeople(world.db, 'c2')).toHaveLength(2);
    expect(await knownAgents(world.db, { caseId: 'c1' })).toEqual({ agents: ['Ron', 'Dana'] });
    expect(await knownAgents(world.db, { caseId: 'c3' })).toEqual({ agents: ['Nobody of ours'] });
    expect(await knownAgents(world.db, { caseId: 'gone' })).toEqual({ agents: [] });
    expect(await knownAgents(world.db, { merchant: 'Gal Ltd' })).toEqual({ agents: ['Ron', 'Dana'] });
    expect(await knownAgents(world.db, { host: 'www.shop.example' })).toEqual({ agents: ['Nobody of ours'] });
    expect(await knownAgents(world.db, {})).toEqual({ agents: [] });
  });
});
