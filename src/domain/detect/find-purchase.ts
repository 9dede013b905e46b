import { decideAgentName } from './agent-name.ts';
import { decideCancelUrl } from './cancel-link.ts';
import { readConversation } from './conversation/read-conversation.ts';
import { withoutOtherChats } from './conversation/without-other-chats.ts';
import { cutFindings, guardedFindings } from './cut-findings.ts';
import { type Clock, Deadline } from './deadline.ts';
import { decideEmail } from './email.ts';
import type { PageFindings } from './finding.ts';
import { decideItems } from './items/decide-items.ts';
import { DEFAULT_LIMITS, type Limits } from './limits.ts';
import { listedOrders } from './listed-orders.ts';
import { olderMessage } from './mail/older-message.ts';
import { decideMerchant } from './merchant.ts';
import { decideOrderDate } from './order-date.ts';
import { decideOrderNumber } from './order-number.ts';
import type { Page } from './page.ts';
import { pageKindOf } from './page-kind.ts';
import { decidePhone } from './phone.ts';
import { readInlineOrders } from './platforms/inline-orders.ts';
import { readPlatforms } from './platforms/read-platforms.ts';
import { decidePolicyUrl } from './policy-link.ts';
import { readPage } from './read-page.ts';
import { readText } from './read-text.ts';
import { decideReference } from './reference.ts';
import { withoutStructured } from './refused-markup.ts';
import { hostKind } from './shop-host.ts';
import { shopperLines } from './shopper-lines.ts';
import { withShownCode } from './shown-code.ts';
import { readStructuredData } from './structured-data.ts';
import { decideTotal, pageCurrencies } from './total.ts';
import { decideTrackingNumber } from './tracking-number.ts';
import { insideMessage } from './webmail.ts';

/** A clock that stands still: only the limits in work hold. */
const NO_CLOCK: Clock = () => 0;

/**
 * Reads from a document, which stands at `url`, what it says about a purchase. Layers: structured data, templates of
 * known shop systems, labels; each finding says which, where it stood and how sure it is. Bounded by `limits` in work
 * and, with a `clock`, in time: past it the answer is empty. Never throws; the document is left as it is.
 */
export function findPurchase(
  document: Document,
  url: string,
  limits: Limits = DEFAULT_LIMITS,
  clock: Clock = NO_CLOCK,
): PageFindings {
  return guardedFindings(() => {
    const whole = readPage(document, url, limits, new Deadline(clock, limits.milliseconds));
    return findOn(hostKind(whole.host) === 'webmail' ? insideMessage(whole) : whole, limits);
  });
}

/** The same for pasted text: a message, several, or the export of a chat. */
export function findInText(
  text: string,
  limits: Limits = DEFAULT_LIMITS,
  clock: Clock = NO_CLOCK,
): PageFindings {
  return guardedFindings(() =>
    findOn(readText(text, limits, new Deadline(clock, limits.milliseconds)), limits),
  );
}

/**
 * Weighs what stands on a page that was read. A message that names no order is about that of the message which it quotes: what
 * it lacks itself is taken from there. Throws `OutOfTime`.
 */
export function findOn(given: Page, limits: Limits): PageFindings {
  const found = weigh(given, limits);
  const isMessage = given.source !== 'page' || hostKind(given.host) === 'webmail';
  const older = isMessage && !found.orderNumber && !found.orders ? olderMessage(given) : undefined;
  const quoted = older && weigh(older, limits);
  if (!quoted?.orderNumber?.sure || found.cut) return found;
  const { agentName: _, reference: __, orders: ___, ...ofOrder } = quoted;
  const own = new Map<string, unknown>(Object.entries(found));
  const isSure = (one: unknown): boolean =>
    typeof one === 'object' && one !== null && 'sure' in one && one.sure === true;
  const lacking = Object.entries(ofOrder).filter(([name]) => !isSure(own.get(name)));
  return { ...found, ...Object.fromEntries(lacking) };
}

function weigh(given: Page, limits: Limits): PageFindings {
  const whole = withoutOtherChats(given);
  const { agents, lines, businessName, isChat } = readConversation(whole);
  const said: Page = { ...whole, lines, ...(businessName !== undefined && { businessName }) };
  said.deadline.check();
  const told = pageKindOf(said, isChat);
  const kind = { ...told, conversation: told.conversation || isChat };
  const page = withShownCode(said, kind);
  const structured = readStructuredData(page, limits);
  const layers = [structured, ...readPlatforms(page), ...readInlineOrders(page)];
  const { finding: orderNumber, orderList, markupRefused } = decideOrderNumber(page, kind, layers);
  const believed = markupRefused ? layers.map(withoutStructured) : layers;
  const merchant = decideMerchant(page, believed, orderNumber !== undefined && !kind.negative);
  page.deadline.check();
  // A sum and a day belong to an order: on a basket, a product or an article they are something else's.
  const hasOrder = !orderList && !kind.negative && (orderNumber !== undefined || kind.speaksOfOrder);
  const ordered = hasOrder || (orderNumber?.foundIn === 'structured-data' && !orderList);
  const currencies = ordered || orderList || kind.isBill ? pageCurrencies(page) : new Set<string>();
  const total =
    ordered || (kind.isBill && !kind.negative)
      ? decideTotal(page, believed, currencies, orderNumber?.value)
      : undefined;
  const isOfRequest = isChat && page.source === 'page';
  const orderDate = ordered
    ? decideOrderDate(page, believed, orderNumber?.value, currencies, isOfRequest)
    : undefined;
  const trackingNumber = orderList
    ? undefined
    : decideTrackingNumber(page, kind, believed, orderNumber?.value);
  const reference = decideReference(page, kind, [orderNumber?.value, trackingNumber?.value]);
  page.deadline.check();
  const agentName = decideAgentName(page, kind, agents, merchant?.value, reference !== undefined);
  const own = shopperLines(page);
  page.deadline.check();
  const phone = decidePhone(page, kind, own, merchant?.value);
  const email = decideEmail(page, kind, own);
  const policyUrl = decidePolicyUrl(page);
  const cancelUrl = decideCancelUrl(page, kind, orderList);
  const items = ordered ? decideItems(page, limits, markupRefused) : undefined;
  const orders = orderList ? listedOrders(page, currencies, structured.orders ?? []) : [];
  const findings: PageFindings = {
    ...(merchant && { merchant }),
    ...(orderNumber && { orderNumber }),
    ...(total && { total }),
    ...(orderDate && { orderDate }),
    ...(trackingNumber && { trackingNumber }),
    ...(agentName && { agentName }),
    ...(reference && { reference }),
    ...(phone && { phone }),
    ...(email && { email }),
    ...(policyUrl && { policyUrl }),
    ...(cancelUrl && { cancelUrl }),
    ...(items && { items }),
    ...(orders.length > 0 && { orders }),
  };
  return page.cut ? cutFindings(findings) : findings;
}
