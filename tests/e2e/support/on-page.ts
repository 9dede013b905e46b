import type { Page } from 'puppeteer-core';
import { until } from './until.ts';

/** What assistive technology is told of something on a page. */
export interface Spoken {
  readonly role: string;
  readonly name: string;
}

/** Everything on a page as assistive technology is told of it, also what stands in closed shadow roots. */
export async function spokenOn(page: Page): Promise<Spoken[]> {
  const devtools = await page.createCDPSession();
  try {
    const { nodes } = await devtools.send('Accessibility.getFullAXTree');
    return nodes
      .filter(({ ignored }) => !ignored)
      .map(({ role, name }) => ({ role: String(role?.value ?? ''), name: String(name?.value ?? '') }));
  } finally {
    await devtools.detach();
  }
}

/** Waits until a page says something that holds these words (without the marks that isolate directions). */
export async function saysOnPage(page: Page, words: string): Promise<void> {
  const plain = (text: string): string => text.replace(/[\u2066-\u2069]/g, '');
  await until(`“${words}” on the page`, async () =>
    (await spokenOn(page)).some(({ name }) => plain(name).includes(plain(words))),
  );
}

/** Waits until something of Tikiya is on the page: all that the page can see of it is one empty element. */
export async function shownOn(page: Page): Promise<void> {
  await page.waitForFunction(() => document.querySelector('[popover]:popover-open') !== null);
}
