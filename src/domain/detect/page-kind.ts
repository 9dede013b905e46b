import { isReadable } from './label-reader.ts';
import { hasLabel, labelsIn } from './labels/labels.ts';
import type { Line, Page } from './page.ts';
import { sells } from './sells.ts';
import { hostKind } from './shop-host.ts';
import { hasOrderFields, showsOrder, tellsNumber } from './shows-order.ts';

/** What a page is, as far as it decides what may be believed on it. */
export interface PageKind {
  /** A page of words about orders, of a basket, of a product, of a form: nothing on it is an order of the shopper's. */
  readonly negative: boolean;
  /** A list of several orders, or of one: which is meant is not ours to say. */
  readonly orderList: boolean;
  /** People tell each other of orders, which are not the shopper's: a forum, reviews, a judgement. */
  readonly isForum: boolean;
  /** The page says that an order was placed, or shows one. */
  readonly speaksOfOrder: boolean;
  /** The address is one that order pages have. */
  readonly orderAddress: boolean;
  /** A bill with its number and its sum, which is no order. */
  readonly isBill: boolean;
  /** A message or a conversation: an order is named in running text. */
  readonly conversation: boolean;
  /** Something is about to be bought here: what one page sells, or what a basket or checkout holds. */
  readonly buying?: BuyingStage;
}

/** Whether what is said in a chat that stands open on a page of another kind may be believed; nobody's own words are. */
export const hasOpenChat = ({ negative, conversation, isForum }: PageKind): boolean =>
  negative && conversation && !isForum;

/** How far a purchase has come that is not made yet. */
export type BuyingStage = 'product' | 'basket';

const ORDER_PATH =
  /order-received|thank[-_]?you|thankyou|\/thanks|orders?[-_/]?(?:success|confirm|complete|status|details?|view|summary)|(?:booking|reservation|purchase)[-_/]?confirm|\/confirmation(?:[./?]|$)|view[-_]order|checkout\/onepage\/success|\/success\b|\/orders?\/(?:view\/|details?\/|show\/)?(?:order_id\/)?[\w-]*\d[\w-]*|\/(?:order[-_]?history|my-?orders|purchases?)\/(?:view\/|details?\/|show\/)?(?!(?:19|20)\d\d(?:[/?]|$))[\w-]*\d{3}[\w-]*|[?&]order_?(?:no|num|number)=\w*\d|route=account\/order\/info|order_?id=|orderconfirmation|completed\/\d/i;
const LIST_PATH =
  /(?:\/(?:orders|my-orders|order-history|order_history|purchases)\/?$)|route=account\/order$|sales\/order\/history/i;
const BASKET_PATH =
  /\/(?:cart|basket|bag|checkout)\/?(?:index\/?)?$|\/checkout\/(?:cart|payment|shipping|address|information)\/?$|\/checkouts\/[^/]+\/(?:information|shipping|payment)|route=checkout\/c/i;
const TEXT_PATH =
  /\/(?:docs?|documentation|reference|api|blog|news|articles?|faq|help|support\/articles|wiki|guides?|kb|questions)\//i;
// Heads one order, on a page that its title names after the list it was opened from.
const ONE_ORDER =
  /^(?:(?:your )?order (?:details|information|summary)|(?:ה?הזמנה|ה?רכישה) (?:שלך|מספר)|(?:פרטי|סיכום) ה?הזמנה|(?:детали|состав|информация о) заказ[ае]?|تفاصيل الطلب|ملخص الطلب)(?![-\s]*s\b)/i;
// Heads a page that stays at the basket's address when the order was placed.
const THANKS =
  /^(?:thank(?:s| you)\b.{0,40}\b(?:order|purchase)|(?:your )?order (?:(?:has been|was) )?(?:received|placed|confirmed|complete)|תודה(?: רבה)? (?:על|ש)\S{0,3}(?:הזמנ|רכיש|קני|רכש)|(?:ה?הזמנה|הזמנתך)(?: שלך)? (?:התקבלה|נקלטה|בוצעה|הושלמה|אושרה)|спасибо за (?:ваш )?(?:заказ|покупку)|(?:ваш )?заказ (?:принят|оформлен)|(?:شكرا|تم) .{0,30}(?:طلبك|الطلب|شرائك))/i;
