import { stagesFrom } from '../../../domain/benefits/benefit.ts';
import {
  agentOf,
  type BenefitContent,
  DELIVERY_EVENTS,
  type DeliveryEvent,
  type EntryBody,
  type EntryContent,
  type EntryKind,
  PAYMENT_DIRECTIONS,
  type PaymentDirection,
} from '../../../domain/case/entry.ts';
import { decimalOf } from '../../../domain/case/money.ts';
import type { Day } from '../../../domain/time/day.ts';
import { dayIn, msOf } from '../../../domain/time/moment.ts';
import { monthOf, shiftMonths } from '../../../domain/time/month.ts';

/** Entries that are facts with a day or a sum, each with a form of its own. */
export const FACT_KINDS = ['promise', 'benefit', 'bill', 'payment', 'delivery'] as const;
export type FactKind = (typeof FACT_KINDS)[number];

export const isFactKind = (kind: EntryKind | undefined): kind is FactKind =>
  (FACT_KINDS as readonly (EntryKind | undefined)[]).includes(kind);

/** One stage of an offer as typed: so many months, at so many percent off or at a sum. */
export interface StageDraft {
  readonly months: string;
  readonly by: 'percent' | 'sum';
  readonly value: string;
}

/** Such an entry as it is typed; all kinds in one, so that what was typed stays when the kind is changed. */
export interface FactDraft {
  /** Id of the entry that it will be: asked for twice, it is saved once. */
  readonly entryId: string;
  readonly kind: FactKind;
  readonly text: string;
  readonly agent: string;
  /** The day on which it happened, was said or was billed; empty: today. */
  readonly on: string;
  /** By when it was promised; until when a coupon holds. */
  readonly until: string;
  readonly sum: string;
  readonly currency: string;
  readonly direction: PaymentDirection;
  readonly event: DeliveryEvent;
  /** A price for some months, or something with an end alone: a coupon, a credit. */
  readonly offer: 'price' | 'coupon';
  readonly startsOn: string;
  readonly stages: readonly StageDraft[];
  readonly checksBills: boolean;
}

export const NEW_STAGE: StageDraft = { months: '6', by: 'percent', value: '' };

/** An empty form. `entryId` is the id that the entry will have. */
export const emptyFactDraft = (entryId: string, kind: FactKind): FactDraft => ({
  entryId,
  kind,
  text: '',
  agent: '',
  on: '',
  until: '',
  sum: '',
  currency: 'ILS',
  direction: PAYMENT_DIRECTIONS[0],
  event: DELIVERY_EVENTS[0],
  offer: 'price',
  startsOn: '',
  stages: [NEW_STAGE],
  checksBills: true,
});

const dayOf = ({ happenedAt }: EntryBody): Day => dayIn(happenedAt.zone, msOf(happenedAt));

/** The form of an entry that is corrected. */
export function factDraftOf(entryId: string, kind: FactKind, body: EntryBody): FactDraft {
  const { content } = body;
  return {
    ...emptyFactDraft(entryId, kind),
    text: content.text ?? '',
    agent: agentOf(content) ?? '',
    on: content.kind === 'bill' ? content.billedOn : dayOf(body),
    ...fieldsOf(content),
  };
}

function fieldsOf(content: EntryContent): Partial<FactDraft> {
  switch (content.kind) {
    case 'promise':
      return { until: content.dueOn ?? '' };
    case 'bill':
      return { sum: decimalOf(content.sum), currency: content.sum.currency };
    case 'payment':
      return {
        sum: decimalOf(content.sum),
        currency: content.sum.currency,
        direction: content.direction,
      };
    case 'delivery':
      return { event: content.event };
    case 'benefit':
      return benefitFields(content);
    default:
      return {};
  }
}

function benefitFields({ usualMonthly, stages, checksBills }: BenefitContent): Partial<FactDraft> {
  const [first] = stages;
  const priced = stages.some(({ monthly, percentOff }) => monthly || percentOff !== undefined);
  const money = usualMonthly ?? stages.find(({ monthly }) => monthly)?.monthly;
  return {
    checksBills,
    startsOn: first?.fromDay ?? '',
    until: priced ? '' : (stages.at(-1)?.untilDay ?? ''),
    offer: priced ? 'price' : 'coupon',
    sum: usualMonthly ? decimalOf(usualMonthly) : '',
    ...(money && { currency: money.currency }),
    // Months are counted from the first day on, as `stagesFrom` does.
    stages: stages.map(({ fromDay, untilDay, monthly, percentOff }, at) => ({
      months: String(
        at === 0
          ? monthsBetween(fromDay, untilDay)
          : monthsBetween(first?.fromDay ?? fromDay, untilDay) -
              monthsBetween(first?.fromDay ?? fromDay, stages[at - 1]?.untilDay ?? fromDay),
      ),
      by: monthly ? 'sum' : 'percent',
      value: monthly ? decimalOf(monthly) : String(percentOff ?? ''),
    })),
  };
}

/** The whole months from a day until another, both within. */
function monthsBetween(fromDay: Day, untilDay: Day): number {
  const [fromYear = 0, fromMonth = 0] = monthOf(fromDay).split('-').map(Number);
  const [year = 0, month = 0] = monthOf(untilDay).split('-').map(Number);
  const about = (year - fromYear) * 12 + month - fromMonth;
  const exact = [about - 1, about, about + 1].find(
    (months) => months > 0 && stagesFrom(fromDay, [{ months }])[0]?.untilDay === untilDay,
  );
  return exact ?? Math.max(1, shiftMonths(fromDay, about) <= untilDay ? about + 1 : about);
}
