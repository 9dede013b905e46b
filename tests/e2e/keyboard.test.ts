import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { CaseScreen } from './support/case-screen.ts';
import { closedBy } from './support/closed-by.ts';
import { textOfPdf, unsoundness } from './support/pdf.ts';
import { PopupScreen } from './support/popup-screen.ts';
import { openShop } from './support/shop.ts';
import { openStore } from './support/store.ts';
import { TEXTS } from './support/texts.ts';
import { startTikiya } from './support/tikiya.ts';
import { until } from './support/until.ts';

const MOST_STOPS = 150;

/** Everything that can be operated on a screen, and what of it Tab came by, each with a visible focus. */
async function tabRound(page: Page): Promise<{ all: string[]; missed: string[]; unseen: string[] }> {
  const all = await page.evaluate(() => {
    const inputs = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';
    const scope = document.querySelector('dialog[open]') ?? document;
    return [...scope.querySelectorAll<HTMLElement>(inputs)]
      .filter((one) => one.checkVisibility() && !one.closest('[inert]') && one.tabIndex >= 0)
      .map((one, at) => {
        one.dataset.stop = String(at);
        return String(at);
      });
  });
  const reached = new Set<string>();
  // A date has several stops in it; the last, its calendar, draws a focus of its own.
  const drawn = new Set<string>();
  for (let stop = 0; stop < MOST_STOPS && reached.size < all.length; stop += 1) {
    await page.keyboard.press('Tab');
    const at = await page.evaluate(() => {
      const one = document.activeElement;
      if (!(one instanceof HTMLElement) || one.dataset.stop === undefined) return undefined;
      // Some show it on what stands around them.
      const isDrawn = [one, one.parentElement, one.closest('label, li, .card, .row')].some((place) => {
        if (!place) return false;
        const { outlineStyle, boxShadow } = getComputedStyle(place);
        return outlineStyle !== 'none' || boxShadow !== 'none';
      });
      return { stop: one.dataset.stop, isDrawn };
    });
    if (!at) continue;
    reached.add(at.stop);
    if (at.isDrawn) drawn.add(at.stop);
  }
  const named = (stops: readonly string[]): Promise<string[]> =>
    page.evaluate(
      (given) =>
        given.map((stop) => document.querySelector(`[data-stop="${stop}"]`)?.outerHTML.slice(0, 160) ?? stop),
      stops,
    );
  return {
    all,
    missed: await named(all.filter((stop) => !reached.has(stop))),
    unseen: await named([...reached].filter((stop) => !drawn.has(stop))),
  };
}

test('everything is reached by Tab, and the focus is seen', async () => {
  const shop = await openShop();
  const chromium = await startTikiya();
  const page = await chromium.open(`${shop}order-he.html`);
  const popup = await (await PopupScreen.openOn(chromium, page)).ready();
  const inPopup = await tabRound(popup.page);
  expect(inPopup.all.length).toBeGreaterThan(8);
  expect(inPopup).toMatchObject({ missed: [], unseen: [] });
  await popup.save();
  const inSaved = await tabRound(popup.page);
  expect(inSaved).toMatchObject({ missed: [], unseen: [] });
  await popup.pressOpen();

  const screen = await CaseScreen.shown(chromium);
  await screen.page.waitForSelector('.timeline img');
  const inCase = await tabRound(screen.page);
  expect(inCase.all.length).toBeGreaterThan(8);
  expect(inCase).toMatchObject({ missed: [], unseen: [] });
});

