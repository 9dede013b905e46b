import { type Day, parseDay } from '../time/day.ts';

/** How `3/11` is to be read where both are possible. */
export type DateOrder = 'day-first' | 'month-first' | 'unknown';

/** A day read from text; `certain` is false when day and month could be the other way round. */
export interface DayRead {
  readonly day: Day;
  readonly certain: boolean;
  readonly end: number;
}

// biome-ignore format: one line
const HEBREW_MONTHS: readonly string[] = [
  'ינו', 'פבר', 'מרץ', 'אפר', 'מאי', 'יונ', 'יול', 'אוג', 'ספט', 'אוק', 'נוב', 'דצמ',
];
const RUSSIAN_MONTHS = 'янв фев мар апр ма июн июл авг сен окт ноя дек'.split(' ');
// In folded letters; the names of the Gulf and Egypt, then those of the Levant.
const ARABIC_MONTHS: readonly (readonly string[])[] = [
  ['يناير', 'كانون الثاني'],
  ['فبراير', 'شباط'],
  ['مارس', 'اذار'],
  ['ابريل', 'نيسان'],
  ['مايو', 'ايار'],
  ['يونيو', 'حزيران'],
  ['يوليو', 'تموز'],
  ['اغسطس', 'اب'],
  ['سبتمبر', 'ايلول'],
  ['اكتوبر', 'تشرين الاول'],
  ['نوفمبر', 'تشرين الثاني'],
  ['ديسمبر', 'كانون الاول'],
];
const ENGLISH_MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

// What may stand before a day: the time of it, its name in the week, a preposition.
const TIME = '(?:at\\s)?\\d{1,2}:\\d{2}(?::\\d{2})?(?:\\s?[ap]\\.?m\\.?)?(?:\\s?[,|-]\\s?|\\s)';
const FROM_TODAY = '(?:אתמול|היום|today|yesterday|сегодня|вчера|اليوم|امس),?\\s';
const WEEKDAY = [
  "(?:ב?יום\\s)?[א-ש]'?,?\\s{1,2}",
  '(?:ב?יום\\s)?(?:ראשון|שני|שלישי|רביעי|חמישי|שישי|שבת),?\\s{1,2}',
  '(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}[.,]?\\s{1,2}|the\\s',
  '(?:يوم\\s)?(?:الاحد|الاثنين|الثلاثاء|الاربعاء|الخميس|الجمعة|السبت)[\\s,]{1,2}',
  '(?:пн|вт|ср|чт|пт|сб|вс|понедельник|вторник|среда|четверг|пятница|суббота|воскресенье)[.,]?\\s{1,2}',
].join('|');
const LEAD = new RegExp(
  `[\\s:,("«-]{0,6}(?:${TIME})?(?:${FROM_TODAY})?(?:on\\s)?(?:${WEEKDAY})?(?:[בה][- ]?|от\\s|في\\s|يوم\\s|on\\s)?`,
  'iy',
);
const YEAR = "(?:'?(\\d{4}|\\d{2}(?![\\d:]|\\s?[ap]\\.?m)))(?!\\d)";
const FULL_YEAR = '(\\d{4})(?!\\d)';
const ENGLISH_MONTH = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?';
const ARABIC_MONTH = `(${ARABIC_MONTHS.flat().join('|')})(?![\\u0621-\\u064a])`;
const CLOCK = '(?:\\d{1,2}:\\d{2}(?::\\d{2})?\\s(?:[a-z]{2,5}\\s|[+-]\\d{4}\\s)?)?';

