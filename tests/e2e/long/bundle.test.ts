import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Manifest } from '../../../src/domain/export/manifest.ts';
import { unzipped, zipped } from '../../support/rezip.ts';
import { handedCaseIn } from '../../unit/support/handed-case.ts';
import { CaseScreen } from '../support/case-screen.ts';
import type { Chromium } from '../support/chromium.ts';
import { type Seeded, seed } from '../support/seed-capture.ts';
import { TEXTS } from '../support/texts.ts';
import { startTikiya } from '../support/tikiya.ts';
import { until } from '../support/until.ts';
import { testFolder, VerifyScreen } from '../support/verify-screen.ts';

const words = TEXTS.en;
const said = words.handed;

type Files = Map<string, Uint8Array<ArrayBuffer>>;

const seedHanded = (chromium: Chromium): Promise<Seeded> =>
  seed(chromium, (world) => handedCaseIn(world, { redacted: true }));

/** Chooses a ZIP in the dialog, and makes the document in it. */
async function makeIt(screen: CaseScreen, withOriginals = false): Promise<void> {
  await screen.press(words.export.button);
  await screen.page.locator('input[type=radio][value=bundle]').click();
  if (withOriginals) await screen.page.locator(`label ::-p-text(${words.bundle.withOriginals})`).click();
  await screen.press(words.export.make);
  await screen.button(words.bundle.make);
}

async function downloaded(chromium: Chromium, press: () => Promise<void>): Promise<Uint8Array<ArrayBuffer>> {
  const { downloads } = chromium.profile;
  const before = new Set(readdirSync(downloads));
  await press();
  const name = await until(
    'the downloaded ZIP',
    () => readdirSync(downloads).find((one) => !before.has(one) && one.endsWith('.zip')),
    60_000,
  );
  const path = join(downloads, name);
  await until('the end of the download', () => existsSync(path) && !existsSync(`${path}.crdownload`));
  return new Uint8Array(readFileSync(path));
}

const left = (screen: CaseScreen): Promise<number> =>
  screen.page.evaluate(async () => {
    const root = await navigator.storage.getDirectory();
    const folder = await root.getDirectoryHandle('scratch', { create: true });
    let count = 0;
    for await (const _name of folder.keys()) count += 1;
    return count;
  });

const changedList = (files: Files, change: (manifest: Writable<Manifest>) => void): Files => {
  const manifest = JSON.parse(new TextDecoder().decode(files.get('manifest.json')));
  change(manifest);
  return new Map([...files, ['manifest.json', new TextEncoder().encode(JSON.stringify(manifest))]]);
};
type Writable<T> = { -readonly [K in keyof T]: T[K] extends object ? Writable<T[K]> : T[K] };

