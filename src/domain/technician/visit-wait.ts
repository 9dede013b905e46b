import type { TechnicianContent } from '../case/entry.ts';
import { shiftDay } from '../time/day.ts';
import { earliest } from '../time/earliest.ts';
import { instantAt } from '../time/moment.ts';

/** An agreed visit, with the IANA zone on whose clocks its hours stand. */
export interface AgreedVisit {
  readonly content: TechnicianContent;
  readonly zone: string;
}

/** The instant of the agreed hour, in milliseconds since 1970. */
export function startOfVisit(
  { agreedOn, agreedFrom }: Pick<TechnicianContent, 'agreedOn' | 'agreedFrom'>,
  zone: string,
): number {
  const [hour = 0, minute = 0] = agreedFrom.split(':').map(Number);
  return instantAt(agreedOn, hour, zone) + minute * 60_000;
}

/** How long somebody is waited for, all in milliseconds since 1970. */
export interface VisitWait {
  /** Since when; undefined while nobody is due. Of several visits the one that was due first. */
  readonly sinceMs: number | undefined;
  /** When a wait begins or ends next; undefined when none is ahead. */
  readonly changesMs: number | undefined;
}

/**
 * The wait among visits at `nowMs`: from the agreed hour until somebody came, it was said that nobody did, or the day is
 * over (nobody sits and waits on; what the law gives for it stands in the case).
 */
export function visitWait(visits: readonly AgreedVisit[], nowMs: number): VisitWait {
  const stretches = visits
    .filter(({ content }) => content.arrivedAt === undefined)
    .map(({ content, zone }) => ({
      fromMs: startOfVisit(content, zone),
      untilMs: instantAt(shiftDay(content.agreedOn, 1), 0, zone),
    }));
  const running = stretches.filter(({ fromMs, untilMs }) => fromMs <= nowMs && nowMs < untilMs);
  const ahead = stretches.flatMap(({ fromMs, untilMs }) => [fromMs, untilMs]).filter((ms) => ms > nowMs);
  return {
    sinceMs: earliest(running.map(({ fromMs }) => fromMs)),
    changesMs: earliest(ahead),
  };
}
