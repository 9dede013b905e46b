import { expect, test } from 'vitest';
import { CaseScreen } from '../support/case-screen.ts';
import { textOfPdf, unsoundness } from '../support/pdf.ts';
import { PopupScreen } from '../support/popup-screen.ts';
import { hasSharedPages } from '../support/shop.ts';
import { openStore } from '../support/store.ts';
import { TEXTS } from '../support/texts.ts';
import { expectWholeWay, startAt } from '../support/whole-way.ts';

test('from order-shopify.html to a PDF, he', () =>
  expectWholeWay({
    path: 'order-shopify.html',
    language: 'he',
    merchant: 'Salt Studio',
    orderNumber: 'SH-2208',
    total: 20_500,
    currency: 'ILS',
    orderDate: '2026-10-28',
  }));

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
