import { expect, test } from 'vitest';
import { TONGUES } from './support/texts.ts';
import { startTikiya } from './support/tikiya.ts';

test.each(TONGUES)(
  'the shortcut that the screens name is the one that the browser gave: %s',
  async (language) => {
    const chromium = await startTikiya('chrome', { language });
    const worker = await chromium.worker();
    const given = await worker.evaluate(async () => {
      const [open] = (await chrome.commands.getAll()).filter((one) => one.name === '_execute_action');
      return open?.shortcut;
    });
    expect(given).toBe('Alt+K');
    const page = await chromium.open(chromium.url('src/ui/case-page/index.html#/welcome'));
    await page.waitForFunction(
      (keys) => document.querySelector('main')?.textContent?.includes(keys),
      {},
      given ?? '-',
    );
  },
);
