import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import type { EntryContent } from '../../../../../src/domain/case/entry.ts';
import { emptyPurchase } from '../../../../../src/domain/case/purchase.ts';
import type { Day } from '../../../../../src/domain/time/day.ts';
import { createCase } from '../../../../../src/services/cases.ts';
import { addEntry } from '../../../../../src/services/entries.ts';
import { summaryOf } from '../../../../../src/ui/case-page/export/export-others.ts';
import { wordsOf } from '../../../../../src/words/every-language.ts';
import { fakeWorld, type World } from '../../../support/fake-world.ts';

const held = vi.hoisted(() => ({ nowMs: 0 }));
vi.mock('../../../../../src/platform/clock.ts', () => ({
  openClock: async () => () => held.nowMs,
  localZone: () => 'Asia/Jerusalem',
}));
vi.mock('../../../../../src/platform/settings.ts', () => ({
  readSettings: async () => ({ letter: { phone: '054-7654321' } }),
}));

const promise = (text: string): EntryContent => ({
  kind: 'promise',
  text,
  state: 'open',
  dueOn: '2026-11-12' as Day,
});

let world: World;
beforeEach(async () => {
  world = await fakeWorld();
  held.nowMs = world.nowMs;
  await createCase(world, {
    caseId: 'c1',
    facts: {
      title: 'A kettle, call 054-7654321',
      status: 'open',
      purchase: { ...emptyPurchase, merchant: 'Gal' },
      wanted: ['refund'],
      enough: 'A call to 0547654321',
      hosts: [],
    },
  });
  for (const [entryId, text] of [
    ['e1', 'A technician calls 054-7654321'],
    ['e2', 'A voucher'],
  ] as const)
    await addEntry(world, {
      caseId: 'c1',
      entryId,
      body: {
        happenedAt: { at: new Date(world.nowMs).toISOString(), zone: 'Asia/Jerusalem' },
        content: promise(text),
      },
    });
});

const textOf = async (leftOut: readonly string[], hidesPersonal: boolean): Promise<string> => {
  const part = { caseId: 'c1', leftOut: new Set(leftOut), hidesPersonal };
  return (await summaryOf(world.db, part, wordsOf('en'))).text;
};

it('tells what was promised, what is asked and what would be enough', async () => {
  const text = await textOf([], false);
  for (const said of ['A technician calls 054-7654321', 'A voucher', 'Refund', 'A call to 0547654321'])
    expect(text).toContain(said);
});

it('holds nothing of what is left out or hidden', async () => {
  const text = await textOf(['e2'], true);
  expect(text).toContain('A technician calls');
  expect(text).not.toContain('voucher');
  expect(text).not.toMatch(/7654321/);
  expect(text.split(wordsOf('en').say('document.hidden'))).toHaveLength(4);
});
