import { type Day, parseDay } from '../../domain/time/day.ts';

// Day before month, as Israelis write it; a year of two digits is one of this century.
const DAY_FIRST = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4}|\d{2})$/;
const NOISE = /[\s\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** Reads a day as people type it ("3.11.2026", "03/11/26", "2026-11-03"); undefined when it is none. */
export function parseTypedDay(text: string): Day | undefined {
  const bare = text.replace(NOISE, '');
  const match = DAY_FIRST.exec(bare);
  if (!match) return parseDay(bare);
  const [, day = '', month = '', year = ''] = match;
  const fullYear = year.length === 2 ? `20${year}` : year;
  return parseDay(`${fullYear}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
}

/** A day as it stands in the field where it is typed. */
export function typedTextOf(day: Day): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${date}.${month}.${year}`;
}
