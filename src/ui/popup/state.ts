import type { PopupStart, Saved } from '../../contract/calls.ts';
import type { PageFindings } from '../../domain/detect/finding.ts';
import type { ErrorCode } from '../../domain/errors.ts';
import type { CaseMatch } from '../../domain/matching/match-case.ts';
import type { ShopReading } from '../../domain/shop/shop-reading.ts';
import type { Moment } from '../../domain/time/moment.ts';
import type { ActiveTab } from '../../platform/active-tab.ts';
import type { Draft } from '../../platform/drafts.ts';
import type { FieldName } from './fields.ts';
import type { Hindrance } from './hindrance.ts';
import type { LongWay } from './long-capture.ts';

/** What is kept by a save: the picture with what was typed, what was typed alone, or a capture that takes a while. */
export type SaveKind = 'screenshot' | 'note' | LongWay;

/** A save under way. */
export interface SavingState {
  readonly is: 'saving';
  readonly kind: SaveKind;
  /** Names the attempt; not the popup's own draft when the capture was begun elsewhere. */
  readonly draftId: string;
  readonly done: number;
  /** Pictures, as far as it can be told. */
  readonly total: number | null;
  readonly isStopping: boolean;
}

/** What was left out of a save because it cannot be sent as typed. */
export type UnsentName = FieldName | 'title';

/** What the popup says about the last save; `draft` is what came to be saved, for taking it back. */
export interface SavedState {
  readonly is: 'saved';
  readonly saved: Saved;
  readonly draft: Draft;
  /** When the answer came; unknown for a save that an earlier popup had asked for. */
  readonly at: Moment | undefined;
  /** Fields that were left out because they made no sense as typed. */
  readonly unsent: readonly UnsentName[];
  readonly isUndoing: boolean;
  readonly error: ErrorCode | undefined;
}

export interface EditingState {
  readonly is: 'editing';
  readonly error: ErrorCode | undefined;
  /** Save was pressed before it was clear which case is meant. */
  readonly asksCase: boolean;
  /** What was typed is here again after an undo. */
  readonly isBack: boolean;
  /** What an earlier attempt saved, while more than that is typed here. */
  readonly earlier: Saved | undefined;
}

type Phase = EditingState | SavingState | SavedState;

export interface PopupState {
  readonly page: ActiveTab;
  readonly hindrance: Hindrance | undefined;
  /** Undefined until the worker answered. */
  readonly start: PopupStart | undefined;
  readonly match: CaseMatch;
  /** The match knows the page's order number, not only its site. */
  readonly isPageMatched: boolean;
  /** Order number that the match was made with. */
  readonly matchedBy: string | undefined;
  readonly reading: 'under-way' | 'done';
  readonly findings: PageFindings;
  /** Who stands behind the page and what it sells; undefined until it was read, and where it is no shop's. */
  readonly shop: ShopReading | undefined;
  /** What was to be shown on the page is not there any more. */
  readonly isPlaceGone: boolean;
  readonly draft: Draft;
  /** The browser refused to keep what was typed. */
  readonly isDraftKept: boolean;
  readonly phase: Phase;
}

export const editing: EditingState = {
  is: 'editing',
  error: undefined,
  asksCase: false,
  isBack: false,
  earlier: undefined,
};

/** The state in which the popup opens: usable at once, with what was typed before. */
export function openingState(page: ActiveTab, draft: Draft, hindrance: Hindrance | undefined): PopupState {
  return {
    page,
    hindrance,
    start: undefined,
    match: { match: 'ask' },
    isPageMatched: false,
    matchedBy: undefined,
    reading: hindrance ? 'done' : 'under-way',
    findings: {},
    shop: undefined,
    isPlaceGone: false,
    draft,
    isDraftKept: true,
    phase: editing,
  };
}
