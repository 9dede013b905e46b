import { SHARED_HOSTS } from './host-lists.ts';

/** What a host is to a case: a shop's own, or one that many share and that must never decide to which case a page belongs. */
export type HostKind = 'shop' | 'webmail' | 'marketplace' | 'chat' | 'payment' | 'other-shared';

type SharedKind = Exclude<HostKind, 'shop'>;

const EXACT = new Map<string, SharedKind>();
const ANY_DOMAIN = new Map<string, SharedKind>();
for (const [kind, hosts] of Object.entries(SHARED_HOSTS)) {
  for (const host of hosts) {
    if (host.endsWith('.*')) ANY_DOMAIN.set(host.slice(0, -2), kind as SharedKind);
    else EXACT.set(host, kind as SharedKind);
  }
}

// What may stand after `amazon.` and still be Amazon: one or two short labels (com, de, co.uk, com.au).
const TOP_LEVEL = /^(?:[a-z]{2,3}|(?:com?|org|net)\.[a-z]{2})$/;

// A business's own webmail: any shop may write there.
const WEBMAIL_LABEL = /^(?:webmail|roundcube|squirrelmail|horde|owa)\d*$/;

/**
 * Whether a host is a shop's own. Subdomains count as what they are under; the longest entry of the table wins.
 * An IP address and `localhost` count as a shop. `host` is a host name as in `URL.host`, with or without a port.
 */
export function hostKind(host: string): HostKind {
  const name = host.trim().toLowerCase().replace(/:\d+$/, '').replace(/\.$/, '');
  if (name === '' || name.startsWith('[') || /^[\d.]+$/.test(name)) return 'shop';
  const labels = name.split('.').slice(-8);
  for (let from = 0; from < labels.length; from += 1) {
    const tail = labels.slice(from).join('.');
    const kind = EXACT.get(tail);
    if (kind) return kind;
    for (const names of [1, 2]) {
      const named = ANY_DOMAIN.get(labels.slice(from, from + names).join('.'));
      if (named && TOP_LEVEL.test(labels.slice(from + names).join('.'))) return named;
    }
  }
  return WEBMAIL_LABEL.test(labels[0] ?? '') ? 'webmail' : 'shop';
}
