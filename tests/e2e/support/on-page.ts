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

/** Presses a button that Tikiya shows on a page, by the name that assistive technology is told. */
export async function pressOnPage(page: Page, name: string): Promise<void> {
  const devtools = await page.createCDPSession();
  try {
    const { x, y } = await until(`the button “${name}”`, async () => {
      const { nodes } = await devtools.send('Accessibility.getFullAXTree');
      const button = nodes.find((node) => node.role?.value === 'button' && node.name?.value === name);
      if (button?.backendDOMNodeId === undefined) return false;
      const { model } = await devtools.send('DOM.getBoxModel', { backendNodeId: button.backendDOMNodeId });
      const [left = 0, top = 0] = model.content;
      return { x: left + model.width / 4, y: top + model.height / 4 };
    });
    await page.mouse.click(x, y);
  } finally {
    await devtools.detach();
  }
}
