import { siteOf } from '../matching/site.ts';
import { type Candidate, type Candidates, distinct, findingOf, heaviestOf } from './candidate.ts';
import { businessAtHead } from './chat-head.ts';
import type { Finding, FoundIn } from './finding.ts';
import { nameOf, objectsIn, typesOf } from './json-ld.ts';
import { personAt } from './mail/person-at.ts';
import { signedFor } from './mail/signed-for.ts';
import {
  companyAtHead,
  labelledMerchant,
  merchantsInText,
  parcelSender,
  registeredAtHead,
} from './merchant-in-text.ts';
import { fromTitle, fromWholeTitle, partsOfTitle } from './merchant-title.ts';
import type { Page } from './page.ts';
import { excerptOf } from './page-text.ts';
import { paidTo } from './paid-to.ts';
import { hostKind } from './shop-host.ts';
import { fromHomeLink, fromLogo, likeAddress, nameFrom } from './shop-name.ts';
import { senderAddressOf, senderOf } from './webmail.ts';

const BUSINESS_TYPES =
  /^(?:Organization|Corporation|LocalBusiness|Store|OnlineStore|OnlineBusiness|WebSite|\w+Store)$/;
const SURE_PHRASE = 4;

function fromJsonLd(page: Page): string | undefined {
  const objects = objectsIn(page.jsonLd, 500).filter((object) =>
    typesOf(object).some((type) => BUSINESS_TYPES.test(type)),
  );
  const site =
    objects.find((object) => typesOf(object).includes('WebSite') || object['@id'] || object.url) ?? undefined;
  return nameFrom(nameOf(site));
}

function fromCopyright(page: Page): string | undefined {
  for (const line of page.lines.slice(-40)) {
    const match =
      /(?:©|\(c\)|copyright)\s{0,2}(?:©\s?)?(?:\d{4}(?:\s?[-–]\s?\d{4})?)?[\s,.]{0,3}([^|·.,©\d]{2,60})/i.exec(
        line.text,
      );
    const name = nameFrom(match?.[1]?.replace(/כל הזכויות שמורות(?: ל)?|all rights reserved/i, ''));
    if (name) return name;
  }
  return undefined;
}

/** Of a title that goes on behind the name ("Galim, boats and sails") what the foot of the page is signed with. */
function withoutSlogan(page: Page): string | undefined {
  const [title, signed] = [fromTitle(page), fromCopyright(page)];
  const isNamed = signed !== undefined && title !== undefined;
  return isNamed && (title.startsWith(`${signed},`) || partsOfTitle(page).includes(signed)) ? signed : title;
}

/** A marketplace's own name as the page writes it, else its host. */
function marketplaceName(page: Page): string {
  const labels = page.host.split('.');
  const brand = labels.length > 2 && (labels.at(-2)?.length ?? 0) <= 3 ? labels.at(-3) : labels.at(-2);
  const own = [page.metas.get('og:site_name'), senderOf(page), fromLogo(page)].find(
    (name) => name && brand && name.toLowerCase().includes(brand),
  );
  // "Amazon Prime" and "Amazon Visa" are what it sells.
  const written = brand && own ? new RegExp(`${brand}(?:\\.[a-z]{2,3}){0,2}`, 'i').exec(own)?.[0] : undefined;
  return nameFrom(written) ?? page.host;
}

// Where social networks keep what people write to one another.
const MESSAGES_PATH = /^\/(?:messages|direct)\//;

// What stands in the place of a sender's name without naming anybody.
const NOBODY =
  /^(?:no[-_ ]?reply|do[-_ ]?not[-_ ]?reply|orders?|sales|support|info|service|shop|store|admin|notifications?|customer (?:service|support|care)|wordpress|mailer|system|שירות ה?לקוחות|שירות לקוחות|הזמנות|הזמנה|מכירות|מערכת|לא להשיב|служба поддержки|магазин|заказы|خدمة العملاء|المتجر|المبيعات)$/i;
// What is added to a shop's name in such a place.
const DEPARTMENT =
  /\s?[-|–—,:]\s?(?:orders?|sales|support|service|customer (?:service|support|care)|notifications?|team|הזמנות|שירות ה?לקוחות|שירות לקוחות|מכירות|תמיכה)$/i;

const DEPARTMENT_BEFORE = /^שירות ה?לקוחות (?:של |- ?)?(?=[א-תA-Z])/;

