import { foldText } from '../detect/page-text.ts';
import { tailOf } from './find-addresses.ts';
import { findCardTails } from './find-card-tails.ts';
import { findPersonal } from './find-personal.ts';
import { ownShapes } from './own-shapes.ts';
import type { PersonalDetail } from './personal-detail.ts';
import { readableText } from './readable-text.ts';

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

/** A long text is searched a stretch at a time, so that no limit of a search leaves its end in clear. */
const STRETCH_CHARACTERS = 10_000;
/** What is searched along on both sides: labels and the lines below them. */
const AROUND_CHARACTERS = 1_500;
const TAIL_CHARACTERS = 120;

/** A text without the shopper's personal details, by what is known of them and by their shape. Never throws. */
export function hidePersonal({ own, keep, blank }: PersonalToHide): (text: string) => string {
  const shapes = own.flatMap(ownShapes);
  const kept = new Set(keep.map(plainOf).filter((text) => text !== ''));
  return (raw) => {
    const { text, placed } = readableText(raw);
    const byShape = inStretches(text).filter(({ start, end }) => !kept.has(plainOf(text.slice(start, end))));
    const known = shapes.flatMap((shape) =>
      [...text.matchAll(shape)].map(({ index, 0: found }) => {
        const end = index + found.length;
        return { start: index, end: end + tailOf(text.slice(end, end + TAIL_CHARACTERS)) };
      }),
    );
    return without(
      raw,
      [...byShape, ...known].map(({ start, end }) => placed(start, end)),
      blank,
    );
  };
}

/** What has the shape of a detail, however long the text and however many there are. */
function inStretches(text: string): PersonalDetail[] {
  const found: PersonalDetail[] = [];
  for (let from = 0; from < text.length; from += STRETCH_CHARACTERS) {
    const start = Math.max(0, from - AROUND_CHARACTERS);
    const part = text.slice(start, from + STRETCH_CHARACTERS + AROUND_CHARACTERS);
    const isHere = (detail: Span): boolean =>
      start + detail.start >= from && start + detail.start < from + STRETCH_CHARACTERS;
    for (const detail of [...findPersonal(part, Number.POSITIVE_INFINITY), ...findCardTails(part)])
      if (isHere(detail)) found.push({ ...detail, start: start + detail.start, end: start + detail.end });
  }
  return found;
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
  const clean = foldText(text)
    .replace(/\p{Cf}/gu, '')
    .toLowerCase()
    .trim();
  const digits = clean.replace(/^\+972|^972/, '0').replace(/\D/g, '');
  return /[a-zא-ת@]/.test(clean) ? clean : digits;
}
