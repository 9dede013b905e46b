import { type Moment, momentOf, msOf } from './moment.ts';
import { momentTyped } from './typed-moment.ts';

/** The instant at which clocks in `zone` showed `YYYY-MM-DDTHH:MM:SS`; undefined when they never did. */
export function momentOnClock(local: string, zone: string): Moment | undefined {
  const minute = momentTyped(local.slice(0, 16), zone);
  return minute && momentOf(msOf(minute) + Number(local.slice(17, 19) || 0) * 1_000, zone);
}

/** The same where the clock's offset from UTC is known (`+03:00`); seen in `zone`. */
export function momentAtOffset(local: string, offset: string, zone: string): Moment | undefined {
  const atMs = Date.parse(`${local}${offset}`);
  return Number.isNaN(atMs) ? undefined : momentOf(atMs, zone);
}
