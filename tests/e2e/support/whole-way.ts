import { basename } from 'node:path';
import { expect } from 'vitest';
import { captureFactsOf } from '../../support/capture-facts.ts';
import { CaseScreen } from './case-screen.ts';
import type { Chromium } from './chromium.ts';
import { setClock } from './clock.ts';
import { fontsNotEmbedded, pageCount, textOfPdf, unsoundness } from './pdf.ts';
import { PopupScreen } from './popup-screen.ts';
import { openShop } from './shop.ts';
import { openStore } from './store.ts';
import { TEXTS, type Tongue } from './texts.ts';
import { startTikiya } from './tikiya.ts';

/** An order in a shop, and what is to be read from it. */
export interface Way {
  readonly path: string;
  readonly language: Tongue;
  readonly merchant: string;
  readonly orderNumber: string;
  /** In minor units. */
  readonly total: number;
  readonly currency: string;
  readonly orderDate: string;
}

// Tuesday 10 November 2026; 14 days on is Tuesday 24 November: neither is a day of rest.
const RECEIVED = '2026-11-10';
const LAST_DAY = { he: '24 בנובמבר', en: '24 November' };
const NOW = '2026-11-15T10:00:00Z';
const NOTE = 'הבטיחו שליח עד יום ה׳';

/** Letters and digits only: where poppler puts spaces between directions is its own affair. */
const lettersOf = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');

/** A browser with Tikiya on a day after the order, and the shop. */
export async function startAt(language: Tongue): Promise<{ chromium: Chromium; shop: string }> {
  const shop = await openShop();
  const chromium = await startTikiya('test-chrome', { language });
  const store = await openStore(chromium);
  await setClock(store, NOW);
  await store.page.close();
  return { chromium, shop };
}

/** Goes from the order in a shop to the PDF of its case, and reads that. */
export async function expectWholeWay(way: Way): Promise<void> {
  const { language } = way;
  const words = TEXTS[language];
  const { chromium, shop } = await startAt(language);
  const page = await chromium.open(shop + way.path);

  const popup = await (await PopupScreen.openOn(chromium, page)).ready();
  const shown = await popup.text();
  expect(shown).toContain(way.merchant);
  expect(shown).toContain(way.orderNumber);
  await popup.typeNote(NOTE);
  await popup.typeAgent('דנה Levi');
  await popup.save();
  expect(await popup.text()).toContain(words.popup.saved.screenshot);
  await popup.page.waitForSelector('.thumbnail img');
  await popup.pressOpen();

  const screen = await CaseScreen.shown(chromium);
  await screen.says(way.orderNumber);
  await screen.says(NOTE);
  await screen.says('דנה Levi');
  await screen.says(words.case.next.askReceived);
  await screen.answerDay(RECEIVED, language);
  await screen.says(LAST_DAY[language]);

  const path = await screen.exportPdf(chromium, words.export);
  expect(basename(path)).toContain(way.merchant);
  expect(unsoundness(path)).toBeUndefined();
  expect(fontsNotEmbedded(path)).toEqual([]);
  expect(pageCount(path)).toBeGreaterThanOrEqual(2);

  const store = await openStore(chromium);
  const [made] = await store.rows('cases');
  expect(made?.facts.purchase).toMatchObject({
    merchant: way.merchant,
    orderNumber: way.orderNumber,
    total: { minor: way.total, currency: way.currency },
    transactionDate: way.orderDate,
    receivedDate: RECEIVED,
  });
  const [evidence] = await store.rows('evidence');
  expect(captureFactsOf(evidence).url).toBe(shop + way.path);
  const text = textOfPdf(path);
  for (const wanted of [
    way.merchant,
    way.orderNumber,
    NOTE,
    LAST_DAY[language],
    evidence?.facts.sha256 ?? '-',
  ]) {
    expect(lettersOf(text)).toContain(lettersOf(wanted));
  }
  expect(await store.faults()).toEqual([]);
}
