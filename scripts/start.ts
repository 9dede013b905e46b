// npm start: a browser with Tikiya in it, on the order page of a sample shop that is served from this machine.
// With `-- --headless`, or without a display, it goes the whole way by itself and leaves what it saw in out/.
import { ensurePrograms } from './browsers/ensure-programs.ts';
import { CHROMIUM } from './browsers/program.ts';
import { buildExtension, builtFolder } from './build/build-extension.ts';
import { startSampleShop } from './sample-shop.ts';
import { goTheWay } from './start/go-the-way.ts';
import { showToShopper } from './start/show-to-shopper.ts';

const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
const isHeadless = process.argv.includes('--headless') || !hasDisplay;

await ensurePrograms([CHROMIUM]);
console.log('Building Tikiya …');
await buildExtension('chrome');
const shop = await startSampleShop();
const orderPage = `${shop.url}order-he.html`;
try {
  if (isHeadless) await goTheWay(builtFolder('chrome'), orderPage);
  else await showToShopper(builtFolder('chrome'), orderPage);
} finally {
  await shop.close();
}
