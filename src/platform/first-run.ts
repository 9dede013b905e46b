import { browser } from './browser.ts';
import { showCasePlace } from './case-page.ts';

/** Shows the introduction when the extension was installed; not after an update. To be called in the worker's first tick. */
export function welcomeOnInstall(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') showCasePlace('#/welcome').catch(console.error);
  });
}

/** Which browser this is, as far as its buttons are elsewhere. */
export const whichBrowser = (): 'firefox' | 'chromium' =>
  browser.runtime.getURL('').startsWith('moz-extension:') ? 'firefox' : 'chromium';
