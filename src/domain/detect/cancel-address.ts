// Names of parts of a query that say which page it is, or of which order.
const PAGE_NAME =
  /^(?:page_?id|page|p|pid|id|lang|locale|language|route|controller|view|task|form_?id|form|type|topic|subject|category|cat|section|tab|order|order_?(?:id|no|num|number))$/i;
const TRACKING = /^(?:utm_\w+|gclid|fbclid|msclkid|gad_source|mc_[ce]id|ref|source|from)$/i;
/** Short, and neither a telephone, an identity or card number, nor a key. */
const PLAIN_VALUE = /^(?!.*\d{7})[\w/-]{1,20}$/;
const ORDER_NAME = /^order/i;
const ORDER_VALUE = /^[\w-]{1,20}$/;

const TELLS = /cancel|bitul|disconnect|nituk|otmen|ביטול|ניתוק|withdraw|terminat/i;
const ROUTE = /^#!?\/?[\p{L}\d/_-]{1,60}$/u;
// Somebody's e-mail, telephone or identity number as a part of the way; `ORDER` before long numbers stays.
const SOMEBODYS = /@|%40|(?:^|\/)(?:\+?972|0)[-\s]?\d{1,2}[-\s]?\d{3}[-\s]?\d{4}(?:\/|$)/i;

const LEADS_ELSEWHERE =
  /^\/(?:[a-z]{2}(?:-[a-z]{2})?\/?)?$|\/(?:cart|basket|bag|checkout|login|signin|sign-in|logout|search)\/?$|\/(?:blog|news|articles?|faq|wiki|kb|guides?)\/|\.(?:pdf|docx?|rtf|odt|jpe?g|png)$/i;
const RULES = /polic(?:y|ies)|terms|takanon|mediniut|regulations|conditions|תקנון|מדיניות|תנאי/i;
const MAILINGS = /newsletter|unsubscribe|mailing|opt-?out|preferences|subscribe\b(?!r)/i;

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/** A query without what came with the visitor; `lost`: something else was taken off, which may have been what it does. */
function plainQuery(query: URLSearchParams): { readonly kept: URLSearchParams; readonly lost: boolean } {
  const kept = new URLSearchParams();
  let lost = false;
  for (const [name, value] of query) {
    if (TRACKING.test(name)) continue;
    const fits = PAGE_NAME.test(name) && (ORDER_NAME.test(name) ? ORDER_VALUE : PLAIN_VALUE).test(value);
    if (fits) kept.append(name, value);
    else lost = true;
  }
  return { kept, lost };
}

/**
 * The address of a page on which something is cancelled, without what could be the shopper's: names, e-mail, telephone,
 * keys and all of the query that does not say which page it is. Undefined where such a detail is part of the way, where
 * what is left does not say that it cancels, and for what is no such page: rules, baskets, papers, mailings.
 */
export function cancelAddressOf(address: URL): string | undefined {
  if (!/^https?:$/.test(address.protocol) || address.username !== '' || address.password !== '')
    return undefined;
  const path = decoded(address.pathname);
  if (SOMEBODYS.test(path) || RULES.test(path) || MAILINGS.test(address.href)) return undefined;
  const { kept, lost } = plainQuery(address.searchParams);
  const hash = decoded(address.hash);
  const isRoute = ROUTE.test(hash) && PLAIN_VALUE.test(hash.slice(1).replaceAll('!', ''));
  const plain = new URL(address.origin + address.pathname);
  plain.search = kept.toString();
  if (isRoute) plain.hash = address.hash;
  const told = `${path}${plain.search}${isRoute ? hash : ''}`;
  if ((lost || (hash !== '' && !isRoute)) && !TELLS.test(told)) return undefined;
  return LEADS_ELSEWHERE.test(path) && plain.search === '' && !(isRoute && TELLS.test(hash))
    ? undefined
    : plain.href;
}
