import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { launchChromium } from '../../tests/e2e/support/chromium.ts';

/** Opens the browser on the order page, says what to click, and waits until it is closed or Ctrl-C is pressed. */
export async function showToShopper(extension: string, orderPage: string): Promise<void> {
  const chromium = await launchChromium({ extension, headless: false });
  const [first] = await chromium.browser.pages();
  await first?.goto(orderPage);
  console.log(`
A browser is open on ${orderPage}, with a profile that is thrown away afterwards.

  1. Click the puzzle piece at the end of the toolbar, then Tikiya (or press ${shortcutOf(extension)}).
  2. Look at what was found on the page, type a note, press "Save screenshot".
  3. Press "Open" and enter the delivery date: the 14-day date appears.
  4. Press "Export as PDF".

Close the browser or press Ctrl-C here to end.`);
  const isClosed = new Promise<void>((done) => {
    chromium.browser.once('disconnected', () => done());
  });
  const isInterrupted = new Promise<void>((done) => {
    process.once('SIGINT', done).once('SIGTERM', done);
  });
  await Promise.race([isClosed, isInterrupted]);
  await chromium.close();
}

/** The keys that open the popup, from the manifest as it was built. */
function shortcutOf(extension: string): string {
  const manifest = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8')) as {
    commands: { _execute_action: { suggested_key: { default: string } } };
  };
  return manifest.commands._execute_action.suggested_key.default;
}
