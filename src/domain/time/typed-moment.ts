import { parseDay } from './day.ts';
import { dayIn, instantAt, type Moment, momentOf, msOf } from './moment.ts';

const TYPED = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})$/;
const MINUTE_MS = 60_000;

/** A moment as a control for day and hour takes it, `YYYY-MM-DDTHH:MM`, on the clocks of its own zone. */
export function typedMoment(moment: Moment): string {
  const atMs = msOf(moment);
  const shown = new Intl.DateTimeFormat('en-GB-u-nu-latn', {
    timeZone: moment.zone,
    hourCycle: 'h23',
    hour: '2-digit',
    minute: '2-digit',
  }).format(atMs);
  return `${dayIn(moment.zone, atMs)}T${shown}`;
}

/** The instant that was typed, in a zone; undefined when it is none. */
export function momentTyped(text: string, zone: string): Moment | undefined {
  const [, dayText, hour, minute] = TYPED.exec(text) ?? [];
  const day = parseDay(dayText);
  if (!day || Number(hour) > 23 || Number(minute) > 59) return undefined;
  return momentOf(instantAt(day, Number(hour), zone) + Number(minute) * MINUTE_MS, zone);
}
