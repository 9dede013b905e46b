import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { captureFactsOf } from '../support/capture-facts.ts';
import { CaseScreen } from './support/case-screen.ts';
import type { Chromium } from './support/chromium.ts';
import { setClock } from './support/clock.ts';
import { fontsNotEmbedded, pageCount, textOfPdf, unsoundness } from './support/pdf.ts';
import { PopupScreen } from './support/popup-screen.ts';
import { hasSharedPages, openShop } from './support/shop.ts';
import { openStore } from './support/store.ts';
import { TEXTS, type Tongue } from './support/texts.ts';
import { startTikiya } from './support/tikiya.ts';

interface Way {
  readonly path: string;
  readonly language: Tongue;
  readonly merchant: string;
  readonly orderNumber: string;
  /** In minor units. */
  readonly total: number;
  readonly currency: string;
  readonly orderDate: string;
}

const WAYS: readonly Way[] = [
  {
    path: 'order-he.html',
    language: 'he',
    merchant: 'גל אלקטרוניקה',
    orderNumber: '12345-AB',
    total: 129_990,
    currency: 'ILS',
    orderDate: '2026-11-03',
  },
  {
    path: 'order-woo.html',
    language: 'en',
    merchant: 'Fern & Kettle',
    orderNumber: '70931',
    total: 6_450,
    currency: 'GBP',
    orderDate: '2026-11-03',
  },
  {
    path: 'order-shopify.html',
    language: 'he',
    merchant: 'Salt Studio',
    orderNumber: 'SH-2208',
    total: 20_500,
    currency: 'ILS',
    orderDate: '2026-10-28',
  },
];

// Tuesday 10 November 2026; 14 days on is Tuesday 24 November: neither is a day of rest.
const RECEIVED = '2026-11-10';
const LAST_DAY = { he: '24 בנובמבר', en: '24 November' };
const NOW = '2026-11-15T10:00:00Z';
const NOTE = 'הבטיחו שליח עד יום ה׳';

/** Letters and digits only: where poppler puts spaces between directions is its own affair. */
const lettersOf = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');

async function startAt(language: Tongue): Promise<{ chromium: Chromium; shop: string }> {
  const shop = await openShop();
  const chromium = await startTikiya('test-chrome', { language });
  const store = await openStore(chromium);
  await setClock(store, NOW);
  await store.page.close();
  return { chromium, shop };
}

test.each(WAYS)('from $path to a PDF, $language', async (way) => {
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
});

if (hasSharedPages) {
  test.each([
    { file: 'he-woo-thankyou-01.html', language: 'he' as const },
    { file: 'en-magento2-success-04.html', language: 'en' as const },
    { file: 'he-opencart-order-info-15.html', language: 'en' as const },
  ])('a page that was not written to please us: $file', async ({ file, language }) => {
    const { chromium, shop } = await startAt(language);
    const page = await chromium.open(`${shop}extra/${file}`);
    const popup = await (await PopupScreen.openOn(chromium, page)).ready();
    await popup.save();
    await popup.pressOpen();
    const screen = await CaseScreen.shown(chromium);
    await screen.says(TEXTS[language].case.next.label);
    const path = await screen.exportPdf(chromium, TEXTS[language].export);
    expect(unsoundness(path)).toBeUndefined();
    const store = await openStore(chromium);
    const [made] = await store.rows('cases');
    expect(made?.facts.purchase.orderNumber).toMatch(/\d/);
    expect(textOfPdf(path)).toContain(made?.facts.purchase.orderNumber);
    expect(await store.faults()).toEqual([]);
  });
}

test('the next screenshot of the same order goes into the same case', async () => {
  const { chromium, shop } = await startAt('en');
  const page = await chromium.open(`${shop}order-he.html`);
  const first = await (await PopupScreen.openOn(chromium, page)).ready();
  await first.save();
  await first.page.close();
  await page.reload();
  const second = await (await PopupScreen.openOn(chromium, page)).ready();
  expect(await second.text()).toContain(TEXTS.en.popup.case.sameOrder);
  await second.save();
  const store = await openStore(chromium);
  expect(await store.rows('cases')).toHaveLength(1);
  expect(await store.rows('entries')).toHaveLength(2);
});
