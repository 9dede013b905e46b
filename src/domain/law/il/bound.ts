import type { Day } from '../../time/day.ts';
import type { Step } from '../answer.ts';
import { type Count, earlierDay, safeEndOf } from './count.ts';
import type { DayFact, Facts, IlFact } from './facts.ts';

/** An event that starts or bounds a period, as the facts have it: known, never happened (null) or unknown (absent). */
export interface Event {
  readonly fact: DayFact;
  readonly day: Day | null | undefined;
  /** The event is known, but whether it counts as such is not settled (a document that lacks some item). */
  readonly doubtful?: boolean;
}

/** The first of the named days about which anything is known; unknown as the first of them when none is. */
export function event(f: Facts, first: DayFact, ...instead: readonly DayFact[]): Event {
  const fact = [first, ...instead].find((name) => f[name] !== undefined) ?? first;
  return { fact, day: f[fact] };
}

/** The end of a window as far as the facts allow: a date, no end yet, no window at all, or a fact is missing. */
export interface Bound {
  readonly state: 'dated' | 'open' | 'none' | 'needs-fact';
  readonly safeBy?: Day;
  readonly deadline?: Day;
  readonly contestedUntil?: Day;
  /** Past its last day a disputed reading runs on, and has no end yet. */
  readonly contestedAfter?: boolean;
  readonly contested?: boolean;
  readonly missing: readonly IlFact[];
  /** The events that were looked at. */
  readonly facts: readonly DayFact[];
  readonly steps: readonly Step[];
}

/** The later of several events: all must have happened. An unknown one can only make it later than the known ones. */
export type Start = readonly Event[];
export const later = (...events: Event[]): Start => events;

/**
 * A period from a start. Never happened: the clock has not started (`open`). Unknown: `needs-fact`, with `safeBy` counted
 * from the known events when the first-named one is among them. Doubtful: `open`, with `safeBy` as if it counted.
 */
export function after(start: Start, count: (from: Day) => Count): Bound {
  const facts = start.map(({ fact }) => fact);
  if (start.some(({ day }) => day === null)) return { state: 'open', missing: [], facts, steps: [] };
  const missing = start.filter(({ day }) => day === undefined).map(({ fact }) => fact);
  if (start[0]?.day === undefined) return { state: 'needs-fact', missing, facts, steps: [] };
  const known = start.flatMap(({ fact, day }) => (day ? [{ fact, day }] : []));
  const last = known.reduce((one, other) => (other.day > one.day ? other : one));
  const counts = count(last.day);
  const [{ end, steps: counted }, safeBy] = [counts, safeEndOf(counts)];
  const steps: Step[] = [{ step: 'starts-from', fact: last.fact, day: last.day }, ...counted];
  if (missing.length > 0) return { state: 'needs-fact', safeBy, missing, facts, steps };
  if (start.some(({ doubtful }) => doubtful)) {
    return { state: 'open', safeBy, contested: true, missing: [], facts, steps };
  }
  return { state: 'dated', safeBy, deadline: end, missing: [], facts, steps };
}

/** A bound counted back from an event; `cautious` is the earlier reading of the same count. Never rolls. */
export function before(from: Event, count: (from: Day) => Count, cautious = count): Bound {
  const facts = [from.fact];
  if (from.day === null) return { state: 'open', missing: [], facts, steps: [] };
  if (from.day === undefined) return { state: 'needs-fact', missing: facts, facts, steps: [] };
  const { end, steps } = count(from.day);
  const safe = cautious(from.day).end;
  return {
    state: 'dated',
    safeBy: earlierDay(safe, end),
    deadline: end,
    missing: [],
    facts,
    steps: [{ step: 'starts-from', fact: from.fact, day: from.day }, ...steps],
  };
}

/** No window at all when it would have ended before the deal was made. */
export function unlessBefore(bound: Bound, deal: Event): Bound {
  if (!deal.day || !bound.deadline || bound.deadline >= deal.day) return bound;
  return { state: 'none', missing: [], facts: [...bound.facts, deal.fact], steps: bound.steps };
}

const min = (...days: readonly (Day | undefined)[]): Day | undefined =>
  days.filter((day) => day !== undefined).sort()[0];

/**
 * Both bounds hold: the earlier one ends the window. An open one leaves the other; an unknown one is asked for only when
 * it could be the earlier.
 */
export function earlierOf(one: Bound, other: Bound): Bound {
  if (one.state === 'none') return one;
  if (other.state === 'none') return other;
  const facts = [...new Set([...one.facts, ...other.facts])];
  const steps = [...one.steps, ...other.steps];
  const contested = one.contested || other.contested ? { contested: true } : {};
  const needs = [one, other].filter((bound) => bound.state === 'needs-fact');
  const dated = [one, other].filter((bound) => bound.state === 'dated');
  const deadline = min(...dated.map((bound) => bound.deadline));
  const settled = deadline && needs.every((bound) => bound.safeBy && bound.safeBy >= deadline);
  if (needs.length > 0 && !settled) {
    const safeBy = needs.every((bound) => bound.safeBy) ? min(one.safeBy, other.safeBy) : undefined;
    const missing = [...new Set(needs.flatMap((bound) => bound.missing))];
    return { state: 'needs-fact', ...(safeBy && { safeBy }), ...contested, missing, facts, steps };
  }
  const safeBy = min(one.safeBy, other.safeBy, deadline);
  if (!deadline) return { state: 'open', ...(safeBy && { safeBy }), ...contested, missing: [], facts, steps };
  const ends = [one, other].flatMap((bound) => bound.deadline ?? []).sort();
  const [first, second] = ends;
  const chosen: Step[] = first && second ? [{ step: 'earlier-of', to: first, other: second }] : [];
  return {
    state: 'dated',
    deadline,
    ...(safeBy && { safeBy }),
    ...contested,
    missing: [],
    facts,
    steps: [...steps, ...chosen],
  };
}
