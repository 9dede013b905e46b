import { type Candidate, distinct, findingOf, heaviestOf } from './candidate.ts';
import type { Finding } from './finding.ts';
import { nameOf, objectsIn, textOfValue, typesOf } from './json-ld.ts';
import { hasLabel } from './labels/labels.ts';
import { isOthersPhone, MESSENGER } from './others-phone.ts';
import { type Line, type Page, textWithin } from './page.ts';
import { FORUM_HOST, type PageKind } from './page-kind.ts';
import { cleanText, excerptOf, foldText } from './page-text.ts';
import { isBelowName, isInOlderMessage, isOfBill, isUnderSignature } from './phone-blocks.ts';
import { isNamedPhone, numbersIn, phoneKey, type Written } from './phone-forms.ts';
import { isInFrame, isInShopperBlock } from './shopper-lines.ts';
import { isWhereShopperIsReached } from './shopper-reached.ts';

const SURE = 3;
const SERVES_ALL = 7;
const OFFERS_CONTACT = 6;
const FRAME = 5;
const LINK = 4;
const SERVICE_NUMBER = 4;
const NEAR_NAME = 3;
const BARE_WORD = 2;
const ALONE = 1;

const MOBILE = /^(?:972|0)5\d|^(?:44|0)7[1-9]\d{8}$|^(?:61|0)4\d{8}$|^[78]9\d{9}$/;
// "Our phone", in a line that gives the shopper's too.
const OURS =
  /(?:שלנו(?: הוא)?|(?:טלפון|טל') ב?ה?(?:חנות|סניף|עסק|משרד)|\bour (?:phone|number|tel)(?: number)?(?: is)?|наш (?:телефон|номер)|هاتفنا|رقمنا)[\s:.-]{0,4}$/i;
const MINE =
  /(?:\bi'm on|\bi am on|\bmy\b|\b(?:call|text|reach|phone|ring) me\b|\byour (?:phone|mobile|number)|שלי|אלי(?!נו)|מספרי|הנייד ש|שלך|мой|мне|(?:رقمي|هاتفي|هاتفك)(?![\u0621-\u065f]))[^.!?]{0,20}$/i;
// Heads the shopper's number in an order as often as the business's in a letter.
const FOR_CONTACT =
  /(?:(?:טלפון|מספר|נייד|טל') ל(?:יצירת )?קשר|\bcontact(?: (?:number|phone|tel))?|контактный телефон|رقم التواصل)[\s:.-]{0,4}$/i;
// What may stand between two numbers of one place: "03-5550122 או *2055", "from abroad".
const OR_ELSE =
  /^(?:[\s,/|·;:()-]|או|ו|גם|טל'|טלפון|(?:הזמנות )?(?:[מב]?חו"ל|בארץ)|or|and|from abroad|international|или|из-за границы|او|tel\.?|phone)*$/i;
// The heading of a block of details as often as an offer.
const BARE_CONTACT = /^contact\s?:?$/i;

/** Short and shared numbers, which only businesses have. */
const isServiceNumber = (key: string): boolean =>
  key.startsWith('*') || /^1(?:[78]00|599|801|809)|^[78]00|^8800/.test(key);

// Of several numbers that are offered, that of those who answer buyers.
const CUSTOMER_SERVICE =
  /(?:customer (?:service|support|care)|שירות ה?לקוחות|(?:служба|отдел) поддержки|خدمة العملاء)[^\d.!?]{0,40}$/i;

const servesCustomers = (before: string, previous: Line | undefined): boolean =>
  CUSTOMER_SERVICE.test(before.trim() === '' ? (previous?.folded ?? '').slice(-60) : before);

function weightOf(page: Page, kind: PageKind, line: Line, { at, text }: Written): number {
  const key = phoneKey(text);
  const before = line.folded.slice(Math.max(0, at - 80), at);
  const previous = page.lines[line.at - 1];
  const named = isNamedPhone(line, at, text);
  const invited =
    hasLabel(before, 'contact') ||
    (before.trim().length < 14 &&
      previous !== undefined &&
      previous.text.length < 60 &&
      hasLabel(previous.folded, 'contact') &&
      !BARE_CONTACT.test(previous.folded));
  const offered = invited || named;
  if (isOfBill(page, line) || isUnderSignature(page, line))
    return OFFERS_CONTACT - (MOBILE.test(key) ? 1 : 0);
  const isService = isServiceNumber(key);
  const isFoot = line.region === 'chrome' || isInFrame(line.element);
  if (MINE.test(before) && !isFoot) return 0;
  if (MESSENGER.test(before)) return isFoot || line.at >= page.lines.length - 4 ? NEAR_NAME : 0;
  // A line that serves all beats those of branches.
  const isSecond = /\d[\d\s-]{5}\d/.test(before);
  if (isService && invited && !isSecond && line.speaker !== 'shopper') return SERVES_ALL;
  if (isFoot) return FRAME + (offered ? 1 : 0);
  const isHead = line.at < 5 && !page.lines.slice(0, line.at).some(({ region }) => region === 'heading');
  if (isHead && (named || isService || /[\s.-]/.test(text)) && page.source === 'page' && !MOBILE.test(key))
    return FRAME;
  if (isInOlderMessage(page, line) && !isService) return 0;
  const isLast = line.at >= page.lines.length - 6 && (kind.conversation || page.source !== 'page');
  if (kind.speaksOfOrder && FOR_CONTACT.test(before) && (!isLast || MOBILE.test(key)))
    return MOBILE.test(key) ? ALONE : BARE_WORD;
  // In the middle of a sentence of a conversation it is whoever's.
  if (MOBILE.test(key) && named && !invited && kind.conversation && before.trim().length > 14) return ALONE;
  // "Phone: …" in the middle of an order is the shopper's as often as the shop's; at the end it closes a letter.
  if (named && !invited && kind.speaksOfOrder && !isLast && line.speaker === undefined)
    return MOBILE.test(key) ? ALONE : isService ? SERVICE_NUMBER : BARE_WORD;
  if (offered && line.speaker !== 'shopper')
    return (
      (MOBILE.test(key) ? OFFERS_CONTACT - 1 : OFFERS_CONTACT) + (servesCustomers(before, previous) ? 0.5 : 0)
    );
  if (isService) return SERVICE_NUMBER;
  if (MOBILE.test(key)) return line.speaker === 'business' ? ALONE : 0;
  if (line.speaker === 'business' || (isLast && before.trim().length < 40)) return NEAR_NAME;
  return ALONE;
}

function fromMarkup(page: Page): Candidate<string>[] {
  return objectsIn(page.jsonLd, 500).flatMap((object) => {
    if (
      !typesOf(object).some((type) =>
        /Organization|Store|LocalBusiness|Corporation|Business|ContactPoint/.test(type),
      )
    )
      return [];
    const phone = textOfValue(object.telephone);
    const text = phone && cleanText(phone.slice(0, 40));
    if (!text || phoneKey(text).length < 4) return [];
    return [
      {
        value: text,
        foundIn: 'structured-data',
        excerpt: excerptOf(`${nameOf(object) ?? ''} ${text}`),
        weight: FRAME + 1,
      },
    ];
  });
}

function fromLinks(page: Page, others: ReadonlySet<string>): Candidate<string>[] {
  return page.index.find('a', 2_000).flatMap((link): Candidate<string>[] => {
    const target = link.getAttribute('href') ?? '';
    if (!/^tel:/i.test(target) || (page.within && !page.within.some((root) => root.contains(link))))
      return [];
    const shown = cleanText(textWithin(link, 60));
    const linked = cleanText(target.slice(4, 40).replace(/%20/g, ' '));
    const text = phoneKey(shown) === phoneKey(linked) || phoneKey(shown).length >= 7 ? shown : linked;
    if (!/^[+*()\d\s.-]{4,25}$/.test(foldText(text)) || isInShopperBlock(link)) return [];
    if (others.has(phoneKey(text))) return [];
    const weight = isInFrame(link) ? FRAME + 1 : LINK;
    return [
      {
        value: text,
        foundIn: 'label',
        excerpt: excerptOf(shown || linked),
        weight,
        spot: { element: link, written: shown === text ? shown : '' },
      },
    ];
  });
}

// A number of another country, beside the one for those who read this here.
const FROM_ABROAD = /^\+(?!972)/;
const isIsraeli = (page: Page): boolean =>
  page.host.endsWith('.il') ||
  /^(?:he|iw)/.test(page.lang) ||
  page.lines.slice(0, 60).some(({ folded }) => /[א-ת]{2}/.test(folded));

/** Whether several numbers stand side by side, with nothing between them that names another branch. */
function areOfOnePlace(top: readonly Candidate<string>[]): boolean {
  const [first] = top;
  const line = first?.spot?.line;
  if (!first || !line) return false;
  const own = top.filter(({ spot }) => spot?.line === line).map(({ value }) => line.text.indexOf(value));
  const last = Math.max(...own);
  const between = top
    .reduce((rest, { value }) => rest.replace(value, ''), line.text.slice(own[0], last))
    .toLowerCase();
  return (
    top.every(({ spot, value }) => spot?.line === line || line.text.includes(value)) &&
    OR_ELSE.test(foldText(between))
  );
}

/**
 * Decides on the telephone of the business: what is offered for contact, then what stands in the page's frame. What
 * stands with the shopper's details (`own`: those lines), or with a courier, never counts.
 */
export function decidePhone(
  page: Page,
  kind: PageKind,
  own: ReadonlySet<Line>,
  merchant: string | undefined,
): Finding<string> | undefined {
  if (FORUM_HOST.test(page.host)) return undefined;
  const shoppers = new Set<string>();
  const others = new Set<string>();
  const found: Candidate<string>[] = [];
  for (const line of page.lines) {
    if (line.at % 64 === 0) page.deadline.check();
    if (!/\d.?\d.?\d/.test(line.folded) || line.region === 'code' || line.region === 'quoted') continue;
    const isNamed =
      line.text.length < 160 &&
      line.speaker !== 'shopper' &&
      ((merchant !== undefined && (line.text.includes(merchant) || isBelowName(page, line, merchant))) ||
        (page.host.includes('.') && line.folded.toLowerCase().includes(`@${page.host}`)));
    const isOwn = (own.has(line) && !isNamed) || (line.region !== 'chrome' && isInShopperBlock(line.element));
    for (const written of numbersIn(line)) {
      const isOurs = line.speaker !== 'shopper' && OURS.test(line.folded.slice(0, written.at));
      const isReached = isWhereShopperIsReached(line.folded.slice(Math.max(0, written.at - 80), written.at));
      if ((isOwn && !isOurs) || (isReached && !isServiceNumber(phoneKey(written.text))))
        shoppers.add(phoneKey(written.text));
      else if (isOthersPhone(page, line, written.at, merchant)) others.add(phoneKey(written.text));
      else
        found.push({
          value: line.text.slice(written.at, written.at + written.text.length),
          foundIn: 'label',
          excerpt: excerptOf(line.text, written.at),
          weight: Math.max(
            weightOf(page, kind, line, written),
            (isNamed && !MOBILE.test(phoneKey(written.text))) || isOurs ? OFFERS_CONTACT : 0,
          ),
          spot: { line, written: written.text },
        });
    }
  }
  const all = [...fromMarkup(page), ...found, ...fromLinks(page, others)].filter(
    ({ value, weight }) =>
      weight > 0 && !shoppers.has(phoneKey(value)) && (!kind.negative || weight >= FRAME),
  );
  const top = heaviestOf(all);
  const [first] = top;
  if (!first) return undefined;
  const isOne = (some: readonly Candidate<string>[]): boolean =>
    distinct(some.map((one) => ({ ...one, value: phoneKey(one.value) }))).length === 1;
  const here = isOne(top) || !isIsraeli(page) ? [] : top.filter(({ value }) => !FROM_ABROAD.test(value));
  const [local] = isOne(here) ? here : [];
  const isClear = isOne(top) || local !== undefined || areOfOnePlace(top);
  return findingOf(local ?? first, (local ?? first).value, first.weight >= SURE && isClear && !page.cut);
}
