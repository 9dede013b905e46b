import type { Case } from '../case/case.ts';
import type { Entry, EntryKind } from '../case/entry.ts';
import type { Purchase } from '../case/purchase.ts';
import { factsOfPurchase } from '../law/purchase-facts.ts';
import { rightsOf } from '../rights/rights-of.ts';
import { type Day, parseDay } from '../time/day.ts';
import { type Ending, endAnswerOf, endingOf } from './ending.ts';
import { type MonthlyPrice, monthlyPriceOf, nextPriceEnd, type PriceEnd } from './monthly-price.ts';
import { type NoticeWindow, noticeWindowOf } from './notice-window.ts';

/** Kinds of entries that tell something of a deal that goes on. */
export const SUBSCRIPTION_KINDS = [
  'benefit',
  'bill',
  'letter',
  'term-notice',
] as const satisfies readonly EntryKind[];

/** What is bought, in the words of the law, that goes on until it is ended. */
const GOES_ON: readonly unknown[] = ['continuing-service', 'gym', 'medical-service'];

/** Whether a purchase is a deal that goes on, without asking the law: quick enough for a list of all cases. */
export const goesOn = (purchase: Purchase): boolean => GOES_ON.includes(factsOfPurchase(purchase).kind);

/** A deal that goes on until it is ended. */
export interface Subscription {
  /** The last day of its fixed term; null: it has none; absent: not known. */
  readonly termEndsOn?: Day | null;
  readonly window?: NoticeWindow;
  readonly price?: MonthlyPrice;
  readonly priceEnd?: PriceEnd;
  readonly ending?: Ending;
  /** Bills that came after its term or the deal had ended, the oldest first. */
  readonly billedAfterEnd: readonly { readonly entryId: string; readonly on: Day }[];
}

/**
 * A case as a deal that goes on; undefined where its purchase is none. `entries`: at least those of `SUBSCRIPTION_KINDS`.
 * `today`: the civil day in the zone of the case's law.
 */
export function subscriptionOf(
  subject: Pick<Case, 'facts'>,
  entries: readonly Entry[],
  today: Day,
): Subscription | undefined {
  const rights = rightsOf(subject, entries, today);
  if (!endAnswerOf(rights)) return undefined;
  const { endDate } = factsOfPurchase(subject.facts.purchase);
  const termEndsOn = endDate === null ? null : parseDay(endDate);
  const window = termEndsOn ? noticeWindowOf(rights, termEndsOn, entries, today) : undefined;
  const price = monthlyPriceOf(subject, entries, today);
  const priceEnd = nextPriceEnd(entries, today);
  const ending = endingOf(subject, entries, rights, today);
  const ended = [termEndsOn, ending?.isGiven && ending.latest]
    .filter((day) => typeof day === 'string')
    .sort()[0];
  return {
    ...(termEndsOn !== undefined && { termEndsOn }),
    ...(window && { window }),
    ...(price && { price }),
    ...(priceEnd && { priceEnd }),
    ...(ending && { ending }),
    billedAfterEnd: ended ? billsAfter(entries, ended) : [],
  };
}

const billsAfter = (entries: readonly Entry[], ended: Day): Subscription['billedAfterEnd'] =>
  entries
    .flatMap(({ id, content }) =>
      content.kind === 'bill' && content.billedOn > ended ? [{ entryId: id, on: content.billedOn }] : [],
    )
    .sort((a, b) => a.on.localeCompare(b.on));
