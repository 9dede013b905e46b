// What currencies are called on pages, in folded letters (every alef plain).

/** Where a page stands, as far as it tells which dollar or crown a bare sign means. */
export interface MoneyPlace {
  /** Last label of the host name, or empty. */
  readonly domain: string;
  /** `lang` of the document in lower case, or empty. */
  readonly lang: string;
}

export const ANYWHERE: MoneyPlace = { domain: '', lang: '' };

/** Which dollar, crown or dinar a page's own signs mean. `host` in lower case. */
export const moneyPlaceOf = (host: string, lang = ''): MoneyPlace => ({
  domain: host.slice(host.lastIndexOf('.') + 1),
  lang,
});

// Codes of ISO 4217 (with NIS and RMB) that are no English words.
const CODES =
  'ILS|NIS|USD|EUR|GBP|CAD|AUD|JPY|CHF|SEK|NOK|DKK|ISK|PLN|CZK|HUF|RON|BGN|RSD|TRY|CNY|RMB|HKD|SGD|TWD|KRW|INR|PKR|LKR|THB|VND|PHP|IDR|MYR|NZD|MXN|BRL|ARS|CLP|COP|UYU|CRC|ZAR|NGN|KES|GHS|ETB|UAH|RUB|BYN|KZT|UZS|KGS|GEL|AMD|AZN|MDL|SAR|AED|QAR|KWD|BHD|OMR|YER|EGP|JOD|LBP|SYP|IQD|MAD|TND|DZD|LYD|SDG';

/** Signs and words that mean one currency everywhere. */
// biome-ignore format: a table
const SIGNS: Readonly<Record<string, string>> = {
  '₪': 'ILS', 'ש"ח': 'ILS', "ש''ח": 'ILS', שח: 'ILS', שקל: 'ILS', שקלים: 'ILS', nis: 'ILS', 'n.i.s.': 'ILS', 'n.i.s': 'ILS',
  shekel: 'ILS', shekels: 'ILS', 'шек.': 'ILS', шек: 'ILS', шекеля: 'ILS', шекелей: 'ILS', шекелях: 'ILS',
  شيكل: 'ILS', شيقل: 'ILS', شواقل: 'ILS', شواكل: 'ILS', 'ش.ج': 'ILS',
  us$: 'USD', 'us $': 'USD', דולר: 'USD', דולרים: 'USD', dollar: 'USD', dollars: 'USD', доллара: 'USD', долларов: 'USD', 'долл.': 'USD', دولار: 'USD',
  ca$: 'CAD', c$: 'CAD', a$: 'AUD', au$: 'AUD', nz$: 'NZD', hk$: 'HKD', s$: 'SGD', nt$: 'TWD', mx$: 'MXN', r$: 'BRL',
  '€': 'EUR', אירו: 'EUR', יורו: 'EUR', euro: 'EUR', euros: 'EUR', евро: 'EUR', يورو: 'EUR',
  'ליש"ט': 'GBP', "ליש''ט": 'GBP', פאונד: 'GBP', 'לירה שטרלינג': 'GBP', 'לירות שטרלינג': 'GBP',
  'fr.': 'CHF', zł: 'PLN', kč: 'CZK', ft: 'HUF', lei: 'RON', лв: 'BGN', 'лв.': 'BGN', '₺': 'TRY', tl: 'TRY', 'ليرة تركية': 'TRY',
  '₽': 'RUB', 'руб.': 'RUB', руб: 'RUB', рублей: 'RUB', рубля: 'RUB', 'р.': 'RUB', '₴': 'UAH', 'грн.': 'UAH', грн: 'UAH', '₸': 'KZT', тг: 'KZT', тенге: 'KZT', 'бел. руб.': 'BYN', '₾': 'GEL', '֏': 'AMD', '₼': 'AZN',
  '₹': 'INR', '฿': 'THB', '₩': 'KRW', '₫': 'VND', '₱': 'PHP', '円': 'JPY', '元': 'CNY', rmb: 'CNY', 'cn¥': 'CNY', 'jp¥': 'JPY', 'e£': 'EGP',
  dhs: 'AED', 'dhs.': 'AED', 'ر.س': 'SAR', 'ريال سعودي': 'SAR', 'ريال قطري': 'QAR', 'ر.ق': 'QAR', 'ريال عماني': 'OMR', 'ر.ع': 'OMR', 'درهم اماراتي': 'AED', 'درهم مغربي': 'MAD', 'د.م': 'MAD',
  'دينار اردني': 'JOD', 'دينار كويتي': 'KWD', 'دينار بحريني': 'BHD', 'دينار عراقي': 'IQD', 'دينار تونسي': 'TND', 'د.ك': 'KWD', 'د.ب': 'BHD', 'د.ع': 'IQD', 'د.ت': 'TND', 'د.ج': 'DZD', 'د.ل': 'LYD',
  'جنيه مصري': 'EGP', 'ج.م': 'EGP', 'ليرة لبنانية': 'LBP', 'ليرة سورية': 'SYP', 'ل.ل': 'LBP',
};

