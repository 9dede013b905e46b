import type { PopupStart, Saved } from '../../contract/calls.ts';
import type { PageFindings } from '../../domain/detect/finding.ts';
import type { ErrorCode } from '../../domain/errors.ts';
import type { CaseMatch } from '../../domain/matching/match-case.ts';
import type { Moment } from '../../domain/time/moment.ts';
import type { ActiveTab } from '../../platform/active-tab.ts';
import type { Draft } from '../../platform/drafts.ts';
import { emptyDraft } from './draft.ts';
import type { FieldName } from './fields.ts';
import type { Hindrance } from './hindrance.ts';

/** What is kept by a save: the picture with what was typed, or what was typed alone. */
export type SaveKind = 'screenshot' | 'note';

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
}

type Phase = EditingState | { readonly is: 'saving'; readonly kind: SaveKind } | SavedState;

export interface PopupState {
  readonly page: ActiveTab;
  readonly hindrance: Hindrance | undefined;
  /** Undefined until the worker answered. */
  readonly start: PopupStart | undefined;
  readonly match: CaseMatch;
  /** The match knows the page's order number, not only its site. */
  readonly isPageMatched: boolean;
  readonly reading: 'under-way' | 'done';
  readonly findings: PageFindings;
  readonly draft: Draft;
  /** The browser refused to keep what was typed. */
  readonly isDraftKept: boolean;
  readonly phase: Phase;
}

/** One edit of the draft by hand. */
export type DraftEdit =
  | { readonly edit: 'agent' | 'text'; readonly value: string }
  | { readonly edit: 'field'; readonly name: FieldName | 'currency'; readonly value: string }
  | { readonly edit: 'switch'; readonly name: FieldName; readonly on: boolean }
  | { readonly edit: 'case'; readonly chosen: string }
  | { readonly edit: 'title'; readonly value: string };

export type Action =
  | { readonly do: 'start'; readonly start: PopupStart; readonly freshId: string }
  | { readonly do: 'start-failed' | 'show-failed'; readonly code: ErrorCode }
  | { readonly do: 'read'; readonly findings: PageFindings; readonly match: CaseMatch }
  | { readonly do: 'read-failed'; readonly hindrance: Hindrance | undefined }
  | { readonly do: 'edit'; readonly edit: DraftEdit }
  | { readonly do: 'draft-kept'; readonly kept: boolean }
  | { readonly do: 'ask-case' }
  | { readonly do: 'save'; readonly kind: SaveKind }
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

const editing: EditingState = { is: 'editing', error: undefined, asksCase: false, isBack: false };

/** The state in which the popup opens: usable at once, with what was typed before. */
export function openingState(page: ActiveTab, draft: Draft, hindrance: Hindrance | undefined): PopupState {
  return {
    page,
    hindrance,
    start: undefined,
    match: { match: 'ask' },
    isPageMatched: false,
    reading: hindrance ? 'done' : 'under-way',
    findings: {},
    draft,
    isDraftKept: true,
    phase: editing,
  };
}

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
      return {
        ...state,
        reading: 'done',
        findings: action.findings,
        match: action.match,
        isPageMatched: true,
      };
    case 'read-failed':
      return { ...state, reading: 'done', hindrance: action.hindrance };
    case 'edit':
      return phase.is === 'editing' ? edited(state, action.edit) : state;
    case 'draft-kept':
      return state.isDraftKept === action.kept ? state : { ...state, isDraftKept: action.kept };
    case 'ask-case':
      return { ...state, phase: { ...editing, asksCase: true } };
    case 'save':
      return phase.is === 'editing' ? { ...state, phase: { is: 'saving', kind: action.kind } } : state;
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
      return phase.is === 'saved' ? { ...afresh(state, action.start), phase: editing } : state;
  }
}

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
  start ? { ...state, start, match: state.isPageMatched ? state.match : start.match } : state;

// A save or an undo changed the cases: what was matched before may be wrong now.
const afresh = (state: PopupState, start: PopupStart | undefined): PopupState =>
  withStart({ ...state, isPageMatched: false }, start);

function saved(
  state: PopupState,
  { saved, at, unsent, freshId }: Omit<Extract<Action, { do: 'saved' }>, 'do'>,
): PopupState {
  return {
    ...state,
    draft: emptyDraft(freshId),
    phase: { is: 'saved', saved, draft: state.draft, at, unsent, isUndoing: false, error: undefined },
  };
}

function edited(state: PopupState, edit: DraftEdit): PopupState {
  const { draft } = state;
  const isChoice = edit.edit === 'case' || edit.edit === 'title';
  const phase = isChoice && state.phase.is === 'editing' ? { ...state.phase, asksCase: false } : state.phase;
  return { ...state, phase, draft: editedDraft(draft, edit) };
}

function editedDraft(draft: Draft, edit: DraftEdit): Draft {
  switch (edit.edit) {
    case 'agent':
      return { ...draft, agent: edit.value };
    case 'text':
      return { ...draft, text: edit.value };
    case 'field':
      return { ...draft, edited: { ...draft.edited, [edit.name]: edit.value } };
    case 'switch':
      return { ...draft, switched: { ...draft.switched, [edit.name]: edit.on } };
    case 'case':
      return { ...draft, chosen: edit.chosen };
    case 'title':
      return { ...draft, chosen: 'new', newTitle: edit.value };
  }
}
