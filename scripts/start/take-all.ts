import type { Page } from 'puppeteer-core';
import { type Scheme, takePicture, useScheme } from '../../tests/e2e/support/pictures.ts';
import { TONGUES, type Tongue } from '../../tests/e2e/support/texts.ts';

const SCHEMES: readonly Scheme[] = ['light', 'dark'];
const NARROW = { width: 360, height: 740 };

/** Pictures of a screen in every language and scheme, and narrow too when it is a whole tab. Ends as it began. */
export async function takeAll(page: Page, name: string): Promise<string[]> {
  const paths: string[] = [];
  const isTab = !page.url().includes('/popup/');
  for (const language of TONGUES) {
    await chooseLanguage(page, language);
    for (const scheme of SCHEMES) {
      await useScheme(page, scheme);
      paths.push(await takePicture(page, `${name}-${language}-${scheme}`));
      if (!isTab) continue;
      await page.setViewport(NARROW);
      paths.push(await takePicture(page, `${name}-${language}-${scheme}-narrow`));
      await page.setViewport(null);
    }
  }
  await chooseLanguage(page, 'he');
  await useScheme(page, 'light');
  return paths;
}

/** The language that the shopper chose, as the switch on every screen stores it. */
async function chooseLanguage(page: Page, language: Tongue): Promise<void> {
  await page.evaluate((wanted) => chrome.storage.local.set({ settings: { language: wanted } }), language);
  await page.waitForFunction((wanted) => document.documentElement.lang === wanted, {}, language);
}
