import type { Chain } from './chain-of-digits.ts';

const SIGN = /^[-‐‑–./]$/;

/** A year written with two digits is of this century: nothing older is in a case. */
const CENTURY = 2000;

/**
 * A day in one way of writing, `YYYYMMDD`, however it was written: `12.3.2025`, `12/03/25`, `2025-03-12`. The day stands before
 * the month, as people write here, unless only the other way round it is a day. Undefined for what is none.
 */
export function dateFormOf({ parts, glue }: Chain): string | undefined {
  if (parts.length !== 3) return undefined;
  const [one, two, three] = parts.map(({ form }) => form);
  if (!one || !two || !three) return undefined;
  if (!parts.every(({ isDigits }) => isDigits)) return undefined;
  if (!SIGN.test(glue[0] ?? '') || glue[0] !== glue[1]) return undefined;
  if (one.length === 4) return written(one, two, three);
  const year = three.length === 2 ? String(CENTURY + Number(three)) : three;
  return written(year, two, one) ?? written(year, one, two);
}

function written(year: string, month: string, day: string): string | undefined {
  if (!/^(?:19|20)\d\d$/.test(year) || month.length > 2 || day.length > 2) return undefined;
  if (Number(month) < 1 || Number(month) > 12 || Number(day) < 1 || Number(day) > 31) return undefined;
  return year + month.padStart(2, '0') + day.padStart(2, '0');
}
