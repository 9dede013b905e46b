import { expect, onTestFinished } from 'vitest';
import { builtFolder } from '../../../scripts/build/build-extension.ts';
import { launchFirefox } from './firefox.ts';
import { TEXTS, type Tongue } from './texts.ts';
import { until } from './until.ts';

/** Loads the extension in Firefox, and opens its popup, its case page and its sidebar. */
export async function expectOpensInFirefox(language: Tongue): Promise<void> {
  const firefox = await launchFirefox(builtFolder('firefox'), language);
  onTestFinished(() => firefox.close());
  const words = TEXTS[language];

  const popup = await firefox.open('src/ui/popup/index.html');
  await until('the popup', () => popup.evaluate(() => document.querySelector('.popup textarea') !== null));
  // The worker answered: it is known which cases there are.
  await until('the cases', () =>
    popup.evaluate((first) => document.body.textContent.includes(first), words.popup.case.first),
  );

  const page = await firefox.open('src/ui/case-page/index.html');
  await until('the list of cases', () =>
    page.evaluate((title) => document.body.textContent.includes(title), words.home.empty.title),
  );
  // The page of the sidebar.
  const panel = await firefox.open('src/ui/panel/index.html');
  await until('the panel', () =>
    panel.evaluate((none) => document.body.textContent.includes(none), words.panel.none),
  );
  expect(await page.evaluate(() => document.documentElement.dir)).toBe(language === 'he' ? 'rtl' : 'ltr');
  expect(await page.evaluate(() => document.documentElement.lang)).toBe(language);
}
