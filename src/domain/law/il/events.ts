import type { Day } from '../../time/day.ts';
import { shiftDay } from '../../time/day.ts';
import { AMOUNT } from './amounts.ts';
import { type Bound, before, type Event, event } from './bound.ts';
import { type Count, countNonRestBack, earlierDay } from './count.ts';
import type { Facts } from './facts.ts';

/** The deal; the contract's day where no other is known. No written contract says nothing of when the deal was made. */
export const dealOf = (f: Facts): Event =>
  f.contractDate ? event(f, 'transactionDate', 'contractDate') : event(f, 'transactionDate');

/** The written disclosure document (14ג(ב)), or the details at the door: doubtful when it lacks some item. */
export function documentOf(f: Facts): Event {
  const lacking = f.partial === true || f.contractLacksCancellationRight === true;
  // At the door the details stand in the contract: one without them is safe to count from, and starts no clock for sure.
  if (f.channel === 'door' && f.disclosureDate === null && f.contractDate)
    return { ...event(f, 'contractDate'), doubtful: true };
  return f.channel === 'door' || f.channel === 'store'
    ? { ...event(f, 'disclosureDate', 'contractDate'), doubtful: lacking }
    : { ...event(f, 'disclosureDate'), doubtful: lacking };
}

/** The written contract of an in-store service. */
export const contractOf = (f: Facts): Event => event(f, 'contractDate', 'disclosureDate');

/** The details at the door, where the deal is one of those that need them. */
export function detailsOf(f: Facts): readonly Event[] {
  const document = documentOf(f);
  const isSmall = f.price !== undefined && f.price < AMOUNT.doorDetailsFrom;
  return isSmall && !document.day ? [] : [document];
}

/** What hangs on the details at the door. Without them the price decides whether any were due; unknown, none is safe. */
export function byDetails(f: Facts, count: (f: Facts) => Bound): Bound {
  if (f.price !== undefined || documentOf(f).day !== null) return count(f);
  const { deadline: _last, ...bound } = count(Object.assign(Object.create(null), f, { price: 0 }));
  return bound.state === 'dated' ? { ...bound, state: 'needs-fact', missing: ['price'] } : bound;
}

/** Several parcels of one order: the statute is silent, so the first one is safe and the last one the best reading. */
export function fromParcels(f: Facts, count: (received: Event) => Bound): Bound {
  const whole = count(event(f, 'receivedDate'));
  const first = f.firstReceivedDate;
  if (!first || first === f.receivedDate) return whole;
  const { safeBy } = count(event(f, 'firstReceivedDate'));
  return safeBy ? { ...whole, safeBy, contested: true } : whole;
}

/** Any paper of a deal at an event: the document or the contract, whichever came. */
export const paperOf = (f: Facts): Event =>
  f.disclosureDate ? event(f, 'disclosureDate') : f.contractDate ? event(f, 'contractDate') : contractOf(f);

/** `travelLast`: the day before the seventh non-rest day before the service; `skipFridays` is the cautious reading. */
function travelLast(service: Day, skipFridays = false): Count {
  const { end, steps } = countNonRestBack(service, 7, skipFridays);
  const last = shiftDay(end, -1);
  return { end: last, steps: [...steps, { step: 'counts-days', days: -1, from: end, to: last }] };
}

/** The bound of travel and leisure: cancelled before the seven non-rest days before the service begin. */
export const travelBound = (f: Facts): Bound =>
  before(event(f, 'serviceDate'), travelLast, (day) => travelLast(day, true));

/** The bound of a one-off service: N non-rest days before it. */
export const serviceBound = (f: Facts, days: number): Bound =>
  before(event(f, 'serviceDate'), (day) => countNonRestBack(day, days));

/** No window is left by which to cancel ahead of a service that began on a day that nobody gave. */
export const unlessBegun = (f: Facts, at: Day, bound: Bound): Bound =>
  hasBegunUndated(f, at) ? { state: 'none', missing: [], facts: bound.facts, steps: [] } : bound;

/** Also ahead of the day that was set for it. Without a notice, which may have come before it. */
export const hasBegunUndated = (f: Facts, at: Day): boolean =>
  f.serviceStarted === true && (!f.serviceDate || f.serviceDate > at) && !f.noticeDate;

/** A right that ends when the service begins is safe until the day before the one that was set for it. */
export function beforeItBegins(f: Facts, at: Day, bound: Bound): Bound {
  const { serviceDate } = f;
  const isUntold = bound.state === 'needs-fact' && bound.safeBy === undefined;
  if (!serviceDate || serviceDate <= at || isUntold) return bound;
  const safeBy = earlierDay(shiftDay(serviceDate, -1), bound.safeBy ?? serviceDate);
  return { ...bound, safeBy, facts: [...bound.facts, 'serviceDate'] };
}

/** Whether lessons of a course or digital content are sold as such at a distance. */
export const isDigital = (f: Facts): boolean =>
  f.kind === 'digital-content' || (f.kind === 'course' && (f.delivery !== undefined || f.accessed === true));

/** Whether the deal is about a flight, or what happened to one. */
export const isFlight = (f: Facts): boolean => f.subkind === 'flight' || hasFailed(f);

/** Whether it is told that a flight did not go as it was bought. */
export const hasFailed = (f: Facts): boolean =>
  f.flightDelayMinutes !== undefined ||
  f.flightEarlyMinutes !== undefined ||
  f.flightNotFlown === true ||
  f.flightDowngraded === true;

/** Whether a notice is one: leaving a timeshare takes a written one. */
export const isNotice = (f: Facts): boolean => f.kind !== 'timeshare' || !isSpoken(f);

/** A notice that takes days to arrive; in every other way it is there when it is given. */
export const isPosted = ({ noticeMethod }: Facts): boolean => noticeMethod === 'registered-mail';

/** The arrival of a notice at the business: of a posted one the day that was told of, else that of giving it. */
export const arrivalOf = (f: Facts): Event =>
  isPosted(f) || (f.noticeMethod === undefined && f.noticeReceivedDate !== undefined)
    ? event(f, 'noticeReceivedDate')
    : event(f, 'noticeDate');

/** A notice by word of mouth. */
export const isSpoken = ({ noticeMethod: way }: { readonly noticeMethod?: NoticeMethod }): boolean =>
  way === 'phone' || way === 'in-person';

type NoticeMethod = Facts['noticeMethod'] | undefined;

/** The notice by which a deal that goes on ends: its own, else that of cancelling. */
export const endNoticeOf = (f: Facts): { readonly notice: Event; readonly noticeMethod: NoticeMethod } =>
  f.endNoticeDate
    ? { notice: event(f, 'endNoticeDate'), noticeMethod: f.endNoticeMethod }
    : { notice: event(f, 'noticeDate'), noticeMethod: f.noticeMethod };

/** A service that goes on until it is ended. */
export const isContinuing = (f: Facts): boolean => f.kind === 'continuing-service' || f.kind === 'gym';

/** Whatever goes on until it is ended, private medical services among it. */
export const isOngoing = (f: Facts): boolean => isContinuing(f) || f.kind === 'medical-service';

/** A service given once; courses and live lessons count as such. */
export const isOneOff = (f: Facts): boolean =>
  f.kind === 'one-off-service' || (f.kind === 'course' && !isDigital(f));
