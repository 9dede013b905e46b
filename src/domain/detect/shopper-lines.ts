import { hasLabel } from './labels/labels.ts';
import type { Line, Page } from './page.ts';

const LINES_OF_A_BLOCK = 10;
const LEVELS_LOOKED_AT = 10;

// Where templates put the shopper's own details, by class or id.
const SHOPPER_CLASS =
  /(?:^|[\s_-])(?:address|addresses|billing|shipping(?:[-_](?:address|details|info|information|contact))|shipto|ship-to|deliver(?:y)?-?to|customer|buyer|recipient|consignee|user-?(?:info|details|email|menu)|account-?(?:info|details|menu)|order-overview__email|order-details-guest|profile)(?:$|[\s_-])/i;
// "Contact: 052-…" among the lines of an address is the shopper's.
const LABELLED_PHONE =
  /^(?:contact|צור קשר|(?:tele)?phone|tel\.?|mobile|cell|טל'?|טלפון|נייד|للتواصل|(?:ال)?هاتف|(?:ال)?جوال|тел\.?|телефон)\s?:\s?\+?[\d(][\d\s().-]{6,18}$/i;
// Cuts off what the sender signs with.
const SIGNATURE_LINE = /^(?:--|__+|==+)$/;
// A business's number with the state: ends an address, but not the details of a customer, who may be a business.
const REGISTERED =
  /(?:מספר|מס['.]?) (?:ה?עוסק|ה?חברה)(?![א-ת])|עוסק (?:מורשה|פטור)|(?<![א-ת])ח\.?פ\.?\s|\bvat (?:no|number|reg)|\bcompany (?:no|number|reg)|\bинн\b|огрн|مشتغل مرخص/i;
const CUSTOMER = /לקוח|מזמינ|customer|client|buyer|клиент|покупател|عميل|زبون/i;
// A heading over the address that the order goes to.
const DELIVERY_HEADING =
  /^(?:(?:home )?delivery|shipping|deliver(?:y|ing)? to|ה?משלוח|משלוח עד הבית|אספקה|доставка|(?:ال)?(?:توصيل|شحن))\s?:?$/i;
// Over what chats know of who writes.
const VISITOR =
  /^(?:visitor(?:'s)?(?: name| details| info)?|פרטי ה?(?:מבקר|פונה)|ה?מבקר|посетитель|(?:ال)?زائر)\s?:/i;
const FRAME_CLASS =
  /(?:^|[\s_-])(?:top-?(?:bar|panel|line|strip|header)|header|masthead|site-?footer|page-?footer|footer|ftr|hdr|contact-?(?:us|info|bar|details)?|store-?(?:info|contact)|shop-?(?:info|contact))(?:$|[\s_-])/i;
// "header" and "footer" of a table or of a message's own block say nothing.
const NO_FRAME =
  /(?:table|cell|row|column|card|order|message|comment)[-_]{1,2}(?:header|footer)|(?:shipping|billing|delivery|customer)[-_]contact/i;

function someAncestor(
  element: Element | undefined,
  fits: (one: Element, classes: string) => boolean,
): boolean {
  let above: Element | null = element ?? null;
  for (let level = 0; above && level < LEVELS_LOOKED_AT; level += 1) {
    const classes = above.hasAttributes()
      ? `${above.getAttribute('class') ?? ''} ${above.getAttribute('id') ?? ''} ${above.getAttribute('data-testid') ?? ''}`.slice(
          0,
          300,
        )
      : '';
    if (fits(above, classes)) return true;
    above = above.parentElement;
  }
  return false;
}

/** Whether an element is in the frame of a page, which is the same on all of the shop's pages: header or footer. */
export function isInFrame(element: Element | undefined): boolean {
  return someAncestor(
    element,
    (one, classes) =>
      one.localName === 'footer' ||
      (one.localName === 'header' && !/entry|article|section/.test(classes)) ||
      one.getAttribute('role') === 'contentinfo' ||
      one.getAttribute('role') === 'banner' ||
      (FRAME_CLASS.test(classes) && !NO_FRAME.test(classes)),
  );
}

/** Whether an element is in a block of the shopper's details by its markup. */
export function isInShopperBlock(element: Element | undefined): boolean {
  if (
    isInFrame(element) &&
    !someAncestor(element, (_, classes) => /account|user|profile|customer/i.test(classes))
  )
    return false;
  return someAncestor(element, (one, classes) => one.localName === 'address' || SHOPPER_CLASS.test(classes));
}

/**
 * The lines that are the shopper's own: what the shopper says, and blocks under "shipping address", "customer" and the
 * like. A line that offers contact, a new heading and the page's frame end a block.
 */
export function shopperLines(page: Page): Set<Line> {
  const own = new Set<Line>();
  let left = 0;
  let isCustomers = false;
  for (const line of page.lines) {
    if (line.at % 64 === 0) page.deadline.check();
    const isFrame = line.region === 'chrome';
    const heads =
      !isFrame &&
      line.text.length < 200 &&
      (hasLabel(line.folded, 'shopper') ||
        VISITOR.test(line.folded) ||
        (line.region === 'heading' && DELIVERY_HEADING.test(line.folded)));
    const offersContact = hasLabel(line.folded, 'contact') && line.text.length > 8;
    const isOwnPhone = left > 0 && LABELLED_PHONE.test(line.folded);
    if (line.speaker === 'shopper') own.add(line);
    const endsAddress = !heads && !isCustomers && REGISTERED.test(line.folded);
    if (isFrame || SIGNATURE_LINE.test(line.folded) || endsAddress) left = 0;
    else if (heads && !(offersContact && line.text.length > 60)) {
      left = LINES_OF_A_BLOCK;
      isCustomers = CUSTOMER.test(line.folded);
      own.add(line);
    } else if (line.region === 'heading' || (offersContact && !isOwnPhone) || line.speaker === 'business')
      left = 0;
    else if (left > 0) {
      left -= 1;
      own.add(line);
    }
  }
  return own;
}
