import { matchForm, type Query, readForms } from './query.ts';

/** A found place in a text: UTF-16 units, `end` exclusive. */
export interface Place {
  readonly start: number;
  readonly end: number;
  /** Which word of the query it is, counted from 0; the first of them where it is several. */
  readonly word: number;
}

/** A piece of a text around what was found. */
export interface Excerpt {
  readonly text: string;
  /** Within `text`, in order, none overlapping another. */
  readonly places: readonly Place[];
  /** Something was left out before it, after it. */
  readonly isCutBefore: boolean;
  readonly isCutAfter: boolean;
}

/** Beyond so many places in one text nobody looks. */
const MOST_PLACES = 400;

/** Where a text has what is looked for, in order, none overlapping another; the first of them only, `most` at most. */
export function findPlaces(query: Query, text: string, most = MOST_PLACES): readonly Place[] {
  if (query.length === 0) return [];
  const found: Place[] = [];
  const known = new Map<string, number>();
  readForms(text, (form, start, end) => {
    let word = known.get(form);
    if (word === undefined) {
      word = query.findIndex(({ ways }) => ways.some((way) => way.some((term) => matchForm(term, form) > 0)));
      known.set(form, word);
    }
    if (word >= 0) found.push({ start, end, word });
    return found.length < most;
  });
  // The longest of those that overlap: a whole number rather than its last digits.
  found.sort((one, other) => one.start - other.start || other.end - one.end);
  const apart: Place[] = [];
  for (const place of found) if (place.start >= (apart.at(-1)?.end ?? 0)) apart.push(place);
  return apart;
}

/** Room before the first place of an excerpt, so that what leads to it is read too. */
const LEAD = 0.25;

/**
 * The piece of a text, about `length` UTF-16 units, that shows most of what is looked for; from its start when it
 * holds nothing of it. Begins and ends between words where it can.
 */
export function excerptOf(query: Query, text: string, length: number): Excerpt {
  const places = findPlaces(query, text);
  const first = bestPlace(places, length);
  const lead = Math.floor(length * LEAD);
  const wanted = first && first.end > length - lead ? first.start - lead : 0;
  const start = wanted <= 0 ? 0 : afterSpace(text, wanted, first?.start ?? wanted);
  const end = start + length >= text.length ? text.length : beforeSpace(text, start + length);
  return {
    text: text.slice(start, end),
    places: places
      .filter((place) => place.start >= start && place.end <= end)
      .map((place) => ({ ...place, start: place.start - start, end: place.end - start })),
    isCutBefore: start > 0,
    isCutAfter: end < text.length,
  };
}

/** The place after which, within `length`, the most words of the query stand. */
function bestPlace(places: readonly Place[], length: number): Place | undefined {
  let best: Place | undefined;
  let most = 0;
  for (const [at, place] of places.entries()) {
    const words = new Set<number>();
    for (let next = at; next < places.length; next += 1) {
      const other = places[next];
      if (!other || other.end - place.start > length * (1 - LEAD)) break;
      words.add(other.word);
    }
    if (words.size > most) [best, most] = [place, words.size];
  }
  return best;
}

const SPACE = /\s/;
const LOOK = 24;

function afterSpace(text: string, at: number, last: number): number {
  for (let next = at; next < Math.min(at + LOOK, last); next += 1)
    if (SPACE.test(text.charAt(next))) return next + 1;
  return wholeCharacter(text, at);
}

function beforeSpace(text: string, at: number): number {
  for (let next = at; next > at - LOOK; next -= 1) if (SPACE.test(text.charAt(next))) return next;
  return wholeCharacter(text, at);
}

/** Never in the middle of a surrogate pair. */
const wholeCharacter = (text: string, at: number): number =>
  /[\udc00-\udfff]/.test(text.charAt(at)) ? at - 1 : at;
