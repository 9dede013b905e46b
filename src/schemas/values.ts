import * as v from 'valibot';
import { MOST_ITEM_CHARACTERS, MOST_ITEMS } from '../domain/case/purchase.ts';
import { type Day, parseCountedDay } from '../domain/time/day.ts';
import { isPossible } from '../domain/time/moment.ts';
import { isZoneName } from '../domain/time/zone.ts';

// Far above what anybody types, far below what hurts.
export const LONG = 200_000;
export const SHORT = 2_000;

export const id = v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/));
export const short = v.pipe(v.string(), v.maxLength(SHORT), v.transform(wellFormed));
export const long = v.pipe(v.string(), v.maxLength(LONG), v.transform(wellFormed));
// A title is a name: the screens see to its direction, and a mark in it would scramble other places.
export const title = v.pipe(
  short,
  v.transform((text) => text.replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')),
  v.trim(),
  v.minLength(1),
);
export const day = v.pipe(
  v.string(),
  v.check((text) => parseCountedDay(text) !== undefined),
  v.transform((text) => text as Day),
);
export const money = v.strictObject({
  minor: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  currency: v.pipe(v.string(), v.regex(/^[A-Z]{3}$/)),
});
/** SHA-256 in hex. */
export const hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
/** `HH:MM`, from 00:00 to 23:59. */
export const timeOfDay = v.pipe(v.string(), v.regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/));
const zone = v.pipe(v.string(), v.check(isZoneName));
// Such a text may still be no time: an offset of 99 hours is one in form.
const at = v.pipe(
  v.string(),
  v.isoTimestamp(),
  v.check((text) => isPossible(Date.parse(text))),
);
export const moment = v.strictObject({ at, zone });
// Up to where days are counted.
const [FIRST_MS, LAST_MS] = [Date.UTC(1000, 0), Date.UTC(9001, 0)];
/** Milliseconds since 1970. */
export const instant = v.pipe(v.number(), v.safeInteger(), v.minValue(FIRST_MS), v.maxValue(LAST_MS));

// A lone surrogate has no UTF-8 form, so it could never be hashed the same way twice.
function wellFormed(text: string): string {
  return text.toWellFormed();
}

const itemText = v.pipe(
  v.string(),
  v.maxLength(MOST_ITEM_CHARACTERS),
  v.transform(wellFormed),
  v.trim(),
  v.minLength(1),
);
/** What was bought, as a page lists it. */
export const items = v.pipe(
  v.array(
    v.strictObject({
      name: itemText,
      sku: v.exactOptional(itemText),
      quantity: v.exactOptional(v.pipe(v.number(), v.safeInteger(), v.minValue(1))),
    }),
  ),
  v.minLength(1),
  v.maxLength(MOST_ITEMS),
);
