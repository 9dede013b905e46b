import type { WantedOutcome } from '../case/case.ts';
import type { Money } from '../case/money.ts';
import type { LawNames } from '../law/answer.ts';
import type { Citation } from '../letters/field.ts';
import type { Settings } from '../settings/settings.ts';
import type { CreativeOutcome, DealGroup } from '../strength/creative.ts';
import type { Day } from '../time/day.ts';

/**
 * The one thing that is asked for. Beside the outcomes that can be wanted: to cancel and have the money back, the money of a
 * deal that was cancelled, to end a deal that goes on, and to have the end of one confirmed.
 */
export type Want = WantedOutcome | 'cancel' | 'money-back' | 'end' | 'end-confirm';

/** A sentence that cites the law. */
export type LawLine =
  | { readonly line: 'cancel' | 'defect-told' | 'end-in-writing'; readonly citation: Citation }
  | {
      readonly line:
        | 'cancel-until'
        | 'refund-due'
        | 'refund-late'
        | 'end-by'
        | 'end-given'
        | 'repair-by'
        | 'repair-late'
        | 'overcharge';
      readonly citation: Citation;
      readonly day: Day;
    }
  | { readonly line: 'technician'; readonly citation: Citation; readonly sum: Money };

/** A line to say or to write. The words of each language stand under its name. */
export type ScriptLine =
  | {
      readonly line:
        | 'greeting-unnamed'
        | 'who'
        | 'why-not'
        | 'manager'
        | 'call-back'
        | 'notice-details'
        | 'ask-reference'
        | 'ask-when'
        | 'ask-writing'
        | 'ask-recording'
        | 'ask-copy';
    }
  | { readonly line: 'greeting'; readonly name: string }
  | { readonly line: 'order'; readonly orderNumber: string }
  | { readonly line: 'item'; readonly item: string }
  | { readonly line: 'earlier'; readonly reference: string }
  | { readonly line: 'promised'; readonly text: string; readonly on: Day; readonly agent?: string }
  | { readonly line: 'want'; readonly want: Want }
  | { readonly line: 'instead'; readonly want: WantedOutcome }
  | { readonly line: 'creative'; readonly group: DealGroup; readonly outcome: CreativeOutcome }
  | { readonly line: 'enough'; readonly text: string }
  | LawLine;

/** The parts of a conversation, in their order. */
export const SCRIPT_PARTS = ['opening', 'request', 'right', 'refused', 'manager', 'before-end'] as const;
export type ScriptPart = (typeof SCRIPT_PARTS)[number];

/** What to say to an agent, part by part. */
export interface Script {
  /** Absent: nobody said what is wanted, and nothing is asked for. */
  readonly want?: Want;
  /** A part of which there is nothing to say has no lines. */
  readonly parts: Readonly<Record<ScriptPart, readonly ScriptLine[]>>;
  /** The request is a notice, and this way of giving it is none that the law lists: where the law says so. */
  readonly notByThisWay?: { readonly lawNames: LawNames; readonly section: string };
}

/** Who speaks, and when: how the shopper speaks of themselves, where the language asks for it, and the day it is. */
export interface Speaking {
  readonly form?: Settings['addressForm'];
  readonly today: Day;
}
