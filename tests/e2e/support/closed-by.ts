import { type Page, ProtocolError } from 'puppeteer-core';

/**
 * Presses what closes this page, and waits until the page is gone. It may be gone before the browser has answered for
 * the press: that, and nothing else that the press throws, is let pass.
 */
export async function closedBy(page: Page, press: () => Promise<void>): Promise<void> {
  const isGone = new Promise<void>((done) => {
    page.once('close', () => done());
  });
  await press().catch((thrown: unknown) => {
    if (!(thrown instanceof ProtocolError && thrown.name === 'TargetCloseError')) throw thrown;
  });
  if (!page.isClosed()) await isGone;
}
