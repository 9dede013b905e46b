import { hostKind } from './shop-host.ts';

// Roundcube and its like, wherever they stand.
const WEBMAIL_ADDRESS = /[?&]_task=mail\b|\/(?:roundcube|squirrelmail|horde|owa|webmail)\//i;

/** The host of a page. Webmail that stands under a path of another host is read as on a host of its own. */
export function hostOfPage(url: URL | undefined): string {
  const host = (url?.hostname ?? '').toLowerCase().replace(/^www\./, '');
  const isMail = url && WEBMAIL_ADDRESS.test(`${url.pathname}${url.search}`.slice(0, 500));
  return isMail && hostKind(host) === 'shop' ? `webmail.${host}` : host;
}
