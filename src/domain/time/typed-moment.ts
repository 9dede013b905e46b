import { parseDay } from './day.ts';
import { dayIn, hourIn, instantAt, type Moment, momentOf, msOf } from './moment.ts';

const TYPED = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})$/;
const MINUTE_MS = 60_000;

/** A moment as a control for day and hour takes it, `YYYY-MM-DDTHH:MM`, on the clocks of its own zone. */
export function typedMoment(moment: Moment): string {
  const atMs = msOf(moment);
  return `${dayIn(moment.zone, atMs)}T${hourIn(moment.zone, atMs)}`;
}

/** The instant that was typed, in a zone; undefined when it is none. */
export function momentTyped(text: string, zone: string): Moment | undefined {
  const [, dayText, hour, minute] = TYPED.exec(text) ?? [];
  const day = parseDay(dayText);
  if (!day || Number(hour) > 23 || Number(minute) > 59) return undefined;
  return momentOf(instantAt(day, Number(hour), zone) + Number(minute) * MINUTE_MS, zone);
}

/** Clocks differ a little: what was just typed is not the future. */
export const CLOCK_SLACK_MS = 2 * MINUTE_MS;

/** Where an hour is typed: what is now, and what is corrected, if anything. */
interface TypedBase {
  /** Milliseconds since 1970. */
  readonly nowMs: number;
  /** IANA zone of this computer. */
  readonly zone: string;
  readonly corrects?: { readonly happenedAt: Moment } | undefined;
}

/**
 * When something happened, by what was typed; undefined when it is no time. Untouched it is now, and of what is corrected
 * it stays to the millisecond.
 */
export function happenedWhen(when: string, { nowMs, zone, corrects }: TypedBase): Moment | undefined {
  if (corrects && (when === '' || when === typedMoment(corrects.happenedAt))) return corrects.happenedAt;
  return when === '' ? momentOf(nowMs, zone) : momentTyped(when, corrects?.happenedAt.zone ?? zone);
}
