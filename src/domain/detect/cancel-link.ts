import { siteOf } from '../matching/site.ts';
import { cancelAddressOf } from './cancel-address.ts';
import { type Cancelled, cancelledBefore, cancelledBy, isAboutMailings, isDenied } from './cancel-words.ts';
import { type Candidate, findingOf, heaviestOf } from './candidate.ts';
import type { Finding } from './finding.ts';
import { hasLabel } from './labels/labels.ts';
import { SAYS_NOTHING, wordsBefore } from './link-words.ts';
import { type Page, textWithin } from './page.ts';
import type { PageKind } from './page-kind.ts';
import { cleanText, excerptOf, foldText } from './page-text.ts';
import { hostKind } from './shop-host.ts';

const WEIGHTS: Readonly<Record<Cancelled, number>> = { deal: 3, order: 2, plan: 1 };

// The link that the law asks for stands in the footer, behind menus of any length.
const LINKS_EACH_END = 1_500;
const LEVELS_LOOKED_AT = 30;
const BLOCK_CHARACTERS = 200;
const LONGEST_ADDRESS = 2_000;
const MOST_IN_FORM = 300;

const ACCOUNT_PATH =
  /\/(?:my-?)?(?:account|customer|profile|subscriptions?|membership|personal(?:-area)?|me|user|dashboard|orders?|my-orders|ezor-ishi)(?:[/.]|$)|האזור-?האישי/i;
