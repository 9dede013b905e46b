import type { Case } from '../case/case.ts';
import type { Entry } from '../case/entry.ts';
import { type Day, shiftDay } from '../time/day.ts';
import type { ExpectedNotice } from './notice-window.ts';
import { type Subscription, subscriptionOf } from './subscription.ts';

/**
 * What a day of a subscription is: the notice of the term's end may come from then on, it is to be asked whether the notice
 * or the text message came, a promised price has its last day, the fixed term has, or the deal has by a notice that was given.
 */
type SubscriptionEvent =
  | 'notice-opens'
  | 'notice-came'
  | 'sms-came'
  | 'price-ends'
  | 'term-ends'
  | 'deal-ends';

/** A day on which something of a subscription is to be looked at. */
export interface SubscriptionDue {
  readonly event: SubscriptionEvent;
  readonly dueOn: Day;
}

/**
 * The days of a deal that goes on, the earliest first, passed ones included while they still ask something; none of a case
 * that is closed or no such deal. `entries`: at least those of `SUBSCRIPTION_KINDS`.
 */
export function subscriptionDues(
  subject: Pick<Case, 'facts'>,
  entries: readonly Entry[],
  today: Day,
): readonly SubscriptionDue[] {
  if (subject.facts.status !== 'open') return [];
  const found = subscriptionOf(subject, entries, today);
  return found ? eventsOf(found) : [];
}

/** The days of a subscription, the earliest first. */
function eventsOf({ termEndsOn, window, priceEnd, ending }: Subscription): readonly SubscriptionDue[] {
  const ends = ending?.isGiven ? ending.latest : undefined;
  // A deal that ends before its term does has no end of a term.
  const isTermOver = ends !== undefined && termEndsOn && ends <= termEndsOn;
  const all: readonly SubscriptionDue[] = [
    ...(isTermOver ? [] : (window?.notices ?? []).flatMap(noticeEvents)),
    ...dueOn('price-ends', priceEnd?.lastDay),
    ...dueOn('term-ends', isTermOver ? undefined : termEndsOn),
    ...dueOn('deal-ends', ends),
  ];
  return [...all].sort((a, b) => a.dueOn.localeCompare(b.dueOn));
}

const dueOn = (event: SubscriptionEvent, day: Day | null | undefined): SubscriptionDue[] =>
  day ? [{ event, dueOn: day }] : [];

/** Of a notice: the day from which it may come, and the one after its last, on which it is asked about until that is told. */
function noticeEvents({ notice, from, until, state }: ExpectedNotice): SubscriptionDue[] {
  if (state !== 'ahead' && state !== 'may-come' && state !== 'asks') return [];
  const asked = shiftDay(until, 1);
  return notice === 'notice'
    ? [
        { event: 'notice-opens', dueOn: from },
        { event: 'notice-came', dueOn: asked },
      ]
    : [{ event: 'sms-came', dueOn: asked }];
}

/** What comes next: the first that still asks for an answer, else the first that is ahead. */
export function nextEvent(found: Subscription, today: Day): SubscriptionDue | undefined {
  const asks = (event: SubscriptionEvent): boolean => event === 'notice-came' || event === 'sms-came';
  return eventsOf(found).find(({ event, dueOn }) => dueOn >= today || asks(event));
}
