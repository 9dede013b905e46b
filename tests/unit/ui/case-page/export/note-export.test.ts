import 'fake-indexeddb/auto';
import * as v from 'valibot';
import { beforeEach, expect, it, vi } from 'vitest';
import type { EntryBody } from '../../../../../src/domain/case/entry.ts';
import { emptyPurchase } from '../../../../../src/domain/case/purchase.ts';
import { EXPORT_FORMS, type ExportContent } from '../../../../../src/domain/export/export-content.ts';
import { entryBody } from '../../../../../src/schemas/entry.ts';
import { createCase } from '../../../../../src/services/cases.ts';
import { addEntry, removeEntry } from '../../../../../src/services/entries.ts';
import { listOfKinds } from '../../../../../src/storage/dated-entries.ts';
import { noteExport } from '../../../../../src/ui/case-page/export/note-export.ts';
import { entryFacts, entryHeading } from '../../../../../src/words/entry-words.ts';
import { wordsOf } from '../../../../../src/words/every-language.ts';
import { fakeWorld, type World } from '../../../support/fake-world.ts';

const held = vi.hoisted(() => ({ world: undefined as World | undefined }));
vi.mock('../../../../../src/platform/messaging.ts', () => ({
  ask: (_call: string, { body, ...rest }: { caseId: string; entryId: string; body: EntryBody }) =>
    addEntry(held.world as World, { ...rest, body: v.parse(entryBody, body) }),
}));
vi.mock('../../../../../src/platform/clock.ts', () => ({
  openClock: async () => () => held.world?.nowMs,
  localZone: () => 'Asia/Jerusalem',
}));

const HASH = 'a'.repeat(64);
const csv = { form: 'csv', language: 'en', fileName: 'a.csv', byteLength: 9, sha256: HASH } as const;

let world: World;
beforeEach(async () => {
  world = await fakeWorld();
  held.world = world;
  await createCase(world, {
    caseId: 'c1',
    facts: { title: 'Kettle', status: 'open', purchase: emptyPurchase, hosts: [] },
  });
});

const note = (made: Omit<ExportContent, 'kind'>): Promise<string> => noteExport(world.db, 'c1', made);
const noted = async (): Promise<ExportContent[]> =>
  (await listOfKinds(world.db, 'c1', ['export'])).map(({ content }) => content);

it('notes every way of handing over, with for whom and the root hash', async () => {
  const made = EXPORT_FORMS.map(
    (form): ExportContent => ({ kind: 'export', form, language: 'en', rootHash: HASH, text: 'the manager' }),
  );
  for (const { kind: _kind, ...one } of made) await note(one);
  expect(new Set(await noted())).toEqual(new Set(made));
  const words = wordsOf('en');
  const headings = made.map((content) => entryHeading(words, content));
  expect(new Set(headings).size).toBe(EXPORT_FORMS.length);
  expect(headings).toContain('Print opened');
  for (const content of made) expect(entryFacts(words, content)).toEqual([expect.stringContaining(HASH)]);
});

it('notes each volume by its name and hash', async () => {
  const files = [1, 2].map((number) => ({
    fileName: `volume ${number}.pdf`,
    byteLength: 1_000_000,
    sha256: String(number).repeat(64),
  }));
  await note({ form: 'pdf', language: 'en', fileName: 'volume 1.pdf', byteLength: 2_000_000, files });
  const [content] = await noted();
  const told = entryFacts(wordsOf('en'), content as ExportContent).join('\n');
  for (const { fileName, sha256 } of files) {
    expect(told).toContain(`\u2068${fileName}\u2069 · `);
    expect(told).toContain(sha256);
  }
});

it('notes the same thing once a minute, also where a button is pressed twice in a row', async () => {
  const [one, two] = await Promise.all([note(csv), note({ ...csv, rootHash: HASH })]);
  expect(two).toBe(one);
  world.nowMs += 59_000;
  expect(await note(csv)).toBe(one);
  world.nowMs += 2_000;
  expect(await note(csv)).not.toBe(one);
  expect(await noted()).toHaveLength(2);
});

it('notes a file that is kept once a day, however often it is downloaded', async () => {
  const file = { ...csv, form: 'file', fileName: 'a.png' } as const;
  const one = await note(file);
  world.nowMs += 23 * 60 * 60_000;
  expect(await note({ ...file, rootHash: HASH })).toBe(one);
  await note({ ...file, fileName: 'b.png', sha256: 'b'.repeat(64) });
  world.nowMs += 2 * 60 * 60_000;
  expect(await note(file)).not.toBe(one);
  expect(await noted()).toHaveLength(3);
});

it('notes what is for somebody else, what is another file, and what was taken back', async () => {
  await note(csv);
  await note({ ...csv, text: 'the bank' });
  const last = await note({ ...csv, sha256: 'b'.repeat(64) });
  expect(await noted()).toHaveLength(3);
  await removeEntry(world, last);
  expect(await note({ ...csv, sha256: 'b'.repeat(64) })).not.toBe(last);
});

it('goes on after one that could not be noted', async () => {
  await expect(noteExport(world.db, 'no-case', csv)).rejects.toThrow();
  await note(csv);
  expect(await noted()).toHaveLength(1);
});
