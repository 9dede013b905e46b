import type { CallInput, CallName, CallOutput, PopupStart, SaveRequest } from '../../contract/calls.ts';
import { codeOf, type ErrorCode } from '../../domain/errors.ts';
import type { Day } from '../../domain/time/day.ts';
import type { Moment } from '../../domain/time/moment.ts';
import type { ActiveTab } from '../../platform/active-tab.ts';
import type { Draft } from '../../platform/drafts.ts';
import { caseChoiceOf, isTitleTooLong, targetOf } from './case-choice.ts';
import { emptyDraft, hasWords, isBlank, soundDraft, wordsSentOf } from './draft.ts';
import { draftKeyOf } from './draft-key.ts';
import { fieldsOf, seenFactsOf, unsentOf } from './fields.ts';
import { hindranceAfterRefusal, hindranceOf } from './hindrance.ts';
import {
  type Action,
  type DraftEdit,
  openingState,
  type PopupState,
  reduce,
  type SaveKind,
  type UnsentName,
} from './state.ts';

/** What the popup needs of the world around it. */
export interface Ports {
  ask<Name extends CallName>(call: Name, input: CallInput<Name>): Promise<CallOutput<Name>>;
  readDraft(page: string): Promise<Draft | undefined>;
  keepDraft(page: string, draft: Draft): Promise<void>;
  dropDraft(page: string): Promise<void>;
  now(): Moment;
  newId(): string;
  /** Last day that an order can have been made. */
  readonly today: Day;
}

/** One opening of the popup: its state, and what the shopper can do. */
export interface Session {
  readonly today: Day;
  state(): PopupState;
  /** Calls back after every change; gives back the way to stop. */
  subscribe(listener: () => void): () => void;
  edit(edit: DraftEdit): void;
  /** Saves what is shown. Pressed again while it runs, it does nothing. `proposedTitle`: for a new case without a typed one. */
  save(kind: SaveKind, proposedTitle: string): Promise<void>;
  undo(): Promise<void>;
  /** After a save: back to the start, for another one. */
  goOn(): Promise<void>;
  /** Small picture of a screenshot, as a data URL. */
  thumbnail(evidenceId: string): Promise<string>;
  /** Opens the full page; false when it did not open, which is then told. */
  show(place: CallInput<'case.show'>): Promise<boolean>;
}

/** The worker may have saved and died before it could say so. */
const MAYBE_SAVED: ReadonlySet<ErrorCode> = new Set(['interrupted', 'no-answer']);

