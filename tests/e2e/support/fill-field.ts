import type { Page } from 'puppeteer-core';

/** Types into the control of a label, as the keyboard does. */
export async function fillField(page: Page, label: string, text: string): Promise<void> {
  const id = await page.waitForFunction(
    (wanted) =>
      [...document.querySelectorAll('label')].find((one) => one.textContent.trim() === wanted)?.htmlFor,
    {},
    label,
  );
  await page.focus(`[id="${await id.jsonValue()}"]`);
  await page.keyboard.type(text);
}
