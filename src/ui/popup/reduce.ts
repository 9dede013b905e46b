import type { PopupStart, Saved } from '../../contract/calls.ts';
import type { PageFindings } from '../../domain/detect/finding.ts';
import type { ErrorCode } from '../../domain/errors.ts';
import type { CaseMatch } from '../../domain/matching/match-case.ts';
import type { ShopReading } from '../../domain/shop/shop-reading.ts';
import type { Moment } from '../../domain/time/moment.ts';
import type { ActiveTab } from '../../platform/active-tab.ts';
import type { Draft } from '../../platform/drafts.ts';
import { emptyDraft, isAllSaved } from './draft.ts';
import { type DraftEdit, editedDraft } from './draft-edit.ts';
import type { Hindrance } from './hindrance.ts';
import type { LongWay } from './long-capture.ts';
import { editing, openingState, type PopupState, type SaveKind, type UnsentName } from './state.ts';

/** What can happen to the popup. */
export type Action =
  | { readonly do: 'start'; readonly start: PopupStart; readonly freshId: string }
  | { readonly do: 'start-failed' | 'show-failed'; readonly code: ErrorCode }
  /** `foundNumber`: what the match was made with; `orderNumber`: what would be sent now. */
  | {
      readonly do: 'read';
      readonly findings: PageFindings;
      readonly match: CaseMatch;
      readonly shop?: ShopReading;
      readonly foundNumber: string | undefined;
      readonly orderNumber: string | undefined;
    }
  | { readonly do: 'matched'; readonly match: CaseMatch; readonly orderNumber: string | undefined }
  | {
      readonly do: 'moved';
      readonly page: ActiveTab;
      readonly hindrance: Hindrance | undefined;
      readonly draft: Draft;
    }
  | { readonly do: 'read-failed'; readonly hindrance: Hindrance | undefined }
  | { readonly do: 'place-shown'; readonly found: boolean }
  | { readonly do: 'edit'; readonly edit: DraftEdit }
  | { readonly do: 'draft-kept'; readonly kept: boolean }
  | { readonly do: 'ask-case' }
  | { readonly do: 'save'; readonly kind: SaveKind }
  /** A capture runs in this tab that was begun elsewhere: it is shown like one of the popup's own. */
  | { readonly do: 'watch'; readonly kind: LongWay; readonly draftId: string }
  | { readonly do: 'progress'; readonly done: number; readonly total: number | null }
  | { readonly do: 'stop' | 'called-off' }
  | { readonly do: 'save-failed'; readonly code: ErrorCode }
  | {
      readonly do: 'saved';
      readonly saved: Saved;
      readonly at: Moment | undefined;
      readonly unsent: readonly UnsentName[];
      readonly freshId: string;
    }
  | { readonly do: 'undo' }
  | { readonly do: 'undone'; readonly draft: Draft; readonly start: PopupStart | undefined }
  | { readonly do: 'undo-failed'; readonly code: ErrorCode }
  | { readonly do: 'go-on'; readonly start: PopupStart | undefined };

/** The state after something happened. Pure; what does not fit the moment changes nothing. */
export function reduce(state: PopupState, action: Action): PopupState {
  const { phase } = state;
  switch (action.do) {
    case 'start':
      return started(state, action.start, action.freshId);
    case 'start-failed':
    case 'show-failed':
      return phase.is === 'saving' ? state : { ...state, phase: { ...phase, error: action.code } };
    case 'read':
      return read(state, action);
    case 'matched':
      return { ...state, match: action.match, matchedBy: action.orderNumber, isPageMatched: true };
    case 'moved':
      return moved(state, action);
    case 'read-failed':
      return { ...state, reading: 'done', hindrance: action.hindrance };
    case 'place-shown':
      return { ...state, isPlaceGone: !action.found };
    case 'edit':
      return phase.is === 'editing' ? edited(state, action.edit) : state;
    case 'draft-kept':
      return state.isDraftKept === action.kept ? state : { ...state, isDraftKept: action.kept };
    case 'ask-case':
      return { ...state, phase: { ...editing, asksCase: true } };
    case 'save':
      return phase.is === 'editing' ? saving(state, action.kind, state.draft.draftId) : state;
    case 'watch':
      return phase.is === 'editing' ? saving(state, action.kind, action.draftId) : state;
    case 'progress':
      return phase.is === 'saving'
        ? { ...state, phase: { ...phase, done: action.done, total: action.total } }
        : state;
    case 'stop':
      return phase.is === 'saving' ? { ...state, phase: { ...phase, isStopping: true } } : state;
    case 'called-off':
      return phase.is === 'saving' ? { ...state, phase: editing } : state;
    case 'save-failed':
      return phase.is === 'saving' ? { ...state, phase: { ...editing, error: action.code } } : state;
    case 'saved':
      return saved(state, action);
    case 'undo':
      return phase.is === 'saved'
        ? { ...state, phase: { ...phase, isUndoing: true, error: undefined } }
        : state;
    case 'undone':
      return { ...afresh(state, action.start), draft: action.draft, phase: { ...editing, isBack: true } };
    case 'undo-failed':
      return phase.is === 'saved'
        ? { ...state, phase: { ...phase, isUndoing: false, error: action.code } }
        : state;
    case 'go-on':
      return phase.is === 'saving' ? state : { ...afresh(state, action.start), phase: editing };
  }
}

