import { zoneOfLaw } from '../../../domain/law/zone-of-law.ts';
import {
  goesOn,
  SUBSCRIPTION_KINDS,
  type Subscription,
  subscriptionOf,
} from '../../../domain/subscriptions/subscription.ts';
import { nextEvent, type SubscriptionDue } from '../../../domain/subscriptions/subscription-dues.ts';
import type { Day } from '../../../domain/time/day.ts';
import { dayIn } from '../../../domain/time/moment.ts';
import type { Database } from '../../../storage/database.ts';
import { listOfKinds } from '../../../storage/dated-entries.ts';
import { listCases } from '../../../storage/queries.ts';
import type { CaseRow } from '../../../storage/rows.ts';

/** Behind every day. */
const NEVER = '9999-12-31';

/** A subscription in the list of all. */
export interface ListedSubscription {
  readonly row: CaseRow;
  readonly today: Day;
  readonly found: Subscription;
  readonly next?: SubscriptionDue;
}

/** The open cases of deals that go on: what happens next first, those without a date last. */
export async function readSubscriptions(db: Database, nowMs: number): Promise<readonly ListedSubscription[]> {
  const rows = (await listCases(db)).filter(({ facts }) => facts.status === 'open' && goesOn(facts.purchase));
  const listed = await Promise.all(
    rows.map(async (row): Promise<ListedSubscription[]> => {
      const today = dayIn(zoneOfLaw(row.facts.purchase), nowMs);
      const found = subscriptionOf(row, await listOfKinds(db, row.id, SUBSCRIPTION_KINDS), today);
      const next = found && nextEvent(found, today);
      return found ? [{ row, today, found, ...(next && { next }) }] : [];
    }),
  );
  const key = ({ next }: ListedSubscription): string => next?.dueOn ?? NEVER;
  return listed.flat().sort((a, b) => key(a).localeCompare(key(b)));
}
