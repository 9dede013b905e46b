import { expect, test } from 'vitest';
import { seedCase } from '../../../scripts/bench/case-time.ts';
import { CaseScreen } from '../support/case-screen.ts';
import { sharedTikiya } from '../support/shared-tikiya.ts';
import { openStore } from '../support/store.ts';

const COUNT = 10_000;
const CASE_ID = `bench-${COUNT}`;
/** The oldest but a few: 500 stretches below the newest. */
const FAR = `${CASE_ID}-9990`;

test('a link to an entry far down in 10,000 shows it with the focus on it, and draws few others', async () => {
  const chromium = await sharedTikiya();
  // The extension makes its database itself.
  await (await CaseScreen.open(chromium)).page.close();
  const store = await openStore(chromium);
  await store.page.evaluate(seedCase, COUNT);
  const { page } = await CaseScreen.open(chromium, `#/case/${CASE_ID}/entry/${FAR}`);

  await page.waitForSelector('article.entry-opened:focus');
  expect(await page.$eval('article.entry-opened', (card) => card.textContent)).toContain('Note 9990:');
  expect((await page.$$('article.entry')).length).toBeLessThan(60);

  // It is the address that says so, not what the page remembers.
  await page.reload();
  await page.waitForSelector('article.entry-opened');
  expect(await page.$eval('article.entry-opened', (card) => card.textContent)).toContain('Note 9990:');

  await page.evaluate((hash) => {
    location.hash = hash;
  }, `#/case/${CASE_ID}/entry/${CASE_ID}-9000`);
  await page.waitForFunction(() =>
    document.querySelector('article.entry-opened')?.textContent?.includes('Note 9000:'),
  );
});