/** Opens the popup on a page: brings back its draft, then asks for cases and findings without waiting for either. */
export async function openSession(ports: Ports, page: ActiveTab): Promise<Session> {
  const key = draftKeyOf(page.url);
  const stored = soundDraft(await ports.readDraft(key).catch(() => undefined));
  let state = openingState(page, stored ?? emptyDraft(ports.newId()), hindranceOf(page.url));
  let lastWrite: Promise<unknown> = Promise.resolve();
  let starting: Promise<PopupStart> | undefined;
  const listeners = new Set<() => void>();

  const act = (action: Action): void => {
    state = reduce(state, action);
    for (const listener of listeners) listener();
  };

  // At once and never merged: a write that waited for another one would be lost with the popup.
  const keep = (draft: Draft): void => {
    const write = isBlank(draft) ? ports.dropDraft(key) : ports.keepDraft(key, draft);
    lastWrite = write.then(
      () => act({ do: 'draft-kept', kept: true }),
      () => act({ do: 'draft-kept', kept: false }),
    );
  };

  const drop = async (): Promise<void> => {
    await lastWrite;
    lastWrite = ports.dropDraft(key).catch((thrown: unknown) => console.error(thrown));
    await lastWrite;
  };

  const askStart = (draftId: string): Promise<PopupStart> =>
    ports.ask('popup.start', { url: page.url, draftId });

  const start = (): Promise<PopupStart> => {
    starting ??= askStart(state.draft.draftId).then(
      (answer) => {
        act({ do: 'start', start: answer, freshId: ports.newId() });
        if (answer.saved) void drop();
        return answer;
      },
      (thrown: unknown) => {
        starting = undefined;
        throw thrown;
      },
    );
    return starting;
  };

  const readPage = async (): Promise<void> => {
    if (hindranceOf(page.url)) return;
    try {
      const { findings, match } = await ports.ask('page.read', { tabId: page.tabId, url: page.url });
      act({ do: 'read', findings, match });
    } catch (thrown) {
      const isRefused = codeOf(thrown) === 'page-not-capturable';
      act({ do: 'read-failed', hindrance: isRefused ? hindranceAfterRefusal(page.url) : undefined });
    }
  };

  // Cases and matches after a save or an undo; without an answer the old ones stay, and what is gone is asked about.
  const startAgain = (): Promise<PopupStart | undefined> =>
    askStart(state.draft.draftId).catch(() => undefined);

  const requestOf = (started: PopupStart, proposedTitle: string) => {
    const { draft, findings, match } = state;
    const target = targetOf(caseChoiceOf(started.cases, match, draft.chosen), draft, proposedTitle);
    if (!target) return undefined;
    const fields = fieldsOf(findings, draft, ports.today);
    const request: SaveRequest = {
      draftId: draft.draftId,
      tabId: page.tabId,
      url: page.url,
      target,
      seen: seenFactsOf(fields),
      ...wordsSentOf(draft),
    };
    const isTitleUnsent = target.to === 'new' && isTitleTooLong(draft);
    const unsent: readonly UnsentName[] = [...unsentOf(fields), ...(isTitleUnsent ? ['title' as const] : [])];
    return { request, unsent };
  };

  const askSave = async (kind: SaveKind, request: SaveRequest) => {
    try {
      return await ports.ask(kind === 'note' ? 'note.save' : 'capture.save', request);
    } catch (thrown) {
      if (!MAYBE_SAVED.has(codeOf(thrown))) throw thrown;
      const { saved } = await askStart(request.draftId).catch(() => ({ saved: undefined }));
      if (!saved) throw thrown;
      return saved;
    }
  };

  const save = async (kind: SaveKind, proposedTitle: string): Promise<void> => {
    const isPossible = kind === 'note' ? hasWords(state.draft) : !state.hindrance;
    if (state.phase.is !== 'editing' || !isPossible) return;
    act({ do: 'save', kind });
    try {
      const made = requestOf(await start(), proposedTitle);
      if (!made) {
        act({ do: 'ask-case' });
        return;
      }
      // Also when nothing was typed: should the popup close now, the next one learns by the draft that it was saved.
      lastWrite = ports.keepDraft(key, state.draft).catch((thrown: unknown) => console.error(thrown));
      const saved = await askSave(kind, made.request);
      await finish(saved, made.unsent);
    } catch (thrown) {
      act({ do: 'save-failed', code: codeOf(thrown) });
    }
  };

  const finish = async (
    saved: PopupStart['saved'] & object,
    unsent: readonly UnsentName[],
  ): Promise<void> => {
    act({ do: 'saved', saved, at: ports.now(), unsent, freshId: ports.newId() });
    await drop();
  };

  const undo = async (): Promise<void> => {
    const { phase } = state;
    if (phase.is !== 'saved' || phase.isUndoing) return;
    act({ do: 'undo' });
    await lastWrite;
    // Kept before the entry goes, so that what was typed is never in neither place. Another id: this is another attempt.
    const draft: Draft = { ...phase.draft, draftId: ports.newId() };
    keep(draft);
    try {
      await ports.ask('save.undo', { entryId: phase.saved.entryId });
    } catch (thrown) {
      await drop();
      act({ do: 'undo-failed', code: codeOf(thrown) });
      return;
    }
    act({ do: 'undone', draft, start: await startAgain() });
    await readPage();
  };

  const goOn = async (): Promise<void> => {
    act({ do: 'go-on', start: await startAgain() });
    await readPage();
  };

  start().catch((thrown: unknown) => act({ do: 'start-failed', code: codeOf(thrown) }));
  void readPage();

  return {
    today: ports.today,
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    edit: (edit) => {
      const before = state.draft;
      act({ do: 'edit', edit });
      if (state.draft !== before) keep(state.draft);
    },
    save,
    undo,
    goOn,
    thumbnail: async (evidenceId) => (await ports.ask('capture.thumbnail', { evidenceId })).dataUrl,
    show: async (place) => {
      try {
        await ports.ask('case.show', place);
        return true;
      } catch (thrown) {
        act({ do: 'show-failed', code: codeOf(thrown) });
        return false;
      }
    },
  };
}
