import { type Candidate, distinct, findingOf, heaviestOf } from './candidate.ts';
import type { Finding } from './finding.ts';
import { nameOf, objectsIn, textOfValue, typesOf } from './json-ld.ts';
import { hasLabel, labelsIn } from './labels/labels.ts';
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
  /^(?:[\s,/|·;:()-]|או|ו|גם|טל'|טלפון|מחו"ל|בחו"ל|or|and|from abroad|international|или|из-за границы|او|tel\.?|phone)*$/i;
// The heading of a block of details as often as an offer.
const BARE_CONTACT = /^contact\s?:?$/i;

/** Whether the words before a number say that it is somebody else's, or no telephone. */
const isOthers = (page: Page, line: Line, at: number, merchant = ''): boolean => {
  // A courier's own name may hold the word for courier.
  const words = line.folded.slice(Math.max(0, at - 28), at).replace(merchant, '');
  // "Fax 03-5550124 phone 03-5550123": of two numbers each has its own word.
  const before = OWN_WORD.exec(words)?.groups?.own ?? words;
  const above = at === 0 ? (page.lines[line.at - 1]?.folded ?? '') : '';
  return (
    hasLabel(before.replace(MESSENGER, ''), 'notContact') ||
    /(?:^|[\s|·])f[.:]\s?$/i.test(before) ||
    REGISTERED.test(before) ||
    CARD.test(before) ||
    OF_A_DOOR.test(before) ||
    OTHER_NUMBERS.some((kind) => endsWithLabel(before, kind)) ||
    (above.length < 30 && OTHERS_PHONE.test(above))
  );
};

const OWN_WORD = /\d[\s,|·;/-]{1,4}(?<own>(?:ה?טלפון|טל['.:]|tel\b|(?:tele)?phone\b|тел|(?:ال)?هاتف).*)$/i;

// Nine digits of a business, an identity card or a tax file look like a telephone.
const REGISTERED =
  /(?<!\p{L})(?:ח\.?['"]{0,2}פ|ע\.?['"]{0,2}מ|ת\.?['"]{0,2}ז|ع\.م|ح\.ف|עוסק (?:מורשה|פטור)|(?:מספר|מס['.]?) (?:ה?עוסק|ה?חברה|זהות|רישום|תיק)(?: מורשה| פטור)?|مشتغل مرخص|رقم الهوية|vat (?:no|id|number)|company (?:no|number)|инн|огрн)[\s.:#'-]{0,4}$/iu;
// "Visa *4412": the last digits of a payment card.
const CARD =
  /(?:כרטיס(?: אשראי)?|אשראי|ויזה|מסטרקארד|ישראכרט|\bvisa|master\s?card|isracard|\bamex|\bcard|карт[аыойу]|بطاقة)(?: (?:ה?מסתי+[םמ]ת? ב-?|ending(?: in| with)?))?[^\p{L}\d]{0,6}$/iu;
// What opens a door.
const OF_A_DOOR =
  /(?:קוד(?: ה?(?:בניין|כניסה|דלת|שער|אינטרקום))?|\b(?:door|gate|entry|building) code|код (?:двери|домофона))[\s:.-]{0,4}$/i;
// Numbers that are none of a telephone, with a star after or before them as it may be.
const OTHER_NUMBERS = ['orderNumber', 'tracking', 'reference'] as const;
const endsWithLabel = (before: string, kind: (typeof OTHER_NUMBERS)[number]): boolean =>
  labelsIn(before, kind).some(({ end }) => /^[\s:#.-]{0,4}$/.test(before.slice(end)));
// Heads the number on the next line.
const OTHERS_PHONE =
  /^(?:carrier|courier|driver|fax)\b.{0,20}$|^(?:טלפון )?ה?(?:שליח|חברת שילוח|נהג|פקס)|^(?:курьер|водитель|факс)/i;
// At the foot a business is reached by it, elsewhere it may be the courier's.
const MESSENGER = /(?:(?:ב|ל|ה)?(?:ו?ווא?טסא?פ|ווצאפ)|whats\s?app|ватсап|вотсап|واتساب)[\s:·|-]{0,4}$/i;

/** Short and shared numbers, which only businesses have. */
const isServiceNumber = (key: string): boolean =>
  key.startsWith('*') || /^1(?:[78]00|599|801|809)|^[78]00|^8800/.test(key);

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
  if (isHead && (named || /[\s.-]/.test(text)) && page.source === 'page' && !MOBILE.test(key)) return FRAME;
  if (isInOlderMessage(page, line) && !isService) return 0;
  const isLast = line.at >= page.lines.length - 6 && (kind.conversation || page.source !== 'page');
  if (kind.speaksOfOrder && FOR_CONTACT.test(before) && (!isLast || MOBILE.test(key)))
    return MOBILE.test(key) ? ALONE : BARE_WORD;
  // In the middle of a sentence of a conversation it is whoever's.
  if (MOBILE.test(key) && named && !invited && kind.conversation && before.trim().length > 14) return ALONE;
  // "Phone: …" in the middle of an order is the shopper's as often as the shop's; at the end it closes a letter.
  if (named && !invited && kind.speaksOfOrder && !isLast && line.speaker === undefined)
    return MOBILE.test(key) ? ALONE : isService ? SERVICE_NUMBER : BARE_WORD;
  if (offered && line.speaker !== 'shopper') return OFFERS_CONTACT - (MOBILE.test(key) ? 1 : 0);
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
      else if (isOthers(page, line, written.at, merchant)) others.add(phoneKey(written.text));
      else
        found.push({
          value: line.text.slice(written.at, written.at + written.text.length),
          foundIn: 'label',
          excerpt: excerptOf(line.text, written.at),
          weight:
            (isNamed && !MOBILE.test(phoneKey(written.text))) || isOurs
              ? OFFERS_CONTACT
              : weightOf(page, kind, line, written),
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