interface LocalSign {
  readonly by: Readonly<Record<string, string>>;
  /** Where neither the domain nor the language tells. */
  readonly else?: string;
}

/** Signs that mean the money of the country: by top-level domain, then by language. */
const LOCAL: Readonly<Record<string, LocalSign>> = {
  $: {
    by: { ca: 'CAD', au: 'AUD', nz: 'NZD', hk: 'HKD', sg: 'SGD', tw: 'TWD', mx: 'MXN' },
    else: 'USD',
  },
  kr: { by: { dk: 'DKK', da: 'DKK', se: 'SEK', sv: 'SEK', no: 'NOK', nb: 'NOK', nn: 'NOK', is: 'ISK' } },
  '¥': { by: { cn: 'CNY', zh: 'CNY' }, else: 'JPY' },
  '£': { by: { eg: 'EGP' }, else: 'GBP' },
  rs: { by: { pk: 'PKR', lk: 'LKR' }, else: 'INR' },
  ريال: { by: { qa: 'QAR', om: 'OMR', ye: 'YER' }, else: 'SAR' },
  درهم: { by: { ma: 'MAD' }, else: 'AED' },
  دينار: { by: { jo: 'JOD', kw: 'KWD', bh: 'BHD', iq: 'IQD', tn: 'TND', dz: 'DZD', ly: 'LYD' } },
  جنيه: { by: { sd: 'SDG' }, else: 'EGP' },
  ليرة: { by: { tr: 'TRY', lb: 'LBP', sy: 'SYP' } },
  'د.ا': { by: { jo: 'JOD', ae: 'AED' } },
};

const escaped = (text: string): string => text.replace(/[.$]/g, '\\$&');
const LETTERS = 'A-Za-zč-žא-תа-яА-Я\\u0621-\\u064a';

const ALL = [...Object.keys(SIGNS), ...Object.keys(LOCAL)];
// A bare sign may touch anything; words stand alone. Tried at the beginnings of words only, which keeps long pages quick.
const BARE = ALL.filter((sign) => sign.length === 1).join('');
const WORDS = ALL.filter((sign) => sign.length > 1)
  .sort((a, b) => b.length - a.length)
  .map(
    (sign) =>
      `${escaped(sign)}${/\p{L}$/u.test(sign) ? `(?![${LETTERS}])` : ''}${/^(?:kr|rs)$/.test(sign) ? '\\.?' : ''}`,
  )
  .join('|');

/** Source of a pattern for all that names a currency; for the flag `i`. */
export const CURRENCY = `(?:[${BARE}]|(?<![${LETTERS}])(?:${WORDS}|(?:${CODES})(?![A-Za-z])))`;
const ANY_CURRENCY = new RegExp(CURRENCY, 'gi');
// Written small these are words of other languages.
const PLAIN_CODES = /^(?:ils|nis|usd|eur|gbp)$/i;
// Measures and days as often as money: they name a currency beside a sum only.
const ALSO_WORDS = /^(?:ft|tl|lei|fr\.|р\.|тг|rs\.?|dollars?|euros?|r\$|s\$)$/i;

/** The code that a sign or word means; undefined where it may be one of several. */
export function codeOf(sign: string | undefined, place: MoneyPlace): string | undefined {
  if (!sign) return undefined;
  const lower = sign.toLowerCase();
  const local = LOCAL[lower.replace(/^(kr|rs)\.$/, '$1')];
  if (local) return local.by[place.domain] ?? local.by[place.lang.slice(0, 2)] ?? local.else;
  const named = SIGNS[lower];
  if (named) return named;
  return /^[A-Z]{3}$/.test(sign) || PLAIN_CODES.test(sign) ? sign.toUpperCase() : undefined;
}

/** True for a sign that some other word beside it may say more exactly: `$` beside `AUD`. */
export const isLocalSign = (sign: string): boolean =>
  LOCAL[sign.toLowerCase().replace(/^(kr|rs)\.$/, '$1')] !== undefined;

/** True for a line that holds a currency and nothing else: some shops set it apart from the sum. */
export function isOnlyCurrency(text: string): boolean {
  return text.length < 16 && text.replace(ANY_CURRENCY, '').trim() === '';
}

/** Codes of the currencies that a text names. */
export function currenciesIn(text: string, place: MoneyPlace): Set<string> {
  const found = new Set<string>();
  ANY_CURRENCY.lastIndex = 0;
  for (let match = ANY_CURRENCY.exec(text); match; match = ANY_CURRENCY.exec(text)) {
    const [sign] = match;
    if (ALSO_WORDS.test(sign) || /^[a-z]{3}$/.test(sign)) continue;
    const code = codeOf(sign, place);
    if (code) found.add(code);
  }
  return found;
}