test('from the popup to the screenshot at full size with the keyboard alone', async () => {
  const shop = await openShop();
  const chromium = await startTikiya();
  const page = await chromium.open(`${shop}order-woo.html`);
  const popup = await (await PopupScreen.openOn(chromium, page)).ready();
  // The note has the focus from the start, and Enter in it saves.
  await popup.page.keyboard.type('by keyboard');
  await popup.page.keyboard.press('Enter');
  await popup.saved();
  await popup.page.keyboard.press('Tab');
  await until(
    'the focus on the way on',
    async () => (await focusedText(popup.page)) === TEXTS.en.popup.saved.open,
  );
  await closedBy(popup.page, () => popup.page.keyboard.press('Enter'));

  const screen = await CaseScreen.shown(chromium);
  await screen.page.waitForSelector('.timeline a img');
  await tabTo(screen.page, '.ask-day input[type=date]');
  await screen.page.keyboard.type('11102026');
  await screen.page.keyboard.press('Enter');
  await screen.says(TEXTS.en.case.next.askDisclosure);
  // The question that was answered is gone: the focus stands on what took its place.
  await screen.page.waitForFunction(() => document.activeElement?.id === 'next-step');
  await tabTo(screen.page, 'a.capture-picture');
  await screen.page.keyboard.press('Enter');
  await screen.page.waitForSelector('dialog[open] .viewer img');
  const inViewer = await tabRound(screen.page);
  expect(inViewer).toMatchObject({ missed: [], unseen: [] });
  await screen.page.keyboard.press('Escape');
  await screen.page.waitForSelector('dialog[open]', { hidden: true });
  await screen.page.waitForFunction(() => document.activeElement?.classList.contains('capture-picture'));

  const store = await openStore(chromium);
  expect(await store.rows('entries')).toMatchObject([{ content: { text: 'by keyboard' } }]);
});

test('from the installation to an exported case with the keyboard alone', async () => {
  const chromium = await startTikiya('chrome', { keepsWelcome: true });
  const screen = await CaseScreen.shown(chromium);
  const { page } = screen;
  await page.waitForSelector('.welcome');
  await tabTo(page, '.welcome-step:last-child a');
  await page.keyboard.press('Enter');
  await page.waitForSelector('.home-empty');
  await tabTo(page, '.home-empty .form-acts .button-quiet');
  await page.keyboard.press('Enter');
  await tabTo(page, '.new-case input');
  await page.keyboard.type('A vacuum cleaner that never came');
  await page.keyboard.press('Enter');
  await page.waitForSelector('.add-entry');

  await page.keyboard.press('c');
  await page.waitForSelector('.contact-form textarea:focus');
  await page.keyboard.type('She said that the courier is on his way');
  await tabTo(page, '.contact-form input[name=agent]');
  await page.keyboard.type('Dana');
  await tabTo(page, '.contact-form button[type=submit]');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.querySelector('.contact-form') === null);
  await page.waitForSelector('article.entry');

  await page.keyboard.press('p');
  await page.waitForSelector('form.entry-form textarea:focus');
  await page.keyboard.type('A courier by Thursday');
  await tabTo(page, 'form.entry-form input[type=date]');
  await page.keyboard.type('12312036');
  await tabTo(page, 'form.entry-form button[type=submit]');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.querySelector('form.entry-form') === null);

  await page.keyboard.press('/');
  await page.waitForSelector('.finder-field:focus');
  await page.keyboard.type('thursday');
  await page.waitForFunction(() => document.querySelector('[role=option] mark')?.textContent === 'Thursday');
  await page.keyboard.press('Enter');
  await page.waitForSelector('article.entry-opened:focus');

  const path = await screen.exportedBy(chromium, async () => {
    await page.keyboard.press('x');
    await page.waitForSelector('dialog[open] .export input:checked:focus');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.export-files');
    await page.waitForSelector('.export-acts button:focus');
    await page.keyboard.press('Enter');
  });
  expect(unsoundness(path)).toBeUndefined();
  const text = textOfPdf(path).replace(/\s+/g, ' ');
  for (const wanted of ['A vacuum cleaner that never came', 'Dana', 'courier is on his way', 'by Thursday'])
    expect(text).toContain(wanted);
});

const focusedText = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => document.activeElement?.textContent.trim());

/** Presses Tab until something has the focus. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
  }
  throw new Error(`Tab does not come by ${selector}`);
}
