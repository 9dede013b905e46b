import type { Page } from 'puppeteer-core';
import { accessibilityFaults } from './axe.ts';
import { CaseScreen } from './case-screen.ts';
import { type Scheme, takePicture, useScheme } from './pictures.ts';
import { PopupScreen } from './popup-screen.ts';
import { openShop } from './shop.ts';
import { TEXTS, type Tongue } from './texts.ts';
import { startTikiya } from './tikiya.ts';

/** Looks at one screen as it stands, and keeps a picture of it. */
async function faultsOf(page: Page, screen: string, language: Tongue, scheme: Scheme): Promise<string[]> {
  const name = `${screen}-${language}-${scheme}`;
  const picture = await takePicture(page, name);
  const isScrolledAcross = await page.evaluate(
    () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
  );
  const across = isScrolledAcross ? [`scrolls sideways, see ${picture}`] : [];
  return [...(await accessibilityFaults(page)), ...across].map((fault) => `${name}: ${fault}`);
}

/** Goes through the screens of the extension in one look, and gives every accessibility fault found on the way. */
export async function accessibilityOfScreens(language: Tongue, scheme: Scheme): Promise<string[]> {
  const words = TEXTS[language];
  const shop = await openShop();
  const chromium = await startTikiya('chrome', { language });
  const faults: string[] = [];
  const look = async (page: Page, screen: string): Promise<void> => {
    faults.push(...(await faultsOf(page, screen, language, scheme)));
  };

  const empty = await CaseScreen.open(chromium);
  await useScheme(empty.page, scheme);
  await look(empty.page, 'home-empty');
  await empty.page.close();

  const refused = await chromium.open('chrome://version/');
  const cannot = await PopupScreen.openOn(chromium, refused);
  await useScheme(cannot.page, scheme);
  await cannot.ready();
  await look(cannot.page, 'popup-refused');
  await cannot.page.close();

  const page = await chromium.open(`${shop}order-he.html`);
  const popup = await (await PopupScreen.openOn(chromium, page)).ready();
  await useScheme(popup.page, scheme);
  await look(popup.page, 'popup');
  await popup.page.click('[data-opens=total]');
  await popup.page.waitForSelector('input[name=total]:focus');
  await popup.page.keyboard.type('not a sum');
  await popup.page.waitForSelector('.row-problem');
  await look(popup.page, 'popup-problem');
  await popup.page.keyboard.down('Control');
  await popup.page.keyboard.press('a');
  await popup.page.keyboard.up('Control');
  await popup.page.keyboard.type('1299.90');
  await popup.page.keyboard.press('Enter');
  await popup.typeNote('הבטיחו שליח');
  await popup.save();
  await popup.page.waitForSelector('.thumbnail img');
  await look(popup.page, 'popup-saved');
  await popup.pressOpen();

  const screen = await CaseScreen.shown(chromium);
  await useScheme(screen.page, scheme);
  await screen.page.waitForSelector('.timeline img');
  await look(screen.page, 'case-asks');
  await screen.answerDay('2026-11-10', language);
  await screen.says(words.case.next.askDisclosure);
  await look(screen.page, 'case');
  // A fold may hold others, which come with it.
  await screen.page.waitForFunction(() => {
    const closed = document.querySelectorAll<HTMLElement>('details:not([open]) > summary');
    for (const fold of closed) fold.click();
    return closed.length === 0;
  });
  await look(screen.page, 'case-unfolded');
  await screen.page.setViewport({ width: 320, height: 700 });
  await look(screen.page, 'case-narrow');
  await screen.page.setViewport(null);
  await screen.press(words.case.entry.addNote);
  await screen.page.waitForSelector('.timeline form textarea');
  await look(screen.page, 'case-note');

  await screen.page.evaluate(() => {
    location.hash = document.querySelector<HTMLAnchorElement>('a[href*="/evidence/"]')?.hash ?? '';
  });
  await screen.page.waitForSelector('.viewer img');
  await screen.page.waitForSelector('.hash-check .notice-good');
  await look(screen.page, 'viewer');

  const home = await CaseScreen.open(chromium);
  await useScheme(home.page, scheme);
  await home.page.waitForSelector('.case-links li');
  await look(home.page, 'home');
  await home.page.setViewport({ width: 320, height: 700 });
  await look(home.page, 'home-narrow');

  return faults;
}
