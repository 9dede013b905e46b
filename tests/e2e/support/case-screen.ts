import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import type { Chromium } from './chromium.ts';
import type { Tongue } from './texts.ts';
import { until } from './until.ts';

const PATH = 'src/ui/case-page/index.html';

/** What the buttons on the way to a document say. */
interface ExportWords {
  readonly button: string;
  readonly make: string;
  readonly download: { readonly one: string };
}

/** The case page as a shopper uses it. */
export class CaseScreen {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** The tab in which the case page stands, once it shows a case or the list. */
  static async shown(chromium: Chromium): Promise<CaseScreen> {
    const target = await chromium.browser.waitForTarget((one) => one.url().startsWith(chromium.url(PATH)));
    const page = await target.page();
    if (!page) throw new Error('the case page has no page');
    return new CaseScreen(page).drawn();
  }

  /** Opens the case page in a tab of its own, at a place that its hash names. */
  static async open(chromium: Chromium, hash = '#/'): Promise<CaseScreen> {
    return new CaseScreen(await chromium.open(chromium.url(PATH) + hash)).drawn();
  }

  private async drawn(): Promise<this> {
    await this.page.waitForSelector('main h1, main .case-missing, main .home-empty');
    return this;
  }

  /** All words on the screen. */
  text(): Promise<string> {
    return this.page.evaluate(() => document.body.textContent);
  }

  /** Waits until these words are on the screen, whatever isolates stand between them. */
  async says(words: string): Promise<void> {
    await this.page.waitForFunction(
      (wanted) => document.body.textContent.replace(/[\u2066-\u2069\u200e\u200f]/g, '').includes(wanted),
      {},
      words,
    );
  }

  /** The button with exactly these words. */
  async button(words: string): Promise<ElementHandle<HTMLButtonElement>> {
    const found = await this.page.waitForFunction(
      (wanted) =>
        [...document.querySelectorAll('button')].find(
          (one) => one.textContent.trim() === wanted || one.getAttribute('aria-label') === wanted,
        ),
      {},
      words,
    );
    return found as ElementHandle<HTMLButtonElement>;
  }

  /** Presses it with the keyboard: a click misses what a picture that arrives just moves. */
  async press(words: string): Promise<void> {
    await (await this.button(words)).focus();
    await this.page.keyboard.press('Enter');
  }

  /** Answers the question for a day: types it as the browser's own control takes it in its language. */
  async answerDay(day: string, browserLanguage: Tongue): Promise<void> {
    await this.page.waitForSelector('.ask-day input[type=date]');
    await this.page.focus('.ask-day input[type=date]');
    const [year, month, date] = day.split('-');
    await this.page.keyboard.type(
      browserLanguage === 'he' ? `${date}${month}${year}` : `${month}${date}${year}`,
    );
    await this.page.keyboard.press('Enter');
  }

  /** Exports the case and gives the path of the file that was downloaded. */
  exportPdf(chromium: Chromium, words: ExportWords): Promise<string> {
    return this.exportedBy(chromium, async () => {
      await this.press(words.button);
      await this.press(words.make);
      // It is looked at before it is downloaded.
      await this.press(words.download.one);
    });
  }

  /** The same, exported in another way than by its button. */
  async exportedBy(chromium: Chromium, press: () => Promise<void>): Promise<string> {
    const { downloads } = chromium.profile;
    const before = new Set(readdirSync(downloads));
    await press();
    const name = await until(
      'the downloaded PDF',
      () => readdirSync(downloads).find((one) => !before.has(one) && one.endsWith('.pdf')),
      60_000,
    );
    const path = join(downloads, name);
    await until('the end of the download', () => existsSync(path) && !existsSync(`${path}.crdownload`));
    return path;
  }
}
