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

/** A name as it is compared: one form, small letters, plain quotes. */
export const bareName = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[״“”„]/g, '"');

/** A line of an order that is nothing bought once: delivery, a discount, a fee, a gift card. */
export const isGenericItem = (name: string): boolean => GENERIC.test(bareName(name));
