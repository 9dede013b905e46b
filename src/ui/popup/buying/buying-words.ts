import type { PlacedOrder } from '../../../contract/shop-calls.ts';
import { findDoubleOrders } from '../../../domain/matching/double-order.ts';
import type { Offer } from '../../../domain/shop/shop-reading.ts';
import { dayIn, type Moment, msOf } from '../../../domain/time/moment.ts';
import { formatDay, formatMoney } from '../../../words/format.ts';
import type { Words } from '../../../words/words.ts';
import type { Detail } from './shop-details.ts';

// The catalogue's isolates are for sentences on a screen; a text that is stored has none.
const plain = (text: string): string => text.replace(/[\u2060\u2066-\u2069]/g, '');

/** Who is behind the shop, as the entry that is kept says it: every detail, found or missing. */
export function detailsNote(words: Words, details: readonly Detail[], site: string): string {
  const { say } = words;
  const lines = details.map(({ name, found, doubt }) => {
    const value = found
      ? found.sure || doubt
        ? found.value
        : say('shop.who.noteNotSure', { value: found.value })
      : say('shop.who.none');
    const doubted = doubt && ` (${say(doubt === 'sign' ? 'shop.who.sign' : 'shop.who.checkDigit')})`;
    return say('shop.who.noteLine', {
      name: say(`shop.who.names.${name}`),
      value: `${value}${doubted ?? ''}`,
    });
  });
  return plain([say('shop.who.note', { site }), ...lines].join('\n'));
}

/** What is sold and for how much, as far as the page says. */
export function offerText(words: Words, { name, price }: Offer): string {
  const sum = price && formatMoney(words.language, price.value);
  if (name && sum) return words.say('shop.page.priced', { name: name.value, price: sum });
  return name?.value ?? sum ?? '';
}

/** The words beside the screenshot of a price seen elsewhere. */
export function priceNote(words: Words, { name, price }: Offer, site: string): string {
  const { say, language } = words;
  if (!price) return plain(say('shop.prices.noteNoPrice', { site }));
  const sum = formatMoney(language, price.value);
  return plain(
    name
      ? say('shop.prices.noteNamed', { site, name: name.value, price: sum })
      : say('shop.prices.note', { site, price: sum }),
  );
}

const MINUTE_MS = 60_000;
const UNITS = [
  ['day', 24 * 60],
  ['hour', 60],
  ['minute', 1],
] as const;

/** How long ago, in the largest unit that fits: "8 minutes ago". Under a minute counts as one. */
export function agoText({ language }: Words, then: Moment, now: Moment): string {
  const minutes = Math.max(1, Math.round((msOf(now) - msOf(then)) / MINUTE_MS));
  const [unit, size] = UNITS.find(([, size]) => minutes >= size) ?? UNITS[2];
  return new Intl.RelativeTimeFormat(language, { numeric: 'always' }).format(
    -Math.floor(minutes / size),
    unit,
  );
}

/** That an order was made here already, and when: by the minute where it was noted on the day it was made. */
export function placedText(
  words: Words,
  { purchase, notedAt }: PlacedOrder,
  offer: Offer,
  now: Moment,
): string {
  const { say, language } = words;
  const items = offer.name ? [{ name: offer.name.value, ...(offer.sku && { sku: offer.sku }) }] : [];
  const [double] = findDoubleOrders([{ caseId: '', purchase }], { hosts: purchase.hosts ?? [], items });
  const isSame = double?.because.includes('item') ?? false;
  const { transactionDate } = purchase;
  if (transactionDate && transactionDate !== dayIn(notedAt.zone, msOf(notedAt))) {
    return say(isSame ? 'shop.twice.on' : 'shop.twice.sumOn', {
      day: formatDay(language, transactionDate, 'medium'),
    });
  }
  return say(isSame ? 'shop.twice.ago' : 'shop.twice.sumAgo', { when: agoText(words, notedAt, now) });
}
