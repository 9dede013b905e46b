import { browser } from './browser.ts';

const PATH = 'src/ui/case-page/index.html';

/** The address of a place on the case page. */
function casePageUrl(caseId?: string, entryId?: string): string {
  const hash = caseId ? `#/case/${caseId}${entryId ? `/entry/${entryId}` : ''}` : '#/';
  return browser.runtime.getURL(PATH) + hash;
}

/** Shows the case page at a case: in the tab that already has it open, else in a new one. */
export const showCasePage = (caseId?: string, entryId?: string): Promise<void> =>
  showTab(casePageUrl(caseId, entryId));

/** The same at any place of the case page, by its hash. */
export const showCasePlace = (hash: string): Promise<void> => showTab(browser.runtime.getURL(PATH) + hash);

async function showTab(url: string): Promise<void> {
  const shown = await browser.tabs.query({ url: `${browser.runtime.getURL(PATH)}*` });
  // Firefox opens it in private windows too, but not its data there.
  const open = shown.find(({ incognito }) => !incognito);
  if (open?.id === undefined) {
    await openTab(url);
    return;
  }
  await browser.tabs.update(open.id, { url, active: true });
  if (open.windowId !== undefined) await browser.windows.update(open.windowId, { focused: true });
}

async function openTab(url: string): Promise<void> {
  const front = await browser.windows.getLastFocused().catch(() => undefined);
  if (!front?.incognito) {
    await browser.tabs.create({ url });
    return;
  }
  const windows = await browser.windows.getAll({ windowTypes: ['normal'] });
  const ordinary = windows.find(({ incognito }) => !incognito)?.id;
  if (ordinary === undefined) {
    await browser.windows.create({ url });
    return;
  }
  await browser.tabs.create({ url, windowId: ordinary });
  await browser.windows.update(ordinary, { focused: true });
}

/** True in a private window, where the browser does not let a page of ours at its data. */
export const isInPrivateWindow = (): boolean => browser.extension?.inIncognitoContext === true;
