import { expect, test } from 'vitest';
import { TEXTS, TONGUES } from './support/texts.ts';
import { startTikiya } from './support/tikiya.ts';

test('the shortcut that the screens name is the one that the browser gave', async () => {
  const chromium = await startTikiya('chrome');
  const worker = await chromium.worker();
  const given = await worker.evaluate(async () => {
    const [open] = (await chrome.commands.getAll()).filter((one) => one.name === '_execute_action');
    return open?.shortcut;
  });
  expect(given).toBe('Alt+K');
  for (const language of TONGUES) expect(TEXTS[language].home.empty.step2).toContain(given);
});
