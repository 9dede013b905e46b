import 'fake-indexeddb/auto';
import { resolve } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { buildVerifyPage } from '../../../scripts/build/verify-page.ts';
import { manifestOfVolume } from '../../../src/domain/export/volume-manifest.ts';
import { wordsOf } from '../../../src/words/every-language.ts';
import { nameOfLanguage } from '../../../src/words/words.ts';
import { filesInZip, handedBundle } from '../../unit/support/handed-bundle.ts';
import { manifestOf } from '../../unit/support/handed-case.ts';
import { accessibilityFaults } from '../support/axe.ts';
import { takePicture, useScheme } from '../support/pictures.ts';
import { startTikiya } from '../support/tikiya.ts';
import { VerifyScreen } from '../support/verify-screen.ts';

const bare = (text: string): string => text.replace(/[\u2066-\u2069\u200e\u200f]/g, '');

const ROOT = resolve(import.meta.dirname, '../../..');

let html: Uint8Array;
/** What was attached to the second of two volumes. */
let volume: Record<string, Uint8Array>;
let bundle: Uint8Array;
beforeAll(async () => {
  html = new TextEncoder().encode(await buildVerifyPage(ROOT, ['chrome121', 'firefox128']));
  const { handed, zip } = await handedBundle();
  bundle = zip;
  const files = await filesInZip(zip);
  const ranges = [
    { from: 1, to: 1 },
    { from: 2, to: 2 },
  ];
  const manifest = await manifestOf(handed);
  const numberOf = new Map(manifest.evidence.map(({ id }, index) => [id, Math.min(2, index + 1)]));
  const list = manifestOfVolume(manifest, { number: 2, ranges }, numberOf);
  volume = { 'manifest.json': new TextEncoder().encode(JSON.stringify(list)) };
  for (const { path = '', volume: place } of list.evidence.flatMap((item) => item.files))
    if (place === 2) volume[path.split('/').at(-1) ?? ''] = files.get(path) ?? new Uint8Array();
});

test.each([
  ['he', 'light', 1200],
  ['he', 'dark', 320],
  ['en', 'light', 320],
  ['en', 'dark', 1200],
] as const)(
  'the page that checks a bundle has no fault in %s, %s, at %i',
  async (language, scheme, width) => {
    const chromium = await startTikiya();
    const screen = await VerifyScreen.open(chromium, html);
    const { page } = screen;
    await page.setViewport({ width, height: 900 });
    await useScheme(page, scheme);
    await page.locator(`.verify-languages button ::-p-text(${nameOfLanguage(language)})`).click();
    await page.waitForSelector(`html[lang=${language}]`);
    const words = wordsOf(language);
    let looked = 0;
    const look = async (name: string): Promise<void> => {
      expect(await accessibilityFaults(page)).toEqual([]);
      const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(over).toBeLessThanOrEqual(0);
      await takePicture(page, `verify-${name}-${language}-${scheme}-${width}`);
    };
    await look('waiting');
    const given = (files: Record<string, Uint8Array>, picker?: string): Promise<string> =>
      screen.check(files, picker, () => look(`result-${++looked}`));
    expect(await given({ 'bundle.zip': bundle })).toContain(bare(words.say('handed.matches')));
    const alone = await given(volume, '.handed-many');
    expect(alone).toContain(bare(words.say('handed.hereMatches')));
    expect(alone).toContain(bare(words.say('handed.volumes.some', { count: 1, here: '2', of: 2 })));
    const [name = ''] = Object.keys(volume).filter((one) => one !== 'manifest.json');
    const wrong = await given({ ...volume, [name]: new Uint8Array([1]) }, '.handed-many');
    expect(wrong).toContain(bare(words.say('handed.groups.changed')));
    expect(wrong).not.toContain(bare(words.say('handed.groups.missing')));
  },
);
