import type { CallInput, PopupStart, Saved } from '../../contract/calls.ts';
import type { Place } from '../../domain/detect/finding.ts';
import { codeOf } from '../../domain/errors.ts';
import type { Day } from '../../domain/time/day.ts';
import type { ActiveTab } from '../../platform/active-tab.ts';
import type { Draft } from '../../platform/drafts.ts';
import { askSave } from './ask-save.ts';
import type { Buying } from './buying/buying.ts';
import { laterBuying } from './buying/later-buying.ts';
import { didOpen } from './did-open.ts';
import { emptyDraft, hasWords, joinedDraft, soundDraft } from './draft.ts';
import type { DraftEdit } from './draft-edit.ts';
import { DraftKeeper, findDraft } from './draft-keeper.ts';
import { draftKeyOf } from './draft-key.ts';
import { hindranceOf } from './hindrance.ts';
import { Listeners } from './listeners.ts';
import { watchCapture } from './long-capture.ts';
import { OrderMatcher } from './order-matcher.ts';
import type { Ports } from './ports.ts';
import { readPage } from './read-page.ts';
import { type Action, reduce } from './reduce.ts';
import { saveRequestOf } from './save-request.ts';
import { settledSoon } from './settled-soon.ts';
import { openingState, type PopupState, type SaveKind, type UnsentName } from './state.ts';

/** One opening of the popup: its state, and what the shopper can do. */
export interface Session {
  readonly today: Day;
  state(): PopupState;
  /** The checklist before buying, once it is here; none on a page where nothing can be captured. */
  buying(): Buying | undefined;
  /** Calls back after every change; gives back the way to stop. */
  subscribe(listener: () => void): () => void;
  edit(edit: DraftEdit): void;
  /** Settles once the page was read and matched with the cases, or would take longer than anybody waits. */
  known(): Promise<void>;
  /** Saves what is shown, once (`proposedTitle`: for a new case without a typed one). True when it goes on in the page. */
  save(kind: SaveKind, proposedTitle: string): Promise<boolean>;
  /** Opens terms in a tab of their own, to be kept there for a case; false when it did not open, which is then told. */
  openTerms(place: CallInput<'terms.open'>): Promise<boolean>;
  /** Shows on the page where a value was found. */
  showPlace(place: Place): Promise<void>;
  /** Ends a capture under way; what it has is kept. */
  stop(): void;
  undo(): Promise<void>;
  /** After a save, or back from the checklist: to the start, on what there is now. */
  goOn(): Promise<void>;
  /** Small picture of a screenshot, as a data URL. */
  thumbnail(evidenceId: string): Promise<string>;
  /** Opens the full page; false when it did not open, which is then told. */
  show(place: CallInput<'case.show'>): Promise<boolean>;
}

