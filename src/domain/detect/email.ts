import { siteOf } from '../matching/site.ts';
import { type Candidate, distinct, findingOf, heaviestOf } from './candidate.ts';
import type { Finding } from './finding.ts';
import { objectsIn, textOfValue, typesOf } from './json-ld.ts';
import { hasLabel } from './labels/labels.ts';
import { isOfBusiness } from './mail/sent-mail.ts';
import { type Line, type Page, textWithin } from './page.ts';
import type { PageKind } from './page-kind.ts';
import { cleanText, excerptOf } from './page-text.ts';
import { hostKind } from './shop-host.ts';
import { isInFrame, isInShopperBlock } from './shopper-lines.ts';
import { senderAddressOf } from './webmail.ts';

const SURE = 4;
const OFFERS_CONTACT = 6;
const FRAME = 5;
const LINK = 4;
const SENDER = 4;
const ALONE = 2;
const SAME_SITE = 2;

const ADDRESS = /(?<![\w.+]|[\w.+]-)\w[\w.+-]{0,63}@[\w-]{1,60}(?:\.[\w-]{1,60}){1,4}/g;
const NO_REPLY =
  /^(?:no[-_.]?reply|do[-_.]?not[-_.]?reply|donotreply|noreply|mailer|bounces?|postmaster|unsubscribe|notifications?|auto|daemon|wordpress)/i;
const SERVES =
  /^(?:service|support|info|contact|help|sales|shop|store|office|hello|hi|care|customer|orders?|cs|sherut|billing|receipts?|bookings?|reservations?|team|accounts?|zakaz|hazmanot|moked)/i;
const FREE_MAIL =
  /@(?:gmail|walla|hotmail|outlook|yahoo|icloud|live|mail|bezeqint|netvision|012|013|nana10|googlemail|yandex|proton(?:mail)?)\./i;
/** Services that send for shops: their addresses are nobody's. */
const SENDS_FOR_SHOPS =
  /@(?:.+\.)?(?:shopifyemail|sendgrid|mailchimp|mailgun|amazonses|mandrillapp|sendinblue|brevo|klaviyomail|activetrail|wixsite|wix|zendesk|intercom-mail|hubspot|facebookmail|paypal|constantcontact|mlsend|flashyapp|responder)\./i;

const usable = (address: string): boolean =>
  !NO_REPLY.test(address) &&
  !SENDS_FOR_SHOPS.test(address) &&
  !/\.(?:png|jpe?g|gif|svg|webp)$/i.test(address);

/** Sites that are the business's own: the page's, or the one that a message was sent from. */
function sitesOf(page: Page): Set<string> {
  const sites = new Set<string>();
  if (hostKind(page.host) === 'shop' && page.host.includes('.')) sites.add(siteOf(page.host));
  for (const address of [senderAddressOf(page), page.isSentByShopper ? undefined : page.replyTo])
    if (address && !FREE_MAIL.test(address)) sites.add(siteOf(address.slice(address.indexOf('@') + 1)));
  return sites;
}

function weightOf(page: Page, line: Line, at: number, address: string, sites: ReadonlySet<string>): number {
  const previous = page.lines[line.at - 1];
  const before = line.folded.slice(Math.max(0, at - 120), at);
  const offered =
    hasLabel(before, 'contact') ||
    (before.trim().length < 20 &&
      previous !== undefined &&
      previous.text.length < 80 &&
      hasLabel(previous.folded, 'contact'));
  const isOwnSite = sites.has(siteOf(address.slice(address.indexOf('@') + 1)));
  const isServing = isOfBusiness(address);
  const inText = isServing ? LINK : ALONE;
  const base = offered
    ? OFFERS_CONTACT
    : line.region === 'chrome' || isInFrame(line.element)
      ? FRAME
      : inText;
  return base + (isOwnSite ? SAME_SITE : 0) - (FREE_MAIL.test(address) && base === ALONE ? ALONE : 0);
}

function fromMarkup(page: Page): Candidate<string>[] {
  return objectsIn(page.jsonLd, 500).flatMap((object) => {
    if (
      !typesOf(object).some((type) =>
        /Organization|Store|LocalBusiness|Corporation|Business|ContactPoint/.test(type),
      )
    )
      return [];
    const address = textOfValue(object.email)
      ?.slice(0, 200)
      .replace(/^mailto:/i, '')
      .trim()
      .toLowerCase();
    if (!address || !new RegExp(`^${ADDRESS.source}$`).test(address) || !usable(address)) return [];
    return [
      { value: address, foundIn: 'structured-data', excerpt: excerptOf(`email: ${address}`), weight: FRAME },
    ];
  });
}