// Where a shop's own chat opens.
const HELP_PATH = /^\/(?:[a-z]{2}\/)?(?:help|support)\/?$/;
const TEXT_HOST =
  /(?:^|\.)(?:git(?:hub|lab)|bitbucket|wikipedia)\.(?:com|org)$|^(?:jobs?|careers?|docs?|developers?|api|blog|news|wiki|kb|community|forums?|discuss|reviews?)\./;
// Where shops keep their articles, and their tickets too.
const HELP_HOST = /^help\./;
// Where people write of their orders, under addresses made of the words they wrote.
export const FORUM_HOST =
  /(?:^|\.)(?:reddit|quora|trustpilot|sitejabber|complaintsboard|stackoverflow|stackexchange|medium)\.(?:com|org)$/;
const SEARCH_ADDRESS =
  /\/(?:search|catalogsearch|results)(?:[/?]|$)|[?&](?:q|query|search|keywords?)=|^\/\?s=/i;
const FORUM_PATH =
  /\/(?:t\/(?=[^/]*[a-zא-ת%]{3})|(?:(?:show)?threads?|forums?|topics?|discussions?|viewtopic|r\/[^/]+\/comments|reviews?|testimonials)[/.?])/i;
const ARTICLE_TYPE =
  /"@type"\s*:\s*\[?\s*"(?:NewsArticle|BlogPosting|TechArticle|APIReference|FAQPage|HowTo|QAPage|Event|Report|DiscussionForumPosting|Review|JobPosting)"/;
const PRODUCT_TYPE = /"@type"\s*:\s*\[?\s*"(?:Product|ProductGroup|ItemList|CollectionPage)"/;

const EXPLAINS =
  /שאלות (?:ו?תשובות|נפוצות)|מדריך|\bfaqs?\b|frequently asked|\bhow (?:to|do)\b|^איך |^כיצד |user guide|api reference|^как (?:отменить|вернуть|оформить|узнать|сделать|проверить)|^كيف (?:تلغي|الغاء|يمكن)/i;
const TRADE = /[₪$€£]|ש"ח|משלוח|תשלום|מוצר|פריט|shipping|payment|delivery|\bitems?\b|product/i;

const REVIEWS_OR_COURT =
  /חוות דעת|ביקורות|המלצות לקוחות|פסק דין|ת"[צקא]\s|בית ה?משפט|תביעה|דרושים|דרוש\/ה|\breviews?\b|testimonials|\bcourt\b|lawsuit|\bcareers?\b|(?:^|[\s|–-])jobs$|\bforum\b|פורום|отзыв|форум|решение суда/i;

/** The title or the first heading says that these are terms. */
function isRules(page: Page, headings: readonly string[]): boolean {
  const first = headings[1] ?? page.title;
  return hasLabel(first, 'terms') || hasLabel(first, 'cancelPolicy') || hasLabel(first, 'returnPolicy');
}

/** A heading that gives the number of a request: a help desk's page. */
const isTicket = (heading: string): boolean =>
  labelsIn(heading, 'reference').some(({ end }) => /^[\s:#]{0,3}[A-Z]{0,4}-?\d{3}/.test(heading.slice(end)));

// Whoever keeps a shop's invoices has them among its documents.
const BILL =
  /^(?:(?:tax )?invoice|receipt|bill|ה?(?:חשבונית|קבלה)(?: מס)?|счет|чек|فاتورة)(?:\s?[/-]\s?|\s)[^.!?]{0,30}\d{3}|^ה?חשבון (?:שלך|תקופתי|חודשי|ה?(?:מים|חשמל|גז|ארנונה|טלפון|סלולר))(?![א-ת])/i;
const SUM_OF_CREDIT =
  /^(?:סה"כ (?:ל?זיכוי|להחזר)|total (?:credit|refund)|итого (?:к возврату|возврат)|(?:ال)?اجمالي (?:ال)?(?:استرداد|مسترد))/i;
const isBill = (page: Page, headings: readonly string[]): boolean =>
  headings.slice(0, 3).some((text) => BILL.test(text)) &&
  (hasTotal(page) || page.lines.some(({ folded }) => SUM_OF_CREDIT.test(folded)));

const hasTotal = (page: Page): boolean =>
  page.lines.some(
    (line) => isReadable(line) && (hasLabel(line.folded, 'total') || hasLabel(line.folded, 'grandTotal')),
  );

/** The readable headings and the title, folded, at most 40. */
function headingsOf(page: Page): string[] {
  const lines = page.lines.filter((line) => line.region === 'heading').slice(0, 40);
  return [page.title, ...lines.map((line) => line.folded)];
}

function isProduct(page: Page): boolean {
  const type = page.metas.get('og:type') ?? '';
  if (/^(?:og:)?product/.test(type)) return true;
  if (
    page.index
      .find('[itemtype]')
      .some((element) => /schema\.org\/Product$/.test(element.getAttribute('itemtype') ?? ''))
  ) {
    return !page.index
      .find('[itemtype]')
      .some((element) => /schema\.org\/Order$/.test(element.getAttribute('itemtype') ?? ''));
  }
  return (
    page.jsonLd.some((text) => PRODUCT_TYPE.test(text)) && !page.jsonLd.some((text) => /"Order"/.test(text))
  );
}

/** A transcript or a chat, by its name. */
const CONVERSATION =
  /\btranscript\b|\b(?:chat|conversation)\s(?:with|history|log|copy|id)|(?:your|copy of|live)\s(?:chat|conversation)|תמליל|(?:העתק|עותק|היסטוריית|תוכן)\s(?:ה?שיחה|ה?צ'אט|ה?התכתבות)|(?:شات|محادثة|المحادثة|دردشة|الدردشة)|(?:история|копия|запись)\s(?:чата|переписки|диалога)|переписка/i;

const TYPED_INTO = new Set(['', 'text', 'tel', 'email', 'number']);
const isTypedInto = (input: Element): boolean =>
  TYPED_INTO.has((input.getAttribute('type') ?? '').toLowerCase());

/** Results of a courier: the number of a parcel is shown, and there is no form to look one up, or the address names it. */
function showsParcel(page: Page): boolean {
  const address = page.url?.href ?? '';
  const hasForm = page.index.find('input', 100).some(isTypedInto);
  return page.lines.some((line) => {
    if (!isReadable(line)) return false;
    return labelsIn(line.folded, 'tracking').some(({ end }) => {
      const rest = line.folded.slice(end).replace(/^[\s:#.]{0,6}/, '');
      const value = rest === '' ? (page.lines[line.at + 1]?.folded ?? '') : rest;
      const number = /^(?=.*\d{5})[A-Z0-9]{8,}(?=\s|$)/.exec(value)?.[0];
      return number !== undefined && (!hasForm || address.includes(number));
    });
  });
}

/** Tells what kind of page it is, from its address, its headings, its markup and its words. */
export function pageKindOf(page: Page, isChat = false): PageKind {
  const address = page.url ? page.url.pathname + page.url.search : '';
  const headings = headingsOf(page);
  const orderPath = ORDER_PATH.test(address);
  const some = (fits: (line: Line) => boolean): boolean =>
    page.lines.some((line) => {
      if (line.at % 64 === 0) page.deadline.check();
      return fits(line);
    });
  const placed = some((line) => isReadable(line) && hasLabel(line.folded, 'placed'));
  const kind = hostKind(page.host);
  // Pasted text has no address: it is a message or a chat.
  const conversation =
    page.url === undefined ||
    kind === 'webmail' ||
    kind === 'chat' ||
    /\/(?:requests|tickets?|chat|messages|direct)\/|\/(?:view-?)?tickets?(?:[-_]?view)?\.php\?/.test(
      address,
    ) ||
    headings.slice(0, 3).some(isTicket) ||
    headings.slice(0, 2).some((text) => CONVERSATION.test(text));

  const tracked = showsParcel(page);
  const isThanked =
    page.lines.some(({ region, folded }) => region === 'heading' && THANKS.test(folded)) &&
    !page.index.find('input', 100).some(isTypedInto);
  const basket =
    !orderPath &&
    !isThanked &&
    ((!conversation && SEARCH_ADDRESS.test(address)) ||
      (BASKET_PATH.test(page.url?.pathname ?? '') && !(placed && tellsNumber(page)) && !showsOrder(page)) ||
      /route=checkout\/c/.test(address) ||
      page.index.first('.woocommerce-cart-form') !== undefined ||
      page.index.first('.woocommerce-form-track-order') !== undefined ||
      page.index.first('form.checkout') !== undefined ||
      (!placed && !tracked && headings.some((text) => hasLabel(text, 'beforeOrder')) && !showsOrder(page)));
  const isForum =
    FORUM_HOST.test(page.host) ||
    FORUM_PATH.test(`${address}/`) ||
    headings.slice(0, 2).some((text) => REVIEWS_OR_COURT.test(text));
  const about =
    !conversation &&
    (FORUM_HOST.test(page.host) || !orderPath) &&
    (page.jsonLd.some((text) => ARTICLE_TYPE.test(text)) ||
      (!placed &&
        page.metas.get('og:type') === 'article' &&
        page.index.first('article') !== undefined &&
        !hasOrderFields(page)) ||
      (!isChat && headings.slice(0, 2).some((text) => EXPLAINS.test(text))) ||
      (TEXT_PATH.test(`${address}/`) && !(isChat && HELP_PATH.test(address)) && !isBill(page, headings)) ||
      (TEXT_HOST.test(page.host) && !isBill(page, headings)) ||
      (HELP_HOST.test(page.host) && !isChat) ||
      isForum ||
      (isRules(page, headings) && !showsOrder(page)) ||
      (page.lines.some((line) => line.region === 'code') && !placed));
  let otherWords = 0;
  some((line) => {
    if (hasLabel(line.folded, 'otherMeaning')) otherWords += 1;
    return otherWords >= 2;
  });
  const ofOtherMeaning = otherWords >= 2 || headings.some((text) => hasLabel(text, 'otherMeaning'));
  // One such word may be a product's; where nothing is sold or sent, it is what the page is about.
  const invitation =
    !orderPath &&
    (ofOtherMeaning || (otherWords > 0 && !page.lines.some((line) => TRADE.test(line.folded)))) &&
    !hasTotal(page);
  const isUnaddressed = page.url === undefined && page.source === 'page';
  const product =
    !orderPath &&
    !placed &&
    (isProduct(page) || ((!conversation || isUnaddressed) && sells(page))) &&
    !showsOrder(page);

  const isBuying = !about && !invitation && !conversation;
  const stage = product ? 'product' : basket && holdsBasket(page, address) ? 'basket' : undefined;

  return {
    negative: basket || about || invitation || product,
    isForum,
    orderList:
      !orderPath &&
      (LIST_PATH.test(address) ||
        (headings.slice(0, 4).some((text) => hasLabel(text, 'orderList')) &&
          !headings.slice(1, 8).some((text) => ONE_ORDER.test(text)))),
    speaksOfOrder: orderPath || placed,
    orderAddress: orderPath,
    isBill: isBill(page, headings),
    conversation,
    ...(isBuying && stage && { buying: stage }),
  };
}

/** A basket or a checkout in earnest: not a search, nor a form that looks up an order. */
function holdsBasket(page: Page, address: string): boolean {
  return (
    BASKET_PATH.test(page.url?.pathname ?? '') ||
    /route=checkout\/c/.test(address) ||
    page.index.first('.woocommerce-cart-form') !== undefined ||
    page.index.first('form.checkout') !== undefined ||
    (!SEARCH_ADDRESS.test(address) && hasTotal(page))
  );
}
