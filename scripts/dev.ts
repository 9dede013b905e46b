// npm run dev: builds for both browsers again at every change, and reloads the extension in a Chromium that it opens.
import { existsSync, watch } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { launchChromium } from '../tests/e2e/support/chromium.ts';
import { ensurePrograms } from './browsers/ensure-programs.ts';
import { CHROMIUM } from './browsers/program.ts';
import { BUILDS, buildExtension, builtFolder } from './build/build-extension.ts';
import { BUILT } from './build/manifest.ts';
import { startSampleShop } from './sample-shop.ts';
import { ROOT } from './test/run-tool.ts';

/** A build writes its files one after the other; the page reader comes last, and this long after it all is quiet. */
const QUIET_MS = 150;

await ensurePrograms([CHROMIUM]);
await buildExtension('chrome');
const shop = await startSampleShop();
const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
const chromium = await launchChromium({ extension: builtFolder('chrome'), headless: !hasDisplay });
await chromium.open(`${shop.url}order-he.html`);

// The configuration reads the environment once, when its build starts.
for (const name of ['chrome', 'firefox'] as const) {
  Object.assign(process.env, BUILDS[name]);
  await build({ root: ROOT, logLevel: 'warn', build: { watch: {} } });
}

/** Reloads the extension, and the tabs that show pages of it, which close with it. */
async function reload(): Promise<void> {
  const own = (await chromium.browser.pages())
    .map((page) => page.url())
    .filter((url) => url.startsWith(chromium.url('')));
  // Loading it once more from where it is loaded from is what "reload" does; its data stay.
  await chromium.browser.installExtension(builtFolder('chrome'));
  for (const url of own) await chromium.open(url);
  console.log(`reloaded at ${new Date().toLocaleTimeString()}`);
}

let quiet: NodeJS.Timeout | undefined;
let reloading = Promise.resolve();
const built = watch(builtFolder('chrome'), (_event, name) => {
  if (name !== BUILT.reader) return;
  clearTimeout(quiet);
  quiet = setTimeout(() => {
    // A build begins by taking the old files away.
    if (!['manifest.json', BUILT.reader].every((file) => existsSync(join(builtFolder('chrome'), file))))
      return;
    reloading = reloading.then(reload).catch(console.error);
  }, QUIET_MS);
});

console.log(`Watching. dist/chrome is loaded in the browser that is open; dist/firefox can be loaded from about:debugging.
Ctrl-C ends.`);
await new Promise<void>((done) => {
  process.once('SIGINT', done).once('SIGTERM', done);
  chromium.browser.once('disconnected', () => done());
});
built.close();
clearTimeout(quiet);
await chromium.close();
await shop.close();
// The watchers of the builds would go on for ever.
process.exit();