const saving = (state: PopupState, kind: SaveKind, draftId: string): PopupState => ({
  ...state,
  phase: { is: 'saving', kind, draftId, done: 0, total: null, isStopping: false },
});

function started(state: PopupState, start: PopupStart, freshId: string): PopupState {
  const next = withStart(state, start);
  // A save that an earlier popup asked for and did not live to see: shown as saved, never saved twice.
  if (start.saved && state.phase.is === 'editing') {
    return saved(next, { saved: start.saved, at: undefined, unsent: [], freshId });
  }
  return next;
}

// The page may have been read before the worker's first answer came; then its match knows more.
const withStart = (state: PopupState, start: PopupStart | undefined): PopupState =>
  start && !state.isPageMatched
    ? { ...state, start, match: start.match, matchedBy: undefined }
    : { ...state, start: start ?? state.start };

const moved = (
  state: PopupState,
  { page, draft, hindrance }: Extract<Action, { do: 'moved' }>,
): PopupState => {
  const { isDraftKept, phase } = state;
  return { ...openingState(page, draft, hindrance), isDraftKept, phase };
};

function read(state: PopupState, action: Extract<Action, { do: 'read' }>): PopupState {
  const next: PopupState = {
    ...state,
    reading: 'done',
    findings: action.findings,
    shop: action.shop,
    draft: withFoundAgent(state.draft, action.findings),
  };
  // Already matched by the number as edited: the page's own does not count any more.
  const isSettled = state.isPageMatched && state.matchedBy === action.orderNumber;
  if (isSettled && action.orderNumber !== action.foundNumber) return next;
  return { ...next, match: action.match, matchedBy: action.foundNumber, isPageMatched: true };
}

// A save or an undo changed the cases: what was matched before may be wrong now.
const afresh = (state: PopupState, start: PopupStart | undefined): PopupState =>
  withStart({ ...state, isPageMatched: false }, start);

function saved(
  state: PopupState,
  { saved, at, unsent, freshId }: Omit<Extract<Action, { do: 'saved' }>, 'do'>,
): PopupState {
  if (!isAllSaved(state.draft, saved)) return stillEditing(state, saved, freshId);
  return {
    ...state,
    draft: emptyDraft(freshId),
    phase: { is: 'saved', saved, draft: state.draft, at, unsent, isUndoing: false, error: undefined },
  };
}

// More was typed than what is saved: another attempt, in the case that is there by now.
function stillEditing(state: PopupState, earlier: Saved, freshId: string): PopupState {
  const { draft } = state;
  const chosen = draft.chosen === 'new' ? { chosen: earlier.caseId } : {};
  return {
    ...state,
    isPageMatched: false,
    draft: { ...draft, ...chosen, draftId: freshId },
    phase: { ...editing, earlier },
  };
}

function edited(state: PopupState, edit: DraftEdit): PopupState {
  const { draft } = state;
  const isChoice = edit.edit === 'case' || edit.edit === 'title';
  const phase = isChoice && state.phase.is === 'editing' ? { ...state.phase, asksCase: false } : state.phase;
  return { ...state, phase, draft: editedDraft(draft, edit) };
}

// Filled in only where nothing was typed (and cleared again counts as typed).
function withFoundAgent(draft: Draft, { agentName }: PageFindings): Draft {
  const isUntouched = draft.agent === '' ? draft.isAgentFound === undefined : draft.isAgentFound === true;
  return isUntouched && agentName?.sure ? { ...draft, agent: agentName.value, isAgentFound: true } : draft;
}
