import { copyFileSync, mkdirSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { CaseScreen } from '../../tests/e2e/support/case-screen.ts';
import { type Chromium, launchChromium } from '../../tests/e2e/support/chromium.ts';
import { PopupScreen } from '../../tests/e2e/support/popup-screen.ts';
import { TEXTS } from '../../tests/e2e/support/texts.ts';
import { until } from '../../tests/e2e/support/until.ts';
import { OUT, ROOT } from '../test/run-tool.ts';
import { takeAll } from './take-all.ts';

const DAY_MS = 86_400_000;
const words = TEXTS.he;
/** That of the sample shop's order page. */
const ORDER_NUMBER = '12345-AB';

/** The calendar day in Israel so many days ago, `YYYY-MM-DD`. */
const daysAgo = (days: number): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Jerusalem' }).format(Date.now() - days * DAY_MS);

/**
 * Goes the whole way as a shopper would, in a browser without a window: toolbar, popup, save, case page, delivery date,
 * reminder, PDF. Leaves pictures of every screen and the PDF in `out/`, and says where each is.
 */
export async function goTheWay(extension: string, orderPage: string): Promise<void> {
  const chromium = await launchChromium({ extension, language: 'he' });
  const interrupted = (): void => void chromium.close().finally(() => process.exit(130));
  process.once('SIGINT', interrupted).once('SIGTERM', interrupted);
  const pictures: string[] = [];
  const picture = async (page: Page, name: string): Promise<void> => {
    pictures.push(...(await takeAll(page, name)));
  };
  try {
    const shopPage = await chromium.open(orderPage);
    const popup = await (await PopupScreen.openOn(chromium, shopPage)).ready();
    if (!(await popup.text()).includes(ORDER_NUMBER))
      throw new Error('the order number was not found on the page');
    tell(`the popup is open and has found order ${ORDER_NUMBER}`);
    await picture(popup.page, 'popup');
    await popup.page.click('.save-row > .button-icon');
    await picture(popup.page, 'popup-ways');
    await popup.page.click('.save-row > .button-icon');
    await popup.typeAgent('דנה');
    await popup.typeNote('הבטיחו שליח עד יום חמישי, מספר פנייה 4471');
    await popup.save();
    await popup.page.waitForSelector('.thumbnail img');
    tell('a screenshot is saved');
    await picture(popup.page, 'popup-saved');
    await keepTerms(chromium, popup, picture);
    await shopPage.bringToFront();
    const again = await PopupScreen.openOn(chromium, shopPage);
    await again.ready();
    await again.page.click('.popup-footer button');

    const screen = await CaseScreen.shown(chromium);
    await screen.page.waitForSelector('.timeline img');
    await picture(screen.page, 'case-without-date');
    await screen.answerDay(daysAgo(3), 'he');
    await screen.says(words.case.next.askDisclosure);
    tell('the delivery date is entered; the last day to cancel is on the screen');
    await picture(screen.page, 'case');
    await remind(chromium);
    await screen.page.bringToFront();

    mkdirSync(OUT, { recursive: true });
    const pdf = resolve(OUT, 'case.pdf');
    copyFileSync(await screen.exportPdf(chromium, words.export), pdf);
    tell('the case is exported');
    // The preview may still be closing above the timeline.
    await screen.page.waitForSelector('dialog[open]', { hidden: true });
    await screen.page.click('a.capture-picture');
    await screen.page.waitForSelector('.viewer img');
    await screen.says(words.case.viewer.identical);
    await picture(screen.page, 'screenshot');
    await screen.page.click('.viewer-acts button');
    await screen.page.waitForSelector('.marking .whole img');
    await picture(screen.page, 'marking');
    const home = await CaseScreen.open(chromium);
    await home.page.waitForSelector('.case-links li');
    await picture(home.page, 'cases');

    console.log(`\nThe PDF: ${relative(ROOT, pdf)}`);
    console.log(`${pictures.length} pictures, in Hebrew and English, light and dark, narrow and wide:`);
    for (const path of pictures) console.log(`  ${relative(ROOT, path)}`);
  } finally {
    process.off('SIGINT', interrupted).off('SIGTERM', interrupted);
    await chromium.close();
  }
}

/** Keeps the terms that the order page links to: opened in a tab of their own, captured there whole by one click. */
async function keepTerms(
  chromium: Chromium,
  popup: PopupScreen,
  picture: (page: Page, name: string) => Promise<void>,
): Promise<void> {
  const opened = chromium.browser.waitForTarget((target) => target.url().endsWith('/terms.html'));
  await popup.press(words.popup.terms.offer);
  const page = await (await opened).page();
  if (!page) throw new Error('the terms have no page');
  const there = await (await PopupScreen.openOn(chromium, page)).ready();
  await picture(there.page, 'popup-terms');
  await there.save();
  await there.page.close();
  tell('the terms are kept as they stand today');
}

const tell = (what: string): void => console.log(`- ${what}`);

/** Moves the worker's own clock, from here, to the hour of the first reminder, and lets its alarm ring. */
async function remind(chromium: Chromium): Promise<void> {
  const worker = await chromium.worker();
  const planned = await until('the plan', () => worker.evaluate(() => chrome.alarms.get('wake')));
  await worker.evaluate(() => {
    const aheadMs = 8 * 86_400_000;
    const own = Date.now;
    Date.now = () => own() + aheadMs;
  });
  await until('the reminder', () =>
    worker.evaluate(async () => {
      // What was still at work when the clock was moved sets the alarm to the hour that it knew.
      await chrome.alarms.create('wake', { when: 1 });
      return Object.keys(await chrome.notifications.getAll()).length > 0;
    }),
  );
  const badge = await until('the badge', () => worker.evaluate(() => chrome.action.getBadgeText({})));
  tell(`the next alarm stood at ${new Date(planned.scheduledTime).toISOString()}`);
  tell(`eight days on (by the worker's clock) the reminder is shown, the badge says ${badge}`);
}
