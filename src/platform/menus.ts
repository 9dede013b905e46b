import { browser } from './browser.ts';
import { type FrontTab, frontTabOf } from './front-tab.ts';

/** One line of the context menu. */
export interface MenuItem {
  readonly id: string;
  readonly title: string;
  /** Only there when something on the page is selected. */
  readonly needsSelection?: boolean;
}

const PARENT = 'tikiya';

/** Where a page can be captured at all; the others have no menu of ours. */
const PAGES = ['http://*/*', 'https://*/*'];

// The password field of a page is left out.
const ANYWHERE = ['page', 'frame', 'selection', 'link', 'editable', 'image', 'video', 'audio'] as const;

/** Puts the context menu in the place of whatever there was: a browser keeps it while the worker sleeps. */
export async function setMenu(title: string, items: readonly MenuItem[]): Promise<void> {
  await browser.contextMenus.removeAll();
  await create({ id: PARENT, title, contexts: [...ANYWHERE] });
  for (const { id, title: label, needsSelection } of items) {
    await create({
      id,
      title: label,
      parentId: PARENT,
      contexts: needsSelection ? ['selection'] : [...ANYWHERE],
    });
  }
}

type Properties = Parameters<typeof browser.contextMenus.create>[0];

function create(properties: Properties): Promise<void> {
  return new Promise((resolve, reject) => {
    browser.contextMenus.create({ ...properties, documentUrlPatterns: PAGES }, () => {
      const { lastError } = browser.runtime;
      if (lastError) reject(new Error(lastError.message));
      else resolve();
    });
  });
}

/**
 * Tells of a click in the menu, which also opens that page to us, and of what is selected there. To be called in the
 * worker's first tick.
 */
export function onMenuClick(listener: (id: string, tab: FrontTab, selected?: string) => void): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText }, tab) => {
    const front = frontTabOf(tab);
    if (front) listener(String(menuItemId), front, selectionText);
  });
}
