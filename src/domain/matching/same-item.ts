import type { PurchaseItem } from '../case/purchase.ts';

// A line that begins so is what the shop adds to an order, and stands on many of them.
const ADDED = [
  '(?:(?:free|standard|express|home) )?(?:delivery|shipping|postage|handling)|pick-?up|courier|gift wrap(?:ping)?',
  '(?:sales )?tax|vat|(?:service|processing|payment|small order) (?:fee|charge)|tip|deposit|donation|rounding',
  'discount|coupon|promo(?:tion)?(?: code)?|store credit|(?:plastic |shopping )?bags?|sub-?total|total',
  'ה?משלוח|דמי \\p{L}+|עלות משלוח|הובלה|איסוף עצמי|שליח|אריזת מתנה|ה?הנחה|הנחת \\p{L}+|קופון|מבצע|זיכוי',
  'מע"?מ|עמלה|טיפ|פיקדון|תרומה|עיגול|שקית|סה"?כ',
  'доставка|скидка|купон|налог|итого|(?:ال)?توصيل|(?:ال)?شحن|خصم|قسيمة|ضريبة',
];
// A gift card is bought more than once on purpose.
const GIFT_CARD = [
  'e?-?gift[ -]?(?:cards?|vouchers?|certificates?)|(?:שובר|כרטיס) מתנה|גיפט[ -]?קארד|תו קנייה',
  'подарочн\\p{L}+ (?:карта|сертификат)|بطاقة هدية',
];
const GENERIC = new RegExp(
  `(?:^[\\s\\-–+*•]*(?:${ADDED.join('|')})|(?<!\\p{L})(?:${GIFT_CARD.join('|')}))(?![\\p{L}\\p{M}])`,
  'u',
);

const bare = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[״“”„]/g, '"');

/** A line of an order that is nothing bought once: delivery, a discount, a fee, a gift card. */
export const isGenericItem = (name: string): boolean => GENERIC.test(bare(name));

/** Letters and digits alone: quotes, dashes and spaces are written in many ways. */
const keyOf = (name: string): string => bare(name).replace(/[^\p{L}\p{M}\p{N}]/gu, '');

/** Whether two items of one shop are the same: by the shop's own number where both have one, else by their names. */
export function isSameItem(one: PurchaseItem, other: PurchaseItem): boolean {
  if (isGenericItem(one.name) || isGenericItem(other.name)) return false;
  if (one.sku && other.sku) return keyOf(one.sku) === keyOf(other.sku);
  const key = keyOf(one.name);
  return key.length > 1 && key === keyOf(other.name);
}
