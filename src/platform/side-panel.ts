import { browser } from './browser.ts';

/** Chromium's own; the polyfill passes it on as it is. */
interface ChromiumPanel {
  readonly sidePanel?: { open(where: { windowId: number }): Promise<void> };
}

/** The window that a page of ours stands in. */
export interface PanelWindow {
  readonly windowId: number;
  readonly isPrivate: boolean;
}

/** The window of the page that asks. */
export async function readWindow(): Promise<PanelWindow> {
  const { id = -1, incognito } = await browser.windows.getCurrent();
  return { windowId: id, isPrivate: incognito };
}

/**
 * Opens the panel beside the page. To be called in the very handler of a click, before anything is awaited: browsers
 * refuse it otherwise. Throws when the browser has none or does not open it.
 */
export async function openSidePanel(windowId: number): Promise<void> {
  const { sidePanel } = browser as unknown as ChromiumPanel;
  if (sidePanel) await sidePanel.open({ windowId });
  else await browser.sidebarAction.open();
}

/** The keys that the browser gave a command of the manifest, as it writes them; undefined where it has none. */
export async function shortcutOf(command: string): Promise<string | undefined> {
  const found = (await browser.commands.getAll()).find(({ name }) => name === command);
  return found?.shortcut || undefined;
}