function fromLinks(page: Page, sites: ReadonlySet<string>): Candidate<string>[] {
  return page.index.find('a', 2_000).flatMap((link): Candidate<string>[] => {
    const target = link.getAttribute('href') ?? '';
    if (!/^mailto:/i.test(target) || (page.within && !page.within.some((root) => root.contains(link))))
      return [];
    const address = (target.slice(7, 200).split('?')[0] ?? '').trim().toLowerCase();
    if (!new RegExp(`^${ADDRESS.source}$`).test(address) || !usable(address) || isInShopperBlock(link))
      return [];
    const shown = cleanText(textWithin(link, 120));
    const weight =
      (isInFrame(link) ? FRAME : LINK) +
      (sites.has(siteOf(address.slice(address.indexOf('@') + 1))) ? SAME_SITE : 0);
    const written = shown.toLowerCase() === address ? shown : '';
    return [
      {
        value: address,
        foundIn: 'label',
        excerpt: excerptOf(shown || address),
        weight,
        spot: { element: link, written },
      },
    ];
  });
}

function fromSender(page: Page): Candidate<string>[] {
  const sender = senderAddressOf(page);
  const address = sender && usable(sender) ? sender : page.isSentByShopper ? undefined : page.replyTo;
  if (!address || !usable(address) || FREE_MAIL.test(address)) return [];
  return [
    {
      value: address,
      foundIn: 'page-name',
      excerpt: excerptOf(address),
      // Whom the shopper wrote to is likely the business, and only offered.
      weight: page.isSentByShopper ? ALONE : SERVES.test(address) ? FRAME : SENDER,
    },
  ];
}

const LINES_OF_A_BLOCK = 4;

// Of a message that is passed on within this one.
const ADDRESSED_TO = /^(?:>\s?)*(?:to|cc|אל|עותק|кому|копия|الي)\s?:/i;

/** A person's address above where the order goes to: what checkouts call "contact information" is the shopper's. */
const isAboveDelivery = (page: Page, line: Line, address: string): boolean =>
  line.region !== 'chrome' &&
  !isOfBusiness(address) &&
  page.lines
    .slice(line.at + 1, line.at + 1 + LINES_OF_A_BLOCK)
    .some(({ folded, text }) => text.length <= 40 && hasLabel(folded, 'shopper'));

/** Decides on the e-mail address of the business, never the shopper's (`own`: those lines): what is offered for contact, the frame, the sender. */
export function decideEmail(page: Page, kind: PageKind, own: ReadonlySet<Line>): Finding<string> | undefined {
  const sites = sitesOf(page);
  const shoppers = new Set<string>(page.recipients);
  const found: Candidate<string>[] = [];
  for (const line of page.lines) {
    if (line.at % 64 === 0) page.deadline.check();
    if (!line.text.includes('@') || line.region === 'code' || line.region === 'quoted') continue;
    const isOwn =
      own.has(line) ||
      (page.source !== 'page' && ADDRESSED_TO.test(line.folded)) ||
      (line.region !== 'chrome' && isInShopperBlock(line.element));
    for (const match of [...line.folded.matchAll(ADDRESS)].slice(0, 10)) {
      const address = match[0].toLowerCase();
      const isOwnSite = sites.has(siteOf(address.slice(address.indexOf('@') + 1)));
      const isHers = isOwn || (kind.speaksOfOrder && isAboveDelivery(page, line, address));
      if (isHers && !isOwnSite && address !== page.replyTo) shoppers.add(address);
      else if (usable(address)) {
        const weight = weightOf(page, line, match.index, address, sites);
        found.push({
          value: address,
          foundIn: 'label',
          excerpt: excerptOf(line.text, match.index),
          weight,
          spot: { line, written: match[0] },
        });
      }
    }
  }
  const all = [...fromMarkup(page), ...found, ...fromLinks(page, sites), ...fromSender(page)].filter(
    ({ value, weight }) => weight > 0 && !shoppers.has(value) && (!kind.negative || weight >= FRAME),
  );
  const top = heaviestOf(all);
  const [first] = top;
  if (!first) return undefined;
  return findingOf(
    first,
    first.value,
    first.weight >= SURE && (first.weight >= FRAME || distinct(top).length === 1) && !page.cut,
  );
}
