import { beforeEach, describe, expect, it } from 'vitest';
import type { CaseFacts } from '../../../src/domain/case/case.ts';
import { emptyPurchase } from '../../../src/domain/case/purchase.ts';
import { verifyChain } from '../../../src/domain/chain/verify.ts';
import { correctCase, createCase } from '../../../src/services/cases.ts';
import { takeStep, undoStep } from '../../../src/services/steps.ts';
import { findCase, listEntries, readChain } from '../../../src/storage/queries.ts';
import { fakeWorld, type World } from '../support/fake-world.ts';

const caseId = 'case-1';
const before: CaseFacts = { title: 'Kettle', status: 'open', hosts: [], purchase: emptyPurchase };
const after: CaseFacts = { ...before, step: 'manager' };
const content = { kind: 'step', step: 'manager', from: 'agent', text: 'nobody answered' } as const;
const step = { caseId, entryId: 'step-1', version: 1, facts: after, content };

let world: World;

beforeEach(async () => {
  world = await fakeWorld();
  await createCase(world, { caseId, facts: before });
});

const withCode = (code: string): unknown => expect.objectContaining({ code });
const stands = async () => {
  const row = await findCase(world.db, caseId);
  const entries = await listEntries(world.db, caseId, 10);
  return {
    facts: row?.facts,
    version: row?.version,
    entryCount: row?.entryCount,
    entries: entries.map(({ content: one }) => one),
  };
};
async function faults(): Promise<unknown[]> {
  const { records, head } = await readChain(world.db, caseId);
  return verifyChain(records, head);
}

describe('a step that is taken', () => {
  it('stands on the timeline and in the facts, in one chain', async () => {
    await takeStep(world, step);
    expect(await stands()).toEqual({ facts: after, version: 2, entryCount: 1, entries: [content] });
    expect(await faults()).toEqual([]);
  });

  it('is taken once, however often it is asked for', async () => {
    await takeStep(world, step);
    await takeStep(world, step);
    await Promise.all([takeStep(world, step), takeStep(world, step)]);
    expect(await stands()).toMatchObject({ version: 2, entryCount: 1, entries: [content] });
    expect((await readChain(world.db, caseId)).records).toHaveLength(3);
  });

  it('is not written at all when the case was changed meanwhile', async () => {
    await correctCase(world, { caseId, version: 1, facts: { ...before, title: 'Pot' } });
    await expect(takeStep(world, step)).rejects.toEqual(withCode('changed-elsewhere'));
    expect(await stands()).toMatchObject({ facts: { title: 'Pot' }, entryCount: 0, entries: [] });
  });

  it('beside the climb leaves the facts as they are, and makes no version of them', async () => {
    const beside = { kind: 'step', step: 'card-issuer' } as const;
    await takeStep(world, { ...step, facts: before, content: beside });
    expect(await stands()).toEqual({ facts: before, version: 1, entryCount: 1, entries: [beside] });
    expect(await faults()).toEqual([]);
  });

  it('cannot be written in a case that is not there', async () => {
    await expect(takeStep(world, { ...step, caseId: 'gone' })).rejects.toEqual(withCode('not-found'));
  });
});

describe('a step that is taken back', () => {
  const undone = { caseId, entryId: 'step-1', version: 2, facts: before };

  it('leaves the timeline, and the facts before it are the newest', async () => {
    await takeStep(world, step);
    await undoStep(world, undone);
    expect(await stands()).toEqual({ facts: before, version: 3, entryCount: 0, entries: [] });
    expect(await faults()).toEqual([]);
  });

  it('is taken back once', async () => {
    await takeStep(world, step);
    await undoStep(world, undone);
    await undoStep(world, undone);
    expect(await stands()).toMatchObject({ version: 3, entryCount: 0 });
  });

  it('stays when the case was changed since', async () => {
    await takeStep(world, step);
    await correctCase(world, { caseId, version: 2, facts: { ...after, title: 'Pot' } });
    await expect(undoStep(world, undone)).rejects.toEqual(withCode('changed-elsewhere'));
    expect(await stands()).toMatchObject({ entries: [content], facts: { step: 'manager', title: 'Pot' } });
  });

  it('opens a case again that it had closed', async () => {
    const closed: CaseFacts = { ...before, status: 'closed' };
    const closing = { kind: 'closing', outcome: 'let-go', text: 'keep the papers' } as const;
    await takeStep(world, { ...step, facts: closed, content: closing });
    expect(await stands()).toMatchObject({ facts: { status: 'closed' }, entries: [closing] });
    await undoStep(world, undone);
    expect(await stands()).toMatchObject({ facts: { status: 'open' }, entries: [] });
  });
});
