import type { CaseFacts } from '../case/case.ts';
import type { EntryBody } from '../case/entry.ts';
import type { Money } from '../case/money.ts';
import { emptyPurchase } from '../case/purchase.ts';
import { type Day, shiftDay } from '../time/day.ts';
import { dayIn, instantAt, momentOf } from '../time/moment.ts';

/** The words of the sample case, in the shopper's language. Everybody and everything in them is invented. */
export interface SampleTexts {
  readonly title: string;
  readonly merchant: string;
  readonly item: string;
  readonly agent: string;
  /** Beside the picture of the order. */
  readonly orderNote: string;
  readonly orderPage: string;
  readonly call: string;
  readonly promise: string;
  readonly email: string;
}

/** One thing that happens in the sample case. */
type SampleStep =
  | { readonly id: string; readonly does: 'capture'; readonly atMs: number; readonly text: string }
  | { readonly id: string; readonly does: 'entry'; readonly atMs: number; readonly body: EntryBody };

/** The sample case: what was bought, and what happened since, the oldest first. */
export interface SampleStory {
  readonly facts: CaseFacts;
  readonly orderedOn: Day;
  /** When the case is opened: milliseconds since 1970. */
  readonly openedAtMs: number;
  readonly steps: readonly SampleStep[];
}

export const SAMPLE_ORDER_NUMBER = '12345-AB';
export const SAMPLE_TOTAL: Money = { minor: 129_990, currency: 'ILS' };
/** On a domain that belongs to nobody. */
export const SAMPLE_ORDER_URL = 'https://gal-electronics.example/orders/12345-AB';

const MINUTE_MS = 60_000;
const ORDERED_DAYS_AGO = 12;
const DELIVERED_DAYS_AGO = 9;

/**
 * The story as if it had happened in the days before `nowMs`: delivered nine days ago, so that there are five days left to
 * cancel; a courier was promised for yesterday; an e-mail of yesterday has no answer.
 */
export function sampleStory(caseId: string, texts: SampleTexts, nowMs: number, zone: string): SampleStory {
  const today = dayIn(zone, nowMs);
  const daysAgo = (days: number): Day => shiftDay(today, -days);
  const at = (days: number, hour: number, minutes = 0): number =>
    instantAt(daysAgo(days), hour, zone) + minutes * MINUTE_MS;
  const entry = (name: string, atMs: number, content: EntryBody['content']): SampleStep => ({
    id: `${caseId}-${name}`,
    does: 'entry',
    atMs,
    body: { happenedAt: momentOf(atMs, zone), content },
  });
  const { agent } = texts;
  const calledMs = at(4, 10, 5);
  const call = {
    startedAt: momentOf(calledMs, zone),
    answeredAt: momentOf(calledMs + 24 * MINUTE_MS, zone),
    endedAt: momentOf(calledMs + 31 * MINUTE_MS, zone),
  };
  return {
    facts: {
      title: texts.title,
      status: 'open',
      sample: true,
      hosts: [new URL(SAMPLE_ORDER_URL).hostname],
      wanted: ['refund'],
      purchase: {
        ...emptyPurchase,
        merchant: texts.merchant,
        orderNumber: SAMPLE_ORDER_NUMBER,
        total: SAMPLE_TOTAL,
        items: [{ name: texts.item, quantity: 1 }],
        transactionDate: daysAgo(ORDERED_DAYS_AGO),
        receivedDate: daysAgo(DELIVERED_DAYS_AGO),
        disclosureDate: daysAgo(ORDERED_DAYS_AGO),
      },
    },
    orderedOn: daysAgo(ORDERED_DAYS_AGO),
    openedAtMs: at(ORDERED_DAYS_AGO, 21),
    steps: [
      { id: `${caseId}-order`, does: 'capture', atMs: at(ORDERED_DAYS_AGO, 21, 15), text: texts.orderNote },
      entry('paid', at(ORDERED_DAYS_AGO, 21, 16), { kind: 'payment', direction: 'paid', sum: SAMPLE_TOTAL }),
      entry('arrived', at(DELIVERED_DAYS_AGO, 12, 40), { kind: 'delivery', event: 'damaged' }),
      entry('call', calledMs, {
        kind: 'contact',
        channel: 'phone',
        direction: 'out',
        agent,
        text: texts.call,
        call,
      }),
      entry('promise', calledMs + 30 * MINUTE_MS, {
        kind: 'promise',
        text: texts.promise,
        agent,
        dueOn: daysAgo(1),
        state: 'open',
        contactId: `${caseId}-call`,
      }),
      entry('email', at(1, 9, 20), {
        kind: 'contact',
        channel: 'email',
        direction: 'out',
        text: texts.email,
      }),
    ],
  };
}