test('the page in a bundle, opened as a file, finds it whole, and names each thing that was changed', async () => {
  const chromium = await startTikiya();
  const { caseId, store } = await seedHanded(chromium);
  const screen = await CaseScreen.open(chromium, `#/case/${caseId}`);
  const zip = await downloaded(chromium, async () => {
    await makeIt(screen);
    await screen.press(words.bundle.make);
  });
  const files = await unzipped(zip);
  const names = [...files.keys()];
  for (const name of ['verify.html', 'manifest.json', 'manifest.schema.json', 'timeline.csv'])
    expect(names).toContain(name);
  // What was handed over stands on the timeline, with the head of the chain as it was then.
  const [noted] = (await store.rows('entries')).filter(({ content }) => content.kind === 'export');
  const manifest: Manifest = JSON.parse(new TextDecoder().decode(files.get('manifest.json')));
  expect(noted?.content).toMatchObject({
    form: 'bundle',
    byteLength: zip.byteLength,
    rootHash: manifest.head,
  });

  const page = await VerifyScreen.open(chromium, files.get('verify.html') ?? new Uint8Array());
  const check = async (changed: Files) => page.check({ 'bundle.zip': await zipped(changed) });
  const whole = await page.check({ 'bundle.zip': zip });
  expect(whole).toContain(said.matches);
  expect(whole).toContain(said.onPurpose);
  expect(whole).toContain(manifest.head);
  expect(await check(files)).toContain(said.matches);

  const picture = names.find((name) => name.endsWith('.png')) ?? '';
  const bytes = files.get(picture)?.slice() ?? new Uint8Array();
  bytes[bytes.length - 20] = (bytes.at(-20) ?? 0) ^ 1;
  const corrupt = await check(new Map([...files, [picture, bytes]]));
  expect(corrupt).toContain(`${said.groups.changed}${picture}`);
  expect(corrupt).toContain(said.wrong.one);

  const without = (name: string): Files => new Map([...files].filter(([one]) => one !== name));
  expect(await check(without(picture))).toContain(`${said.groups.missing}${picture}`);
  const moved = without(picture).set('evidence/other.png', files.get(picture) ?? new Uint8Array());
  expect(await check(moved)).toContain(`${picture} is there as evidence/other.png`);
  const more = new Map([...files, ['evidence/new.txt', new Uint8Array([1])]]);
  expect(await check(more)).toContain(`${said.groups.extra}evidence/new.txt`);

  const gone = await check(changedList(files, (m) => void m.records.splice(2, 1)));
  expect(gone).toMatch(new RegExp(`Record 3.*${said.recordFaults['gap-before']}`));
  const swapped = await check(
    changedList(files, (m) => {
      m.records.splice(2, 2, ...m.records.slice(2, 4).reverse());
    }),
  );
  expect(swapped).toMatch(
    new RegExp(`Record 3.*${said.recordFaults.moved}.*Record 4.*${said.recordFaults.moved}`),
  );
  const later = await check(
    changedList(files, (m) => {
      const [, record] = m.records;
      if (record) record.header.recordedAt.at = '2025-01-01T00:00:00.000Z';
    }),
  );
  expect(later).toMatch(new RegExp(`Record 2.*1 January 2025.*${said.recordFaults['header-changed']}`));

  // Unpacked, its files are chosen one by one.
  const loose = Object.fromEntries([...files].map(([name, one]) => [name.split('/').at(-1) ?? '', one]));
  expect(await page.check(loose, '.handed-many')).toContain(said.matches);
  expect(await page.check({ 'a.zip': zip.slice(0, -30) })).toContain(said.failures.damaged);
  await screen.page.close();
});

test('the extension checks a bundle and a PDF with attachments alike', async () => {
  const chromium = await startTikiya();
  const { caseId } = await seedHanded(chromium);
  const screen = await CaseScreen.open(chromium, `#/case/${caseId}`);
  await screen.press(words.export.button);
  await screen.page.locator(`label ::-p-text(${words.export.attach})`).click();
  const pdf = await screen.exportedBy(chromium, async () => {
    await screen.press(words.export.make);
    await screen.press(words.export.download.one);
  });
  await screen.page.close();
  const check = await CaseScreen.open(chromium, '#/handed');
  const give = async (path: string): Promise<void> => {
    const input = await check.page.waitForSelector('input.handed-one');
    await (input as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(path);
  };
  await give(pdf);
  await check.says(said.matches);
  await check.press(said.again);
  const folder = testFolder();
  const { writeFileSync } = await import('node:fs');
  const plain = join(folder, 'plain.txt');
  writeFileSync(plain, 'no list');
  await give(plain);
  await check.says(said.failures['no-manifest']);
});

test('two bundles at once, one of them told to stop: the other is whole, and only what was handed over stays on disk for the browser', async () => {
  const chromium = await startTikiya();
  const { caseId } = await seedHanded(chromium);
  const one = await CaseScreen.open(chromium, `#/case/${caseId}`);
  const two = await CaseScreen.open(chromium, `#/case/${caseId}`);
  await one.page.bringToFront();
  await makeIt(one, true);
  await two.page.bringToFront();
  await makeIt(two);
  const zip = await downloaded(chromium, async () => {
    await Promise.all(
      [one, two].map(({ page }) =>
        page.evaluate((text) => {
          const button = [...document.querySelectorAll('button')].find(
            (found) => found.textContent.trim() === text,
          );
          button?.click();
        }, words.bundle.make),
      ),
    );
    await two.page.evaluate((text) => {
      [...document.querySelectorAll('button')].find((found) => found.textContent.trim() === text)?.click();
    }, words.export.cancel);
  });
  expect((await unzipped(zip)).has('manifest.json')).toBe(true);
  await two.page.close();
  await one.page.close();
  const after = await CaseScreen.open(chromium, `#/case/${caseId}`);
  // One may have been made before it heard that it is to stop.
  const handed = readdirSync(chromium.profile.downloads).filter((name) => name.endsWith('.zip')).length;
  await until('what was stopped to go', async () => (await left(after)) <= handed);
  // A page that opens sweeps up, and the browser may still copy what a closed one handed over.
  expect(await left(after)).toBe(handed);
});
