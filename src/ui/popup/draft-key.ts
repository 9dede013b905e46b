/**
 * The key under which a page's draft is kept: its address without the fragment, which only says where on the page one
 * is. A fragment that looks like a route (it has a `/` or a `!`, as in `mail.google.com/#inbox/FMfc`) names another
 * screen of a one-page site and stays. Two tabs with one key share a draft.
 */
export function draftKeyOf(url: string): string {
  const at = url.indexOf('#');
  return at < 0 || /[/!]/.test(url.slice(at + 1)) ? url : url.slice(0, at);
}
