import type { PhoneCall } from '../../domain/case/entry.ts';
import { type Moment, msOf } from '../../domain/time/moment.ts';
import { CLOCK_SLACK_MS, happenedWhen, momentTyped, typedMoment } from '../../domain/time/typed-moment.ts';
import type { CallHoursDraft } from '../../platform/contact-drafts.ts';

/** What can be wrong with the hours of a call; each has its words in `case.entry.wrong`. */
export type HoursProblem = 'when-unreadable' | 'when-in-future' | 'hours-order';

const MINUTE_MS = 60_000;

/** The hours of a call as its form takes them. */
export const hoursDraftOf = ({ startedAt, answeredAt, endedAt }: PhoneCall): CallHoursDraft => ({
  began: typedMoment(startedAt),
  isAnswered: answeredAt !== null,
  answered: answeredAt ? typedMoment(answeredAt) : '',
  ended: typedMoment(endedAt),
});

/**
 * A timed call with the hours that a form says, or what is wrong with them. An untouched hour stays to the millisecond; one
 * that was typed is whole minutes, so that within a minute it gives way to its neighbour.
 */
export function correctedCall(
  call: PhoneCall,
  { began, isAnswered, answered, ended }: CallHoursDraft,
  nowMs: number,
): PhoneCall | { readonly problem: HoursProblem } {
  const { zone } = call.startedAt;
  const read = (typed: string, before: Moment): Moment | undefined =>
    happenedWhen(typed, { nowMs, zone, corrects: { happenedAt: before } });
  const startedAt = read(began, call.startedAt);
  const endedRead = read(ended, call.endedAt);
  const answeredRead = isAnswered
    ? call.answeredAt
      ? read(answered, call.answeredAt)
      : momentTyped(answered, zone)
    : null;
  if (!startedAt || !endedRead || answeredRead === undefined) return { problem: 'when-unreadable' };
  const endedAt = notBefore(endedRead, startedAt);
  const answeredAt = answeredRead && notAfter(notBefore(answeredRead, startedAt), endedAt);
  if (msOf(endedAt) > nowMs + CLOCK_SLACK_MS) return { problem: 'when-in-future' };
  const inOrder = [startedAt, ...(answeredAt ? [answeredAt] : []), endedAt].map(msOf);
  if (inOrder.some((at, index) => at < (inOrder[index - 1] ?? at))) return { problem: 'hours-order' };
  return { ...call, startedAt, answeredAt, endedAt };
}

const isWithinMinute = (one: Moment, other: Moment): boolean => Math.abs(msOf(one) - msOf(other)) < MINUTE_MS;

const notBefore = (one: Moment, floor: Moment): Moment =>
  msOf(one) < msOf(floor) && isWithinMinute(one, floor) ? floor : one;

const notAfter = (one: Moment, ceiling: Moment): Moment =>
  msOf(one) > msOf(ceiling) && isWithinMinute(one, ceiling) ? ceiling : one;
