import { beforeEach, expect, it } from 'vitest';
import { parseCall } from '../../../src/background/parse-call.ts';
import { emptyPurchase } from '../../../src/domain/case/purchase.ts';
import { scriptOfCase, wantInCase } from '../../../src/services/call-script.ts';
import { createCase } from '../../../src/services/cases.ts';
import { saveContact } from '../../../src/services/contacts.ts';
import { fakeWorld, type World } from '../support/fake-world.ts';

const CHAT = { caseId: 'c1', channel: 'chat' } as const;

let world: World;
beforeEach(async () => {
  world = await fakeWorld();
  const facts = { title: 'c1', status: 'open', hosts: [], purchase: emptyPurchase } as const;
  await createCase(world, { caseId: 'c1', facts });
});

it('tells the lines of a case by its facts, its entries and the settings', async () => {
  const before = await scriptOfCase(world, CHAT, {});
  expect(before.script.want).toBeUndefined();
  expect(before.speaking).toEqual({ today: '2026-01-21' });

  await wantInCase(world, { caseId: 'c1', want: 'repair' });
  await saveContact(world, {
    caseId: 'c1',
    entryId: 'e1',
    body: {
      happenedAt: { at: '2026-01-20T10:00:00.000Z', zone: 'Asia/Jerusalem' },
      content: { kind: 'contact', channel: 'phone', text: '', reference: 'R-7', manager: 'refused' },
    },
    promises: [],
  });
  const { script, speaking } = await scriptOfCase(world, CHAT, {
    letter: { name: 'Noa' },
    addressForm: 'feminine',
  });
  expect(speaking.form).toBe('feminine');
  expect(script.want).toBe('repair');
  expect(script.parts.opening).toEqual([
    { line: 'greeting', name: 'Noa' },
    { line: 'who' },
    { line: 'earlier', reference: 'R-7' },
  ]);
});

it('puts what is wanted first, and keeps what was wanted before', async () => {
  for (const want of ['refund', 'credit', 'refund'] as const) await wantInCase(world, { caseId: 'c1', want });
  expect((await world.db.cases.get('c1'))?.facts.wanted).toEqual(['refund', 'credit']);
});

it('takes out again what was chosen, and nothing that was wanted before', async () => {
  const wanted = async () => (await world.db.cases.get('c1'))?.facts.wanted;
  await wantInCase(world, { caseId: 'c1', want: 'refund' });
  await wantInCase(world, { caseId: 'c1', want: 'credit' });
  await wantInCase(world, { caseId: 'c1', want: 'credit', isTakenBack: true });
  expect(await wanted()).toEqual(['refund']);
  await wantInCase(world, { caseId: 'c1', want: 'refund', isTakenBack: true });
  expect(await wanted()).toBeUndefined();
});

it('is refused without its case, and by the border where it is none of these', async () => {
  await expect(scriptOfCase(world, { ...CHAT, caseId: 'gone' }, {})).rejects.toMatchObject({
    code: 'not-found',
  });
  const call = (name: string, input: object) => parseCall({ call: name, input });
  expect(call('call.script', CHAT)).toBeDefined();
  expect(call('call.want', { caseId: 'c1', want: 'apology' })).toBeDefined();
  expect(call('call.script', { caseId: 'c1', channel: 'carrier pigeon' })).toBeUndefined();
  expect(call('call.want', { caseId: 'c1', want: 'revenge' })).toBeUndefined();
});
