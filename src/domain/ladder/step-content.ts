import type { LadderStep } from '../case/case.ts';
import type { Money } from '../case/money.ts';

/** Moving on to another step of the ladder, with the reason. */
export interface StepContent {
  readonly kind: 'step';
  readonly step: LadderStep;
  /** Where the case stood before; absent: nowhere yet. */
  readonly from?: LadderStep;
  /** Why, in the shopper's words. */
  readonly text?: string;
}

/** How a case can end. */
export const CLOSING_OUTCOMES = ['won', 'partly', 'not-won', 'let-go'] as const;
type ClosingOutcome = (typeof CLOSING_OUTCOMES)[number];

/** The end of a case, as the shopper sees it. */
export interface ClosingContent {
  readonly kind: 'closing';
  readonly outcome: ClosingOutcome;
  /** What came of it in money. */
  readonly won?: Money;
  /** What was learnt, in the shopper's words. */
  readonly text?: string;
}
