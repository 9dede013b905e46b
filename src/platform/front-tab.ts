import type { Tabs } from 'webextension-polyfill';
import type { ActiveTab } from './active-tab.ts';

/** A tab that the shopper has just opened to us by a menu or a shortcut. */
export type FrontTab = ActiveTab;

/** What we need of a tab; undefined for a window without one. */
export function frontTabOf(tab: Tabs.Tab | undefined): FrontTab | undefined {
  return tab?.id === undefined ? undefined : { tabId: tab.id, url: tab.url ?? '', title: tab.title ?? '' };
}
