import type { ElementHandle, Page } from 'puppeteer-core';
import type { Chromium } from './chromium.ts';
import { closedBy } from './closed-by.ts';
import { until } from './until.ts';

/** The popup as a shopper uses it: with the keyboard and the mouse. */
export class PopupScreen {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Clicks the button in the toolbar on a page, and waits until the popup can be typed into. */
  static async openOn(chromium: Chromium, page: Page): Promise<PopupScreen> {
    const screen = new PopupScreen(await chromium.clickAction(page));
    await screen.page.waitForSelector('.popup textarea, .popup .saved');
    return screen;
  }

  /** Waits until the worker told of the cases and the page was read. */
  async ready(): Promise<this> {
    await this.page.waitForFunction(
      () =>
        document.querySelector('.case-text :is(input, .case-title), .case-question, .saved') !== null &&
        document.querySelector('[aria-busy="true"]') === null,
    );
    return this;
  }

  /** Types into the note, letter by letter. */
  async typeNote(text: string): Promise<void> {
    await this.page.type('textarea[name=text]', text);
  }

  async typeAgent(text: string): Promise<void> {
    await this.page.type('input[name=agent]', text);
  }

  /** What stands in the note and as the agent. */
  typed(): Promise<{ text: string; agent: string }> {
    return this.page.evaluate(() => ({
      text: document.querySelector<HTMLTextAreaElement>('textarea[name=text]')?.value ?? '',
      agent: document.querySelector<HTMLInputElement>('input[name=agent]')?.value ?? '',
    }));
  }

  /** All words on the screen. */
  text(): Promise<string> {
    return this.page.evaluate(() => document.body.textContent);
  }

  /** Presses the big button. */
  async pressSave(): Promise<void> {
    const button = await this.page.waitForSelector('.save-bar button[type=submit]');
    await button?.click();
  }

  /** Waits until it says that it is saved, and that the draft is gone. */
  async saved(): Promise<void> {
    await this.page.waitForSelector('.saved');
  }

  /** Saves a screenshot and waits until it says so. */
  async save(): Promise<void> {
    await this.pressSave();
    await this.saved();
  }

  /** Waits for words about what went wrong, and gives them. */
  async error(): Promise<string> {
    const alert = await this.page.waitForSelector('.save-bar [role=alert]');
    return until(
      'words of the error',
      async () => (await alert?.evaluate((one) => one.textContent)) || undefined,
    );
  }

  /** Presses the button with these words. */
  async press(words: string): Promise<void> {
    await (await this.button(words)).click();
  }

  /** Presses the button with these words, which closes the popup. */
  async pressAndLeave(words: string): Promise<void> {
    const button = await this.button(words);
    await closedBy(this.page, () => button.click());
  }

  /** The button with these words in its name. */
  async button(words: string): Promise<ElementHandle<HTMLButtonElement>> {
    const found = await this.page.waitForFunction(
      (wanted) => [...document.querySelectorAll('button')].find((one) => one.textContent?.includes(wanted)),
      {},
      words,
    );
    return found as ElementHandle<HTMLButtonElement>;
  }

  /** Switches a value that was found on or off. */
  async tick(field: string): Promise<void> {
    await this.page.evaluate((name) => {
      const row = document.querySelector(`[data-opens=${name}]`)?.closest('li');
      row?.querySelector<HTMLInputElement>('input[type=checkbox]')?.focus();
    }, field);
    await this.page.keyboard.press('Space');
  }

  /** Presses Undo after a save. */
  async pressUndo(): Promise<void> {
    await this.page.click('.saved-acts button:last-child');
  }

  /** Presses Open after a save, which closes the popup. */
  async pressOpen(): Promise<void> {
    await closedBy(this.page, () => this.page.click('.saved-acts button:first-child'));
  }
}
