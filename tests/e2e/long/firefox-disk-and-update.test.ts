import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { builtFolder } from '../../../scripts/build/build-extension.ts';
import { filesOf } from '../../../scripts/package/gather-files.ts';
import { zipFiles } from '../../../scripts/package/zip-files.ts';
import { digestOf } from '../support/backup-library.ts';
import { firefoxScreen, firefoxStore, startFirefox, tell } from '../support/firefox-tikiya.ts';
import { until } from '../support/until.ts';

const QUOTA_KB = 12_000;
const happenedAt = { at: '2026-10-16T10:00:00.000Z', zone: 'Asia/Jerusalem' };
const facts = {
  title: 'Kettle',
  status: 'open',
  purchase: { jurisdiction: 'IL', channel: 'distance', kind: 'goods' },
  hosts: [],
};
/** What cannot be packed much smaller on its way to the disk. */
const noteOf = (index: number) => ({
  happenedAt,
  content: {
    kind: 'note',
    text: Array.from({ length: 9_000 }, (_none, at) =>
      String.fromCharCode(0x4e00 + ((at * 7_919 + index * 104_729) % 20_000)),
    ).join(''),
  },
});

test('a full quota in Firefox is said in words, loses nothing, and the bin still makes room', async () => {
  const firefox = await startFirefox('en', {
    preferences: { 'dom.quotaManager.temporaryStorage.fixedLimit': QUOTA_KB },
  });
  const store = await firefoxStore(firefox);
  await tell(store, 'case.create', { caseId: 'case-1', facts });
  const saved: string[] = [];
  let refused = '';
  for (let index = 0; refused === '' && index < 3_000; index += 1)
    await tell(store, 'entry.add', { caseId: 'case-1', entryId: `note-${index}`, body: noteOf(index) }).then(
      () => saved.push(`note-${index}`),
      (thrown: unknown) => {
        refused = String(thrown);
      },
    );
  console.log(`${saved.length} notes, then: ${refused}`);
  expect(refused).toContain('storage-full');
  const there = (await store.rows('entries')).map(({ id }) => id);
  expect(there.sort()).toEqual(saved.sort());
  expect(await store.faults()).toEqual([]);
  await tell(store, 'data.erase', {});
  await tell(store, 'case.create', { caseId: 'case-2', facts });
  expect(await store.rows('cases')).toMatchObject([{ id: 'case-2' }]);
});

test('an update in place, while things are written, keeps in Firefox all that was answered as saved', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'tikiya-update-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 }));
  const files = filesOf(builtFolder('test-firefox'));
  const archiveOf = async (version: string): Promise<string> => {
    const path = join(folder, `tikiya-${version}.xpi`);
    const manifest = JSON.parse(readFileSync(join(builtFolder('test-firefox'), 'manifest.json'), 'utf8'));
    const bytes = Uint8Array.from(Buffer.from(JSON.stringify({ ...manifest, version })));
    writeFileSync(
      path,
      await zipFiles(files.map((file) => (file.path === 'manifest.json' ? { ...file, bytes } : file))),
    );
    return path;
  };
  const firefox = await startFirefox('en', { archive: await archiveOf('0.0.1') });
  let store = await firefoxStore(firefox);
  await tell(store, 'case.create', { caseId: 'case-1', facts });
  const saved: string[] = [];
  let isOver = false;
  const writing = (async () => {
    for (let index = 0; !isOver; index += 1) {
      const body = { happenedAt, content: { kind: 'note', text: `note ${index}` } };
      await tell(store, 'entry.add', { caseId: 'case-1', entryId: `n-${index}`, body });
      saved.push(`n-${index}`);
    }
  })().catch(() => undefined);
  await until('some notes', () => saved.length > 5);
  await firefox.inWindow(`
    const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
    const file = Cc['@mozilla.org/file/local;1'].createInstance(Ci.nsIFile);
    file.initWithPath(${JSON.stringify(await archiveOf('0.0.2'))});
    const install = await AddonManager.getInstallForFile(file);
    await install.install();`);
  isOver = true;
  await until('the new version', () =>
    firefox.inWindow(`return extension.version === '0.0.2' && extension.policy.active`),
  );
  // The tabs of the old version were closed by it, and with them what was still to be answered.
  await Promise.race([
    writing,
    until('the end of the old page', () => store.page.isClosed()).catch(() => undefined),
  ]);
  const screen = await firefoxScreen(firefox, '#/case/case-1');
  await screen.says('Kettle');
  store = await firefoxStore(firefox);
  const there = new Set((await store.rows('entries')).map(({ id }) => id));
  expect(saved.filter((id) => !there.has(id))).toEqual([]);
  expect(await store.faults()).toEqual([]);
  expect((await digestOf(store)).entries).toMatch(new RegExp(`^${there.size} `));
  console.log(`${saved.length} notes were answered as saved before and while it was updated`);
});
