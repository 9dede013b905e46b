import type { ActiveTab } from '../../platform/active-tab.ts';

/**
 * The key under which a page's draft is kept: its address without the fragment, which only says where on the page one
 * is. A fragment that looks like a route (it has a `/` or a `!`, as in `mail.google.com/#inbox/FMfc`) names another
 * screen of a one-page site and stays. Two tabs with one key share a draft. A page without a known address has the key
 * of its tab.
 */
export function draftKeyOf({ tabId, url }: Pick<ActiveTab, 'tabId' | 'url'>): string {
  if (url === '') return `tab ${tabId}`;
  const at = url.indexOf('#');
  return at < 0 || /[/!]/.test(url.slice(at + 1)) ? url : url.slice(0, at);
}

/** The origin of a page of the web; empty for any other. */
export function originOf(url: string): string {
  const { protocol, origin } = URL.canParse(url) ? new URL(url) : { protocol: '', origin: '' };
  return protocol === 'https:' || protocol === 'http:' ? origin : '';
}