/** The shop in a message or a text: its sender, the chat's other side, the name in brackets before the subject, the words. */
function merchantInMessage(page: Page): Finding<string> | undefined {
  const business = nameFrom(page.businessName);
  const sentBy = senderOf(page);
  const signed = sentBy ? signedFor(page, sentBy, senderAddressOf(page)) : undefined;
  if (signed) {
    const spot = { line: signed.line, written: signed.name };
    return findingOf({ foundIn: 'label', excerpt: excerptOf(signed.line.text), spot }, signed.name, true);
  }
  const person = sentBy ? personAt(sentBy, senderAddressOf(page)) : undefined;
  const writer = person ? person.business : sentBy;
  const labelled = labelledMerchant(page);
  const inLabel = nameFrom(labelled?.value);
  const isOfPayment = hostKind(page.host) === 'payment';
  if (labelled && inLabel && (isOfPayment || writer === undefined)) return findingOf(labelled, inLabel, true);
  const sender = nameFrom(writer?.replace(DEPARTMENT, '').replace(DEPARTMENT_BEFORE, ''));
  if (sender && !NOBODY.test(sender)) return named(sender, 'page-name', !page.isSentByShopper);
  const subject = /^\[(?<who>[^\]#\d]{2,40})\]/.exec(page.lines[0]?.text ?? '')?.groups?.who;
  const inBrackets = nameFrom(subject);
  if (inBrackets && page.source !== 'text') return named(inBrackets, 'page-name', true);
  const said = merchantsInText(page).flatMap((one) => {
    const value = nameFrom(one.value);
    return value ? [{ ...one, value }] : [];
  });
  if (
    business &&
    !personNameOnly(
      business,
      said.map(({ value }) => value),
    )
  )
    return named(business, 'page-name', true);
  const top = heaviestOf(said);
  const [first] = top;
  if (first) return findingOf(first, first.value, first.weight >= SURE_PHRASE && distinct(top).length === 1);
  // A person's own mailbox tells at least where she writes from.
  const site = person && siteOf((senderAddressOf(page) ?? '').split('@')[1] ?? '');
  const offered = business ?? site;
  return offered ? named(offered, 'page-name', false) : undefined;
}

// What the programs themselves are called in a title.
const PROGRAM = /messenger|whats\s?app|telegram|facebook|instagram|chat|צ'אט|viber|signal|exported/i;

/** Whom a conversation is with, where its heading and the title of the page agree. */
function chatPartner(page: Page): string | undefined {
  const parts = page.title.split(/\s[-–—|·]\s|\s?\|\s?/).map((part) => nameFrom(part));
  const heading = page.lines.find(({ region, text }) => region === 'heading' && parts.includes(text));
  return heading && !PROGRAM.test(heading.text) ? nameFrom(heading.text) : undefined;
}

/** The shop that the words of a page name, when they name one. */
function inWords(page: Page): Finding<string> | undefined {
  const said = merchantsInText(page).filter(({ value, weight }) => weight >= SURE_PHRASE && nameFrom(value));
  const [first] = said;
  return first && distinct(said).length === 1 ? findingOf(first, first.value, true) : undefined;
}

/** The other side of a chat is called by a person's name while the words name a shop. */
const personNameOnly = (name: string, said: readonly string[]): boolean =>
  said.length > 0 && !said.some((one) => one.includes(name) || name.includes(one));

const named = (value: string, foundIn: FoundIn, sure: boolean): Finding<string> => ({
  value,
  sure,
  foundIn,
  excerpt: excerptOf(value),
});

/**
 * Decides on the merchant's name. A webmail, a chat and a payment page never lend their own: in a message it is the
 * sender, on shared checkouts what the page shows. The host stands in for a shop that names itself nowhere; where an order
 * is shown (`isOrder`), its whole title.
 */
export function decideMerchant(
  page: Page,
  read: readonly Candidates[],
  isOrder = false,
): Finding<string> | undefined {
  const give = (value: string | undefined, foundIn: FoundIn, sure: boolean): Finding<string> | undefined =>
    value ? named(value, foundIn, sure) : undefined;
  const marked = read.flatMap((layer): Candidate<string>[] => [...layer.merchants]);
  const heaviest = marked.reduce<Candidate<string> | undefined>(
    (best, one) => (!best || one.weight > best.weight ? one : best),
    undefined,
  );
  const kind = hostKind(page.host);
  const isChat =
    kind === 'chat' || page.url?.protocol === 'file:' || MESSAGES_PATH.test(page.url?.pathname ?? '');
  if (kind === 'marketplace' && !isChat) return give(marketplaceName(page), 'host', true);
  const inMarkup = nameFrom(heaviest?.value);
  if (heaviest && inMarkup) return findingOf(heaviest, inMarkup, true);
  if (kind === 'webmail' || isChat || page.source !== 'page') {
    const inMessage = merchantInMessage(page);
    const atHead = kind === 'webmail' || inMessage?.sure ? undefined : businessAtHead(page);
    return (
      give(atHead, 'page-name', true) ??
      inMessage ??
      give(page.source === 'mail' ? (fromLogo(page) ?? fromCopyright(page)) : undefined, 'page-name', true) ??
      give(isChat ? chatPartner(page) : undefined, 'page-name', true)
    );
  }
  const sender = parcelSender(page);
  if (sender) return findingOf(sender, sender.value, false);
  const labelled = labelledMerchant(page);
  const inLabel = nameFrom(labelled?.value);
  if (labelled && inLabel && /עסק|merchant|отправитель|продавец/i.test(labelled.excerpt))
    return findingOf(labelled, inLabel, true);
  // A checkout that shops share shows the shop's logo; a payment page its own as well.
  const registered = give(nameFrom(registeredAtHead(page)?.text), 'label', true);
  const paid = kind === 'payment' ? paidTo(page) : undefined;
  const payee = nameFrom(paid?.value);
  if (paid && payee) return findingOf(paid, payee, true);
  if (kind === 'payment' && registered) return registered;
  if (kind !== 'shop') return give(fromLogo(page) ?? fromTitle(page), 'page-name', kind === 'other-shared');
  return (
    give(nameFrom(page.metas.get('og:site_name')), 'page-name', true) ??
    give(fromJsonLd(page), 'structured-data', true) ??
    give(fromLogo(page), 'page-name', true) ??
    give(withoutSlogan(page), 'page-name', true) ??
    give(fromHomeLink(page), 'page-name', true) ??
    give(fromCopyright(page), 'page-name', true) ??
    give(likeAddress(page), 'page-name', true) ??
    give(nameFrom(companyAtHead(page)), 'label', true) ??
    registered ??
    inWords(page) ??
    give(isOrder ? fromWholeTitle(page) : undefined, 'page-name', true) ??
    give(/[a-z]\.[a-z]/.test(page.host) ? page.host : undefined, 'host', false)
  );
}
