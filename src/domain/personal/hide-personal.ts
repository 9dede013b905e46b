import { foldText } from '../detect/page-text.ts';
import { findCardTails } from './find-card-tails.ts';
import { findPersonal, MOST_SEARCHED_CHARACTERS } from './find-personal.ts';

/** What is hidden, beside what has the shape of a personal detail, and what is not. */
export interface PersonalToHide {
  /** The shopper's own ID number, address, phone and e-mail, as they gave them; empty ones count for nothing. */
  readonly own: readonly string[];
  /** Numbers and addresses of the business and the order, which nobody needs to hide. */
  readonly keep: readonly string[];
  /** What stands in their place. */
  readonly blank: string;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

const MARKS = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
const LEAST_DIGITS = 5;
/** What stands between the digits of a number that is written in groups, and between the words of an address. */
const BETWEEN_DIGITS = '[\\s.()/\\u2066-\\u2069-]{0,3}';
const BETWEEN_WORDS = '[\\s,.;/\\u2066-\\u2069-]{1,4}';

/** A text without the shopper's personal details, by what is known of them and by their shape. Never throws. */
export function hidePersonal({ own, keep, blank }: PersonalToHide): (text: string) => string {
  const shapes = own.flatMap(shapesOf);
  const kept = new Set(keep.map(plainOf).filter((text) => text !== ''));
  return (text) => {
    const folded = foldText(text);
    const searched = folded.slice(0, MOST_SEARCHED_CHARACTERS);
    const byShape = [...findPersonal(text), ...findCardTails(searched)].filter(
      ({ start, end }) => !kept.has(plainOf(text.slice(start, end))),
    );
    const known = shapes.flatMap((shape) =>
      [...folded.matchAll(shape)].map(({ index, 0: found }) => ({ start: index, end: index + found.length })),
    );
    return without(text, [...byShape, ...known], blank);
  };
}

function without(text: string, spans: readonly Span[], blank: string): string {
  let said = '';
  let at = 0;
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (end <= at) continue;
    // What overlaps the one before belongs to its blank.
    if (start >= at) said += text.slice(at, start) + blank;
    at = end;
  }
  return at === 0 ? text : said + text.slice(at);
}

/** The same number or address however it is written. */
function plainOf(text: string): string {
  const clean = foldText(text).replace(MARKS, '').toLowerCase().trim();
  const digits = clean.replace(/^\+972|^972/, '0').replace(/\D/g, '');
  return /[a-zא-ת@]/.test(clean) ? clean : digits;
}

/** A detail of the shopper's in every way in which it is likely to be written. */
function shapesOf(raw: string): RegExp[] {
  const detail = foldText(raw).replace(MARKS, '').trim();
  if (detail === '') return [];
  if (!/\p{L}/u.test(detail)) {
    const digits = detail.replace(/\D/g, '');
    if (digits.length < LEAST_DIGITS) return [];
    const local = digits.replace(/^972/, '0');
    const bare = local.startsWith('0') ? local.slice(1) : local;
    const start = local.startsWith('0') ? `(?:\\+?972[\\s-]?(?:\\(?0\\)?)?|0)?${BETWEEN_DIGITS}` : '';
    return [new RegExp(`(?<!\\d)${start}${[...bare].join(BETWEEN_DIGITS)}(?!\\d)`, 'g')];
  }
  const words = detail.split(/[\s,.;/]+/).filter((word) => word !== '');
  const joined = detail.includes('@') ? escaped(detail) : words.map(escaped).join(BETWEEN_WORDS);
  return [new RegExp(`(?<![\\p{L}\\d])${joined}(?![\\p{L}\\d])`, 'giu'), ...streetShapes(detail)];
}

/** Of an address the street with its house, where it is written without the town. */
function streetShapes(address: string): RegExp[] {
  const [first = ''] = address.split(/[,\n]/);
  if (!/\p{L}/u.test(first) || !/\d/.test(first) || address.includes('@')) return [];
  const words = first.split(/\s+/).filter((word) => word !== '');
  return [new RegExp(`(?<![\\p{L}\\d])${words.map(escaped).join(BETWEEN_WORDS)}(?![\\p{L}\\d])`, 'giu')];
}

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