const POLICY_PATH = /polic(?:y|ies)|terms|takanon|returns?\b|refunds?\b|cancel|bitul|mediniut|תקנון|ביטול/i;
const ARTICLE_PATH = /\/(?:blog|news|articles?|wiki|docs?|magazine)\//i;
const ARTICLE_TYPE = /"@type"\s*:\s*\[?\s*"(?:NewsArticle|BlogPosting|Article|TechArticle|Report|HowTo)"/;
const PUBLIC_HOST = /(?:^|\.)(?:gov|muni|ac|edu|k12)\.[a-z]{2}$|(?:^|\.)(?:gov|edu)$/;

const decodedPath = ({ pathname }: URL): string => {
  try {
    return decodeURI(pathname);
  } catch {
    return pathname;
  }
};

/** Of an order, an account or the rules: there the link is about the purchase that is looked at. */
function isPageOfPurchase(page: Page, url: URL, kind: PageKind): boolean {
  if (kind.buying || ARTICLE_PATH.test(`${url.pathname}/`)) return false;
  if (page.jsonLd.some((text) => ARTICLE_TYPE.test(text))) return false;
  if (kind.speaksOfOrder || kind.orderAddress) return true;
  const path = decodedPath(url);
  if (ACCOUNT_PATH.test(path) || POLICY_PATH.test(path)) return true;
  const heading = page.lines.find(({ region }) => region === 'heading')?.folded ?? '';
  return [page.title, heading].some(
    (text) => hasLabel(text, 'cancelPolicy') || hasLabel(text, 'returnPolicy') || hasLabel(text, 'terms'),
  );
}

function isWithin(link: Element, fits: (element: Element) => boolean): boolean {
  let above = link.parentElement;
  for (let level = 0; above && level < LEVELS_LOOKED_AT; level += 1, above = above.parentElement)
    if (fits(above)) return true;
  return false;
}

const isFooter = (element: Element): boolean =>
  element.localName === 'footer' ||
  element.localName === 'nav' ||
  /^(?:contentinfo|navigation)$/.test(element.getAttribute('role') ?? '') ||
  /(?:^|[\s_-])footer/i.test((element.getAttribute('class') ?? '').slice(0, 200)) ||
  /^footer/i.test(element.getAttribute('id') ?? '');

const isFilledIn = (element: Element): boolean =>
  element.localName === 'textarea' ||
  element.localName === 'select' ||
  (element.localName === 'input' && element.getAttribute('type')?.toLowerCase() !== 'hidden');

/** A form, in which "cancel" beside the button is the way out of it. */
function isForm(element: Element): boolean {
  if (element.localName !== 'form') return false;
  let seen = 0;
  for (const inside of element.getElementsByTagName('*')) {
    if (isFilledIn(inside)) return true;
    seen += 1;
    if (seen >= MOST_IN_FORM) return true;
  }
  return false;
}

/** The words of the small block that a link stands in: what its card or paragraph is about. */
function blockWords(link: Element): string {
  let words = '';
  let above = link.parentElement;
  for (let level = 0; above && level < 2; level += 1, above = above.parentElement) {
    const text = textWithin(above, BLOCK_CHARACTERS + 1);
    if (text.length > BLOCK_CHARACTERS) break;
    words = text;
  }
  return foldText(cleanText(words));
}

interface Said {
  readonly what: Cancelled;
  readonly excerpt: string;
}

/** What a link says that it cancels. */
function saidBy(link: Element): Said | undefined {
  const shown = cleanText(textWithin(link, BLOCK_CHARACTERS));
  const own =
    shown || cleanText((link.getAttribute('aria-label') ?? link.getAttribute('title') ?? '').slice(0, 200));
  const isHere = SAYS_NOTHING.test(own);
  const before = isHere || cancelledBy(foldText(own)) ? wordsBefore(link) : '';
  const what = isHere ? cancelledBefore(foldText(before)) : cancelledBy(foldText(own));
  if (!what || isDenied(foldText(before))) return undefined;
  if (what === 'plan' && isAboutMailings(`${blockWords(link)} ${foldText(before)}`)) return undefined;
  return { what, excerpt: isHere ? `${before} ${own}` : own };
}

function candidateOf(page: Page, link: Element, site: string): Candidate<string> | undefined {
  const target = link.getAttribute('href')?.trim();
  if (!target || target.length > LONGEST_ADDRESS || target.startsWith('#')) return undefined;
  if (link.hasAttribute('data-method')) return undefined;
  const said = saidBy(link);
  if (!said || !URL.canParse(target, page.base)) return undefined;
  const address = new URL(target, page.base);
  if (siteOf(address.hostname) !== site) return undefined;
  const value = cancelAddressOf(address);
  if (value === undefined) return undefined;
  if (said.what !== 'deal' && isWithin(link, isForm)) return undefined;
  return {
    value,
    foundIn: 'label',
    excerpt: excerptOf(said.excerpt),
    weight: WEIGHTS[said.what],
    spot: { element: link, written: '' },
  };
}

/**
 * Decides on the link of the business's own site on which a purchase, an order or a plan is cancelled. Absolute, `http` or
 * `https`, of the page's own site, without what could be personal (see `cancelAddressOf`). Sure on pages of an order, an
 * account or the rules; on the shop's other pages only what stands in the footer is offered.
 */
export function decideCancelUrl(
  page: Page,
  kind: PageKind,
  isOrderList: boolean,
): Finding<string> | undefined {
  const { url } = page;
  const host = hostKind(page.host);
  if (!url || page.source !== 'page' || page.within) return undefined;
  if ((host !== 'shop' && host !== 'marketplace') || PUBLIC_HOST.test(page.host)) return undefined;
  const isOfPurchase = isPageOfPurchase(page, url, kind);
  const site = siteOf(url.hostname);
  const found = page.index.ends('a', LINKS_EACH_END).flatMap((link, at): Candidate<string>[] => {
    if (at % 64 === 0) page.deadline.check();
    const candidate = candidateOf(page, link, site);
    if (!candidate || (isOrderList && candidate.weight === WEIGHTS.order)) return [];
    return isOfPurchase || isWithin(link, isFooter) ? [candidate] : [];
  });
  const heaviest = heaviestOf(found);
  const [first] = heaviest;
  if (!first) return undefined;
  const isOne = heaviest.every(({ value }) => value === first.value);
  // Several of one kind: the orders of a list.
  if (!isOne && first.weight === WEIGHTS.order) return undefined;
  return findingOf(first, first.value, isOne && isOfPurchase && !page.cut);
}
