import { beforeAll, expect, it } from 'vitest';
import { openBackup } from '../../../src/backup/open-backup.ts';
import { codeOf } from '../../../src/domain/errors.ts';
import type { World } from '../support/fake-world.ts';
import { backupOf, KEPT, never, smallLibrary } from './library.ts';
import { rezipped } from './rezip.ts';

let world: World;

beforeAll(async () => {
  world = await smallLibrary();
});

const open = async (drafts: Record<string, unknown>) =>
  openBackup(await backupOf(world.db, { ...KEPT, drafts }), never());

/** A backup whose settings and drafts somebody wrote by hand. */
const opened = async (kept: string) => {
  const blob = await rezipped(await backupOf(world.db), (files) => files.set('kept.json', kept));
  return openBackup(blob, never());
};

it('brings every draft of ours', async () => {
  const backup = await open(KEPT.drafts);
  expect(backup).toMatchObject({ kept: KEPT, droppedDrafts: 0 });
});

it('leaves behind, whole and counted, what is no draft of ours; the cases come all the same', async () => {
  const title = { title: 'שם' };
  const drafts = {
    'entry-draft case-1 form title': title,
    'entry-draft case-2 form title': { title: 'שם', evil: 1 },
    'entry-draft case-3 form title': { title: { html: '<b>' } },
    'entry-draft case-4 form title': 'text',
    'entry-draft case-5 form evil': title,
    canary: title,
  };
  const backup = await open(drafts);
  expect(backup.kept).toEqual({ ...KEPT, drafts: { 'entry-draft case-1 form title': title } });
  expect(backup.droppedDrafts).toBe(5);
  expect(backup.cases.length).toBe(1);
});

it('takes no draft that reaches into what all objects share', async () => {
  const backup = await opened(
    '{"settings":{},"drafts":{"__proto__":{"a":1},"entry-draft c form title":{"__proto__":{"title":"x"}}}}\n',
  );
  expect(backup.kept.drafts).toEqual({});
  expect(backup.droppedDrafts).toBe(2);
  expect(({} as { a?: number }).a).toBeUndefined();
});

it.each([
  '[]',
  '{"settings":{}}',
  '{"settings":{},"drafts":[]}',
  '{"settings":[],"drafts":{}}',
  '{"settings":{"__proto__":{"a":1}},"drafts":{}}',
  '{"settings":{},"drafts":{},"more":1}',
  '{"settings":{},"drafts":{}}{}',
  'text',
])('refuses %s', async (kept) => {
  expect(await opened(kept).catch(codeOf)).toBe('backup-damaged');
});

it('is made of a letter that was cut in two as well: half of an emoji in a draft keeps nobody from a backup', async () => {
  const backup = await open({ 'entry-draft case-1 form title': { title: 'טלפון \ud83d' } });
  expect(backup.kept.drafts).toEqual({ 'entry-draft case-1 form title': { title: 'טלפון \ufffd' } });
});