const ISO = /(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/y;
const NUMERIC = /(\d{1,2})\s?([./-])\s?(\d{1,2})\s?\2\s?(\d{4}|\d{2})(?![\d])(?!-\d)/y;
const HEBREW = new RegExp(
  `(\\d{1,2})\\s?(?:ב|ל)?-?(ינואר|ינו|פברואר|פבר|מרץ|מרס|אפריל|אפר|מאי|יוני|יונ|יולי|יול|אוגוסט|אוג|ספטמבר|ספט|אוקטובר|אוק|נובמבר|נוב|דצמבר|דצמ)[א-ת]{0,3}['.]?,?\\s(?:ה-?)?${YEAR}`,
  'y',
);
const HEBREW_MONTH_DAY =
  /(ינואר|פברואר|מרץ|מרס|אפריל|מאי|יוני|יולי|אוגוסט|ספטמבר|אוקטובר|נובמבר|דצמבר)\s(\d{1,2}),?\s(\d{4})(?!\d)/y;
const RUSSIAN = new RegExp(
  `(\\d{1,2})[»"]?\\s(янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек)[а-я]{0,6}\\.?,?\\s${FULL_YEAR}`,
  'iy',
);
const ARABIC = new RegExp(`(\\d{1,2})\\s(?:من\\s)?${ARABIC_MONTH},?\\s${FULL_YEAR}`, 'y');
const ARABIC_MONTH_DAY = new RegExp(`${ARABIC_MONTH}\\s(\\d{1,2}),?\\s${FULL_YEAR}`, 'y');
const DAY_MONTH = new RegExp(
  `(\\d{1,2})(?:st|nd|rd|th)?[\\s/-](?:of\\s)?${ENGLISH_MONTH},?[\\s/-]${YEAR}`,
  'iy',
);
const MONTH_DAY = new RegExp(`${ENGLISH_MONTH}\\s(\\d{1,2})(?:st|nd|rd|th)?,?\\s${CLOCK}${FULL_YEAR}`, 'iy');
const YEAR_MONTH_DAY = new RegExp(`${FULL_YEAR}[\\s-]${ENGLISH_MONTH}[\\s-](\\d{1,2})(?!\\d)`, 'iy');

function dayOf(year: string, month: number, day: number): Day | undefined {
  const full = year.length === 2 ? `20${year}` : year;
  if (full < '2000' || full > '2099') return undefined;
  return parseDay(`${full}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`);
}

function at(pattern: RegExp, text: string, from: number): RegExpExecArray | null {
  pattern.lastIndex = from;
  return pattern.exec(text);
}

function numeric(match: RegExpExecArray, order: DateOrder): Omit<DayRead, 'end'> | undefined {
  const first = Number(match[1]);
  const second = Number(match[3]);
  const year = match[4] ?? '';
  const dayFirst = dayOf(year, second, first);
  const monthFirst = dayOf(year, first, second);
  if (first === second || !monthFirst) return dayFirst && { day: dayFirst, certain: true };
  if (!dayFirst) return { day: monthFirst, certain: true };
  if (match[2] === '.') return { day: dayFirst, certain: true }; // nobody writes 11.3.2026 month first
  return { day: order === 'month-first' ? monthFirst : dayFirst, certain: order !== 'unknown' };
}

/** Reads a calendar day that starts at `from` (after a weekday name or a preposition); Hebrew and English, folded text. */
export function readDayAt(text: string, from: number, order: DateOrder): DayRead | undefined {
  const start = from + (at(LEAD, text, from)?.[0].length ?? 0);
  for (const begin of start === from ? [from] : [start, from]) {
    const read = readBare(text, begin, order);
    if (read) return read;
  }
  return undefined;
}

type MatchReader = (match: RegExpExecArray) => Day | undefined;

const monthOf = (names: readonly string[], word: string): number =>
  names.findIndex((name) => word.startsWith(name)) + 1;

const arabicMonth = (word: string | undefined): number =>
  ARABIC_MONTHS.findIndex((names) => names.includes(word ?? '')) + 1;

/** Ways of writing a day that leave no doubt which number is the month. */
const PLAIN_FORMS: readonly (readonly [RegExp, MatchReader])[] = [
  [ISO, (match) => dayOf(match[1] ?? '', Number(match[2]), Number(match[3]))],
  [
    HEBREW,
    (match) =>
      dayOf(match[3] ?? '', monthOf(HEBREW_MONTHS, (match[2] ?? '').replace('מרס', 'מרץ')), Number(match[1])),
  ],
  [
    HEBREW_MONTH_DAY,
    (match) =>
      dayOf(match[3] ?? '', monthOf(HEBREW_MONTHS, (match[1] ?? '').replace('מרס', 'מרץ')), Number(match[2])),
  ],
  [
    DAY_MONTH,
    (match) =>
      dayOf(match[3] ?? '', monthOf(ENGLISH_MONTHS, (match[2] ?? '').toLowerCase()), Number(match[1])),
  ],
  [
    RUSSIAN,
    (match) =>
      dayOf(match[3] ?? '', monthOf(RUSSIAN_MONTHS, (match[2] ?? '').toLowerCase()), Number(match[1])),
  ],
  [ARABIC, (match) => dayOf(match[3] ?? '', arabicMonth(match[2]), Number(match[1]))],
  [ARABIC_MONTH_DAY, (match) => dayOf(match[3] ?? '', arabicMonth(match[1]), Number(match[2]))],
  [
    YEAR_MONTH_DAY,
    (match) =>
      dayOf(match[1] ?? '', monthOf(ENGLISH_MONTHS, (match[2] ?? '').toLowerCase()), Number(match[3])),
  ],
  [
    MONTH_DAY,
    (match) =>
      dayOf(match[3] ?? '', monthOf(ENGLISH_MONTHS, (match[1] ?? '').toLowerCase()), Number(match[2])),
  ],
];

function readBare(text: string, from: number, order: DateOrder): DayRead | undefined {
  for (const [pattern, read] of PLAIN_FORMS) {
    const match = at(pattern, text, from);
    const day = match && read(match);
    if (match && day) return { day, certain: true, end: from + match[0].length };
  }
  const match = at(NUMERIC, text, from);
  const read = match && numeric(match, order);
  return match && read ? { ...read, end: from + match[0].length } : undefined;
}

// Money of places that write the day first; elsewhere (SEK, CAD, JPY) English pages write it either way.
const DAY_FIRST_MONEY = new Set('ILS EUR GBP AUD NZD INR RUB UAH TRY AED SAR EGP JOD'.split(' '));

/** How a page writes dates: by its language, its top-level domain, and the money it speaks of. */
export function dateOrderOf(lang: string, host: string, currencies: ReadonlySet<string>): DateOrder {
  if (lang === 'en-us') return 'month-first';
  if (lang !== '' && lang !== 'en') return 'day-first';
  const domain = host.slice(host.lastIndexOf('.') + 1);
  if (domain === 'us') return 'month-first';
  if (/^[a-z]{2}$/.test(domain)) return 'day-first';
  if (currencies.has('USD') && currencies.size === 1) return 'unknown';
  return [...currencies].some((code) => DAY_FIRST_MONEY.has(code)) ? 'day-first' : 'unknown';
}
