// npm run store:pictures: the pictures that the stores show, into out/store: five of 1280 × 800 and the tile of 440 × 280 in each
// language, made from the screens of the kit.
import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { openKit } from '../tests/e2e/support/kit-page.ts';
import { TEXTS, TONGUES } from '../tests/e2e/support/texts.ts';
import { ensurePrograms } from './browsers/ensure-programs.ts';
import { CHROMIUM } from './browsers/program.ts';
import { SCREENS } from './kit/screens.ts';
import { framePage, tilePage } from './store/frame.ts';
import { SHOTS } from './store/shots.ts';
import { OUT } from './test/run-tool.ts';

const SHOT = { width: 1280, height: 800 };
const TILE = { width: 440, height: 280 };

await ensurePrograms([CHROMIUM]);
const folder = resolve(OUT, 'store');
mkdirSync(folder, { recursive: true });
const kit = await openKit();
// What the loader of this script puts round functions with names is not known in a page.
await kit.page.evaluateOnNewDocument('globalThis.__name = (named) => named');
const frame = await kit.page.browser().newPage();

const save = async (name: string, html: string, size: typeof SHOT): Promise<void> => {
  await frame.setViewport(size);
  await frame.setContent(html);
  await frame.evaluate(async () => {
    await document.fonts.ready;
    await Promise.all([...document.images].map((one) => one.decode()));
  });
  writeFileSync(resolve(folder, `${name}.png`), await frame.screenshot());
  console.log(`out/store/${name}.png`);
};

try {
  for (const language of TONGUES) {
    for (const { file, screen: name, theme, caption, part } of SHOTS) {
      const screen = SCREENS.find((one) => one.name === name);
      if (!screen) throw new Error(`The kit has no screen "${name}".`);
      await kit.page.bringToFront();
      await kit.openScreen(screen, { language, theme, width: part ? 400 : SHOT.width });
      const shown = part ? await kit.page.$(part) : null;
      const picture = await (shown ?? kit.page).screenshot();
      await frame.bringToFront();
      await save(
        `${file}-${language}`,
        framePage({ language, theme, caption: caption[language], picture, isNarrow: part !== undefined }),
        SHOT,
      );
    }
    const { name, description } = TEXTS[language].app;
    await save(`tile-${language}`, tilePage(language, name, description), TILE);
  }
} finally {
  await kit.close();
}
