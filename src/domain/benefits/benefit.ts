import type { BenefitContent, BenefitStage } from '../case/entry.ts';
import type { Money } from '../case/money.ts';
import { type Day, shiftDay } from '../time/day.ts';
import { shiftMonths } from '../time/month.ts';

/** A stage as it is promised: for so many months, at a price or some percent off. */
export interface StagePlan {
  /** Whole months, at least 1. */
  readonly months: number;
  readonly monthly?: Money;
  readonly percentOff?: number;
}

/**
 * The stages of an offer that begins on a day, one after the other without a gap. Months are counted from that first
 * day, so that an offer from the 31st does not creep to the 28th.
 */
export function stagesFrom(fromDay: Day, plans: readonly StagePlan[]): readonly BenefitStage[] {
  let months = 0;
  return plans.map(({ months: length, ...price }) => {
    const begins = shiftMonths(fromDay, months);
    months += length;
    return { fromDay: begins, untilDay: shiftDay(shiftMonths(fromDay, months), -1), ...price };
  });
}

/** The last day of a benefit. */
export const endOf = ({ stages }: BenefitContent): Day | undefined => stages.at(-1)?.untilDay;

/** The first day of a benefit. */
export const startOf = ({ stages }: BenefitContent): Day | undefined => stages[0]?.fromDay;

/** The stage that holds on a day, if one does. */
const stageOn = ({ stages }: BenefitContent, day: Day): BenefitStage | undefined =>
  stages.find(({ fromDay, untilDay }) => fromDay <= day && day <= untilDay);

/** Whether it says anything of what a month costs: a coupon or a credit does not. */
export const tellsPrice = ({ stages }: BenefitContent): boolean =>
  stages.some(({ monthly, percentOff }) => monthly !== undefined || percentOff !== undefined);

/** What a month costs by what holds on a day: in a stage its price, outside of all the usual one; undefined where it is not known. */
export function monthlyPriceOn(benefit: BenefitContent, day: Day): Money | undefined {
  const stage = stageOn(benefit, day);
  const { usualMonthly } = benefit;
  if (!stage) return usualMonthly;
  if (stage.monthly) return stage.monthly;
  if (stage.percentOff === undefined || !usualMonthly) return undefined;
  return { ...usualMonthly, minor: Math.round((usualMonthly.minor * (100 - stage.percentOff)) / 100) };
}

/** Where one price ends and another begins. */
export interface PriceChange {
  /** The last day of the price before. */
  readonly lastDay: Day;
  readonly before: Money | undefined;
  /** What a month should cost from the day after on. */
  readonly after: Money | undefined;
  /** Nothing that was promised follows. */
  readonly isEnd: boolean;
}

/** The ends of a benefit's stages, in their order. */
export const priceChangesOf = (benefit: BenefitContent): readonly PriceChange[] =>
  benefit.stages.map(({ untilDay }, at) => ({
    lastDay: untilDay,
    before: monthlyPriceOn(benefit, untilDay),
    after: monthlyPriceOn(benefit, shiftDay(untilDay, 1)),
    isEnd: at === benefit.stages.length - 1,
  }));
