import 'fake-indexeddb/auto';
import { copyFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import { expect, test } from 'vitest';
import { saveCapture } from '../../../src/services/save-capture.ts';
import { saveRequest } from '../../unit/support/fake-world.ts';
import { CaseScreen } from '../support/case-screen.ts';
import type { Chromium } from '../support/chromium.ts';
import { seed } from '../support/seed-capture.ts';
import { TEXTS } from '../support/texts.ts';
import { startTikiya } from '../support/tikiya.ts';
import { until } from '../support/until.ts';
import { testFolder } from '../support/verify-screen.ts';

const words = TEXTS.en;
const said = words.handed;
const bare = (text: string): string => text.replace(/\p{Cf}/gu, '');

/** A screenshot that no packing makes smaller: two of them are more than a volume may hold. */
function noise(seedOf: number): ArrayBuffer {
  const png = new PNG({ width: 1280, height: 800, colorType: 2 });
  let state = seedOf;
  for (let at = 0; at < png.data.length; at += 1) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    png.data[at] = at % 4 === 3 ? 255 : state >>> 24;
  }
  return Uint8Array.from(PNG.sync.write(png, { colorType: 2, deflateLevel: 1 })).buffer;
}

/** Makes the document in two volumes with its originals attached; gives their paths in order. */
async function twoVolumes(chromium: Chromium): Promise<readonly [string, string]> {
  const { caseId } = await seed(chromium, async (world) => {
    world.reading = { ...world.reading, devicePixelRatio: 1 };
    world.bytes = new Uint8Array(noise(1));
    const first = await saveCapture(world, saveRequest('one'));
    world.bytes = new Uint8Array(noise(2));
    const target = { to: 'case', caseId: first.caseId } as const;
    const { evidenceId = '' } = await saveCapture(world, saveRequest('two', { target }));
    return { caseId: first.caseId, evidenceId };
  });
  const screen = await CaseScreen.open(chromium, `#/case/${caseId}`);
  await screen.press(words.export.button);
  await screen.page.locator(`label ::-p-text(${words.export.attach})`).click();
  await screen.page.locator('input[type=radio][value="10MB"]').click();
  await screen.page.locator('input[type=radio][value=volumes]').click();
  await screen.press(words.export.make);
  const { downloads } = chromium.profile;
  await screen.press(words.export.download.other.replace('{count}', '2'));
  const names = await until('both volumes', () => {
    const there = readdirSync(downloads);
    const made = there.filter((name) => name.endsWith('.pdf'));
    return made.length === 2 && !there.some((name) => name.endsWith('.crdownload')) ? made.sort() : undefined;
  });
  await screen.page.close();
  return names.map((name) => join(downloads, name)) as [string, string];
}

/** Gives files to the check and waits for what it says. */
async function told(screen: CaseScreen, paths: readonly string[]): Promise<string> {
  const input = await screen.page.waitForSelector(
    paths.length === 1 ? 'input.handed-one' : 'input.handed-many',
  );
  await (input as unknown as { uploadFile(...all: readonly string[]): Promise<void> }).uploadFile(...paths);
  await screen.page.waitForSelector('.handed-result');
  const text = bare(await screen.page.$eval('.handed-result', (one) => one.textContent));
  return text;
}

test('volumes of a document are checked by what is in them: one alone, all under other names, one and its copy', async () => {
  const chromium = await startTikiya();
  const [first, second] = await twoVolumes(chromium);
  const check = await CaseScreen.open(chromium, '#/handed');
  const folder = testFolder();
  const [scan, other] = [join(folder, 'scan 0017.pdf'), join(folder, 'b.pdf')];
  copyFileSync(first, scan);
  copyFileSync(second, other);
  const alone = (number: number): string =>
    said.volumes.some.one.replace('{here}', String(number)).replace('{of}', '2');
  const both = said.volumes.all.replace('{count}', '2');
  for (const [paths, ...wanted] of [
    [[first], said.hereMatches, alone(1)],
    [[second], said.hereMatches, alone(2)],
    [[second, first], said.matches, both],
    [[other, scan], said.matches, both],
    [[first, scan], said.hereMatches, alone(1)],
  ] as const) {
    const text = await told(check, paths);
    for (const one of wanted) expect(text).toContain(one);
    await check.press(said.again);
  }
});