/** Opens the popup on a page: brings back its draft, then asks for cases and findings without waiting for either. */
export async function openSession(ports: Ports, page: ActiveTab): Promise<Session> {
  const stored = await findDraft(ports, page);
  let state = openingState(page, stored ?? emptyDraft(ports.newId()), hindranceOf(page.url));
  let starting: Promise<PopupStart> | undefined;
  let reading: Promise<void> = Promise.resolve();
  const listeners = new Listeners();

  const act = (action: Action): void => {
    state = reduce(state, action);
    listeners.tell();
  };
  const drafts = new DraftKeeper(ports, page, (kept) => act({ do: 'draft-kept', kept }));
  const matcher = new OrderMatcher(ports, () => state, act);
  const buying = laterBuying(ports, () => state, listeners.tell);

  const askStart = (draftId: string): Promise<PopupStart> =>
    ports.ask('popup.start', { url: state.page.url, draftId, tabId: state.page.tabId });

  const start = (): Promise<PopupStart> => {
    const asked = state.page;
    starting ??= askStart(state.draft.draftId).then(
      (answer) => {
        if (state.page !== asked) return answer;
        act({ do: 'start', start: answer, freshId: ports.newId() });
        if (answer.saved && state.phase.is === 'saved') void drafts.drop();
        // More was typed than what was saved: the rest is another attempt from here on.
        if (answer.saved && state.phase.is === 'editing') drafts.keep(state.draft);
        if (answer.running) void watch(answer.running);
        matcher.check();
        return answer;
      },
      (thrown: unknown) => {
        if (state.page === asked) starting = undefined;
        throw thrown;
      },
    );
    return starting;
  };

  const read = (): Promise<void> => {
    reading = readPage(ports, () => state, act).then(() => matcher.check());
    buying.lookAfter(reading);
    return reading;
  };

  const known = (): Promise<void> => settledSoon(reading.then(() => matcher.settled()));

  const begin = (): void => {
    start().catch((thrown: unknown) => act({ do: 'start-failed', code: codeOf(thrown) }));
    void read();
  };

  // Cases and matches after a save or an undo; without an answer the old ones stay, and what is gone is asked about.
  const startAgain = (): Promise<PopupStart | undefined> => {
    matcher.forget();
    return askStart(state.draft.draftId).catch(() => undefined);
  };

  const save = async (kind: SaveKind, proposedTitle: string): Promise<boolean> => {
    const isPossible = kind === 'note' ? hasWords(state.draft) : !state.hindrance;
    if (state.phase.is !== 'editing' || !isPossible) return false;
    act({ do: 'save', kind });
    try {
      const [started] = await Promise.all([start(), known()]);
      matcher.giveUp();
      const made = saveRequestOf(kind, state, started, proposedTitle, ports.today);
      if (!made) {
        act({ do: 'ask-case' });
        return false;
      }
      drafts.keepForSave(state.draft);
      const asked = await askSave(ports, kind, made.request, {
        keepsHtml: state.draft.keepsHtml === true,
        savedSoFar: async () => (await askStart(made.request.draftId)).saved,
        onProgress: (done, total) => act({ do: 'progress', done, total }),
      });
      if (asked === 'by-hand') return true;
      if (asked === 'called-off') act({ do: 'called-off' });
      else await finish(asked, made.unsent);
    } catch (thrown) {
      const code = codeOf(thrown);
      const hasMoved = code === 'tab-changed' && (await follow());
      act({ do: 'save-failed', code });
      if (hasMoved) begin();
    }
    return false;
  };

  // A capture that was begun elsewhere (an earlier popup, the menu, a shortcut) is shown to its end.
  const watch = async ({ draftId, way }: NonNullable<PopupStart['running']>): Promise<void> => {
    if (state.phase.is !== 'editing') return;
    act({ do: 'watch', draftId, kind: way === 'visible' ? 'full-page' : way });
    try {
      const saved = await watchCapture(ports, { draftId }, (done, total) =>
        act({ do: 'progress', done, total }),
      );
      if (saved && saved !== 'by-hand') await finish(saved, []);
      else act({ do: 'called-off' });
    } catch (thrown) {
      act({ do: 'save-failed', code: codeOf(thrown) });
    }
  };

  // The page went on under the popup: it speaks of the new one from here on. Nothing can be typed until that is done.
  const follow = async (): Promise<boolean> => {
    const now = await ports.readActiveTab().catch(() => undefined);
    if (!now || (now.tabId === state.page.tabId && now.url === state.page.url)) return false;
    const left = soundDraft(await ports.readDraft(draftKeyOf(now)).catch(() => undefined));
    const draft = joinedDraft(left, state.draft);
    await drafts.moveTo(now, draft);
    matcher.forget();
    starting = undefined;
    act({ do: 'moved', page: now, hindrance: hindranceOf(now.url), draft });
    return true;
  };

  const finish = async (saved: Saved, unsent: readonly UnsentName[]): Promise<void> => {
    act({ do: 'saved', saved, at: ports.now(), unsent, freshId: ports.newId() });
    if (state.phase.is === 'saved') {
      await drafts.drop();
      return;
    }
    drafts.keep(state.draft);
    const again = await startAgain();
    if (again) act({ do: 'start', start: again, freshId: ports.newId() });
    matcher.check();
  };

  const undo = async (): Promise<void> => {
    const { phase } = state;
    if (phase.is !== 'saved' || phase.isUndoing) return;
    act({ do: 'undo' });
    // On disk before the entry goes, so that what was typed is never in neither place. Another id: another attempt.
    const draft: Draft = { ...phase.draft, draftId: ports.newId() };
    try {
      await drafts.keepForSure(draft);
    } catch (thrown) {
      console.error(thrown);
      act({ do: 'undo-failed', code: 'storage-failed' });
      return;
    }
    try {
      await ports.ask('save.undo', { entryId: phase.saved.entryId });
    } catch (thrown) {
      await drafts.drop();
      act({ do: 'undo-failed', code: codeOf(thrown) });
      return;
    }
    act({ do: 'undone', draft, start: await startAgain() });
    await read();
  };

  const goOn = async (): Promise<void> => {
    act({ do: 'go-on', start: await startAgain() });
    await read();
  };

  const opened = (asked: Promise<unknown>): Promise<boolean> =>
    didOpen(asked, (code) => act({ do: 'show-failed', code }));

  begin();

  return {
    today: ports.today,
    buying: buying.now,
    state: () => state,
    subscribe: listeners.add,
    edit: (edit) => {
      const before = state.draft;
      act({ do: 'edit', edit });
      if (state.draft === before) return;
      drafts.keep(state.draft);
      matcher.check();
    },
    known,
    save,
    stop: () => {
      if (state.phase.is !== 'saving') return;
      const { draftId } = state.phase;
      act({ do: 'stop' });
      ports.ask('capture.stop', { draftId }).catch((thrown: unknown) => console.error(thrown));
    },
    undo,
    goOn,
    thumbnail: async (evidenceId) => (await ports.ask('capture.thumbnail', { evidenceId })).dataUrl,
    show: (place) => opened(ports.ask('case.show', place)),
    showPlace: async (place) => {
      const { tabId, url } = state.page;
      const { found } = await ports.ask('page.show', { tabId, url, place }).catch(() => ({ found: false }));
      act({ do: 'place-shown', found });
    },
    openTerms: (place) => opened(ports.ask('terms.open', place)),
  };
}
