import { isCardNumber } from '../personal/check-digits.ts';
import { readDayAt } from './read-day.ts';

// Russian shops put a few letters of their own before the digits: ВК-20391.
const TOKEN =
  /(?:[А-Я]{1,4}-?(?=\d)|[A-Z]{2,4}#(?=\d))?[A-Za-z0-9](?:[A-Za-z0-9]|[-_./](?=[A-Za-z0-9])){0,49}(?:-[А-Я]{1,4}(?![А-Яа-я]))?/y;
/** A file that is named after an order. */
const FILE_KIND = /\.(?:pdf|jpe?g|png|heic|docx?|xlsx?|html?|eml|zip)$/i;
/** The form of a number that machines make up; shops without numbers of their own print it. */
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const PHONE = /^(?:0(?:5\d|7\d|[23489])-?\d{3}-?\d{4}|1-?[789]00-?\d{3}-?\d{3,4}|972\d{8,9})$/;
const TAG = /^(?:GTM-[A-Z0-9]{4,9}|UA-\d{4,}-\d{1,3}|G-[A-Z0-9]{10}|(?:AW|DC)-\d{6,})$/;
const UNIT =
  /^\s{0,2}(?:%|₪|\$|€|£|ש"?ח|ימי|ימים|יום|דקות|שעות|פריט|מוצר|יחידות|מתוך|of\s\d|out of|items?\b|products?\b|days?\b|hours?\b|minutes?\b|pcs\b|min\b|am\b|pm\b|x\s|@|שקל|דולר|אירו|שנ[הי]|שבוע|חודש|גרם|ק"ג|dollars?\b|shekels?\b|euros?\b|(?:nis|ils|usd|eur)\b(?!\s?\d)|weeks?\b|months?\b|years?\b|people\b)/i;

// A time, an address, a word or a sum; the verb that a shop forgot to part from its number is none of them.
const GOES_ON_AS_OTHER =
  /^[:@]\d|^@|^(?!(?:נקלט|התקבל|בוצע|אושר|נשלח)[הו]?(?![א-ת]))[א-ת]|^\.\.\.|^…|^\*|^,\d{3}(?!\d)/;

/** A token that may be an order number, and where it ends. */
export interface OrderNumberRead {
  readonly value: string;
  readonly end: number;
}

/**
 * Reads an order number that starts at `from`; undefined for what only looks like one: a day, a time, a sum, a phone,
 * a count ("3 items", "250 of 400"), an identifier of software (`isUuidToo` takes those of one form), a plain word. Nine capitals are a PrestaShop reference.
 */
export function readOrderNumberAt(
  text: string,
  from: number,
  isUuidToo = false,
): OrderNumberRead | undefined {
  TOKEN.lastIndex = from;
  const value = TOKEN.exec(text)?.[0].replace(FILE_KIND, '');
  if (!value || value.length > 40) return undefined;
  const end = from + value.length;
  if (!/\d/.test(value) && !/^[A-Z]{9}$/.test(value)) return undefined;
  const after = text.slice(end, end + 20);
  const before = text.slice(Math.max(0, from - 2), from);
  if (GOES_ON_AS_OTHER.test(after) || UNIT.test(after)) return undefined;
  if (/[$€£₪*@+]\s?$/.test(before)) return undefined;
  if (isPart(text.slice(Math.max(0, from - 40), from), value, after)) return undefined;
  if (/^[\d-]{14,}$/.test(value) && isCardNumber(value.replace(/-/g, ''))) return undefined;
  if ((isUuid(value) && !isUuidToo) || PHONE.test(value) || TAG.test(value)) return undefined;
  if (/^\d{1,6}\.\d{1,2}$/.test(value) || /^\d{1,2}\/\d{1,2}$/.test(value)) return undefined;
  const day = readDayAt(text, from, 'day-first');
  if (day && day.end >= end) return undefined;
  if (/^(?:01|35|86|99)/.test(value) && isImei(value)) return undefined;
  if (/^(.)\1*$/.test(value.replace(/[^A-Za-z0-9]/g, '')) && value.length > 3) return undefined; // 00000, XXXX: a sample
  return { value, end };
}

// Digits go on after a gap, and are no sum, day or time.
const GOES_ON = /^\s\d{3,}(?![\d]*(?:[-/.:,]\d|\s?(?:[₪$€£%]|ש"?ח|nis\b|ils\b|usd\b|eur\b)))/i;
const HALF = /^\s\d{1,6}\s*$/;
// Signs in the place of digits, or the letter of a branch.
const HIDDEN_AFTER = /^\s?(?:\.{2,}|…|[#•●▪■×_]{2,}|[xX]{3,})|^[#•●▪■]|^[-/][א-ת]{1,2}(?![א-ת])/;
const HIDDEN_BEFORE = /(?:[•●▪■×]|[*#xX_]{2,}|(?:^|[\s:])(?:\.{2,4}|…))[\s-]?$/;
const HIDDEN_WITHIN = /\d[xX]{3,}$|^[xX]{3,}-?\d/;

/** Whether only a part of a number stands there: the rest is behind a gap, or hidden. */
const isPart = (before: string, value: string, after: string): boolean =>
  (/^\d+$/.test(value) && (HALF.test(after) || GOES_ON.test(after))) ||
  HIDDEN_AFTER.test(after) ||
  HIDDEN_BEFORE.test(before) ||
  HIDDEN_WITHIN.test(value);

/** Fifteen digits with the check digit of a telephone's own number. */
function isImei(value: string): boolean {
  if (!/^\d{15}$/.test(value)) return false;
  let sum = 0;
  for (let at = 0; at < 15; at += 1) {
    const digit = Number(value[at]) * (at % 2 === 1 ? 2 : 1);
    sum += digit > 9 ? digit - 9 : digit;
  }
  return sum % 10 === 0;
}

/** Whether a number is one that machines make up: eight, four, four, four and twelve signs. */
export const isUuid = (value: string): boolean => UUID.test(value);

/** True for a number that could as well be a year. */
export function looksLikeYear(value: string): boolean {
  return /^(?:19|20)\d{2}$/.test(value);
}
