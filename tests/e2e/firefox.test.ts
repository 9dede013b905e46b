import { expect, onTestFinished, test } from 'vitest';
import { builtFolder } from '../../scripts/build/build-extension.ts';
import { launchFirefox } from './support/firefox.ts';
import { TEXTS, TONGUES } from './support/texts.ts';
import { until } from './support/until.ts';

test.each(TONGUES)('the extension loads in Firefox, its popup and case page open, %s', async (language) => {
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
});
