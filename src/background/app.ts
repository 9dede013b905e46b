import type { Call, CallName, CallOutput, Calls } from '../contract/calls.ts';
import { USUAL_BACKUP_DAYS } from '../domain/backup/backup-due.ts';
import type { DirectWay } from '../domain/capture/direct-ways.ts';
import { remindersOf } from '../domain/settings/settings.ts';
import { canary, readCanaryState, writeCanaryState } from '../platform/canary.ts';
import { showCasePage } from '../platform/case-page.ts';
import { localZone, openClock } from '../platform/clock.ts';
import { extensionVersion } from '../platform/extension.ts';
import type { FrontTab } from '../platform/front-tab.ts';
import { dropShownNotices } from '../platform/kept-words.ts';
import { backupMemory } from '../platform/last-backup.ts';
import { notices } from '../platform/notices.ts';
import { oncePerRun } from '../platform/once-per-run.ts';
import { page } from '../platform/page.ts';
import { writePastTornEnd } from '../platform/past-torn-end.ts';
import { readSettings } from '../platform/settings.ts';
import { openTermsTab } from '../platform/terms-tabs.ts';
import { checkCanary } from '../services/canary.ts';
import { correctCase, createCase, eraseCase } from '../services/cases.ts';
import type { Deps } from '../services/deps.ts';
import { drawMarks } from '../services/draw-marks.ts';
import { addEntry, correctEntry, removeEntry, restoreEntry } from '../services/entries.ts';
import { eraseEntry, undoSave } from '../services/erase-entry.ts';
import { markEvidence, unmarkEvidence } from '../services/mark-evidence.ts';
import { matchPage, readPurchase, startPopup } from '../services/popup-start.ts';
import { reconcile } from '../services/reconcile.ts';
import { refreshDigests } from '../services/refresh-digests.ts';
import { remindOfBackup } from '../services/remind-of-backup.ts';
import { finishLeftCaptures } from '../services/run-capture.ts';
import { saveCapture } from '../services/save-capture.ts';
import { saveNote } from '../services/save-note.ts';
import { takeStep, undoStep } from '../services/steps.ts';
import { awaitAgain, awaitTerms, forgetTerms } from '../services/terms.ts';
import { dataUrlOf, thumbnailOf } from '../services/thumbnail.ts';
import { timerFace } from '../services/timer-face.ts';
import { visitFace } from '../services/visit-face.ts';
import { beginLog } from '../storage/begin-log.ts';
import { makeDatabase, openDatabase } from '../storage/database.ts';
import { reminderStore } from '../storage/reminder-store.ts';
import { coded } from '../storage/storage-error.ts';
import { backupWords } from './backup-words.ts';
import { binCalls, tidyBin } from './bin-calls.ts';
import { callWords } from './call-words.ts';
import { captureAtOnce } from './capture-at-once.ts';
import { type Captures, watchCaptures } from './captures.ts';
import { contactHandlers } from './contact-calls.ts';
import { dueCalls, pressNotice } from './due-calls.ts';
import { fileCalls, settleFiles } from './file-calls.ts';
import { forgetErased, TAKES_AWAY } from './forget-erased.ts';
import { asTerms, meetTerms } from './meet-terms.ts';
import { reminderWords } from './reminder-words.ts';
import { restoreCalls, settleLeftRestores } from './restore-calls.ts';
import { shopCalls } from './shop-calls.ts';
import { showOnPage } from './show-on-page.ts';
import { reachStep } from './steps.ts';

/** The worker once it has started: its database is open and its canary was looked at. */
export interface App {
  readonly run: (call: Call) => Promise<unknown>;
  readonly reconcile: () => Promise<void>;
  /** A button of a notification was pressed: 0 is the first. */
  readonly pressNotice: (noticeId: string, button: number) => Promise<void>;
  /** Captures without the popup; tells what became of it by itself. */
  readonly captureAtOnce: (way: DirectWay, tab: FrontTab, selected?: string) => Promise<void>;
}

// After these, dates may be others than before: what is saved from a page may be the day of the order, too.
const CHANGES_DATES: ReadonlySet<CallName> = new Set<CallName>([
  'capture.save',
  'note.save',
  'save.undo',
  'case.create',
  'case.correct',
  'step.take',
  'step.undo',
  'shop.throw',
  'shop.restore',
  'case.erase',
  'case.bin',
  'case.unmake',
  'case.restore',
  'data.erase',
  'restore.complete',
  // Promises and promised prices have dates too.
  'entry.add',
  'entry.correct',
  'entry.remove',
  'entry.restore',
  'entry.erase',
  'contact.save',
  'call.sector',
  'due.answer',
  // The badge is theirs while a call runs.
  'timer.start',
  'timer.confirm',
  'timer.stop',
  'timer.drop',
  'timer.resume',
]);

/** Starts the worker's work. `onClosed` hears when the database is gone from under it, so that the next call starts anew. */
export async function startApp(onClosed: () => void): Promise<App> {
  // Before anything is read or written. Where it cannot be done all goes on as it did.
  await oncePerRun('past-torn-end', writePastTornEnd).catch(console.error);
  await oncePerRun('begin-log', beginLog).catch(console.error);
  const clock = await openClock();
  const db = await coded(() => openDatabase(makeDatabase(), (event) => event !== 'blocked' && onClosed()));
  if ((await checkCanary(db, canary)) === 'lost') await writeCanaryState('lost');
  const deps: Deps = {
    db,
    page,
    clock,
    zone: localZone,
    userAgent: navigator.userAgent,
    extensionVersion: extensionVersion(),
    reachStep,
  };
  // One after the other: an older one must not set badge and alarm by facts that a newer one has seen changed.
  let last: Promise<void> = Promise.resolve();
  const reconcileNow = (): Promise<void> => {
    last = last
      .catch(() => undefined)
      .then(async () => {
        const settings = await readSettings();
        const reminders = remindersOf(settings);
        await tidyBin(deps);
        // The call wins over the technician, and either over the count of cases.
        const face =
          (await timerFace({ db, clock, notices, wordsFor: callWords })) ?? (await visitFace({ db, clock }));
        const backupAtMs = await remindOfBackup({
          db,
          clock,
          memory: backupMemory,
          showNotice: notices.showNotice,
          dropNotices: dropShownNotices,
          days: settings.backupDays ?? USUAL_BACKUP_DAYS,
          reminders,
          zone: localZone,
          wordsFor: backupWords,
          // What cannot be told of a backup keeps no date from being told.
        }).catch((thrown: unknown) => void console.error(thrown));
        await reconcile({
          store: reminderStore(db),
          clock,
          notices,
          wordsFor: reminderWords,
          reminders,
          face,
          alsoWakeAtMs: backupAtMs ?? undefined,
          zone: localZone,
        });
      });
    return last;
  };
  const captures = watchCaptures(deps, notices, () => void reconcileNow().catch(console.error));
  finishLeftCaptures(deps, captures.isRunning).catch(console.error);
  settleFiles(deps).catch(console.error);
  settleLeftRestores(deps)
    .then((hasCome) => (hasCome ? reconcileNow() : undefined))
    .catch(console.error);
  forgetErased(db).catch(console.error);
  refreshDigests(db).catch(console.error);
  const handlers = handlersOf(deps, captures);
  return {
    reconcile: reconcileNow,
    pressNotice: async (noticeId, button) => {
      await pressNotice(deps, noticeId, button);
      await reconcileNow();
    },
    captureAtOnce: (way, tab, selected) =>
      captureAtOnce({ deps, captures, notices, giveBadgeBack: reconcileNow }, way, tab, selected),
    async run({ call, input }) {
      const answer = await (handlers[call] as (input: unknown) => Promise<unknown>)(input);
      if (TAKES_AWAY.has(call)) await forgetErased(db).catch(console.error);
      // What was saved is saved: a reminder that could not be planned now is planned at the next start.
      const planned = CHANGES_DATES.has(call) ? reconcileNow().catch(console.error) : undefined;
      // For "saved" the shopper waits with the popup open.
      if (call !== 'capture.save') await planned;
      // Nobody waits for it: a list that is drawn before makes what is missing itself.
      refreshDigests(db).catch(console.error);
      return answer;
    },
  };
}

type Handlers = { [Name in CallName]: (input: Calls[Name]['in']) => Promise<CallOutput<Name>> };

function handlersOf(deps: Deps, captures: Captures): Handlers {
  return {
    'popup.start': async (input) => {
      const doubted = await meetTerms(deps, input);
      const started = await startPopup(deps, input, (await readCanaryState()) === 'lost', doubted);
      const running = captures.runningIn(input.tabId);
      return running ? { ...started, running } : started;
    },
    'page.read': (input) => readPurchase(deps, input),
    'page.show': (input) => showOnPage(deps, input),
    'case.match': (input) => matchPage(deps, input),
    'capture.save': (input) => saveCapture(deps, input),
    'capture.begin': async (input) => {
      await captures.begin(input.way === 'terms' ? await asTerms(deps, input) : input);
      return {};
    },
    'capture.progress': ({ draftId, after }) => captures.progressOf(draftId, after),
    'capture.stop': async ({ draftId }) => {
      captures.stop(draftId);
      return {};
    },
    'terms.open': async (input) => {
      await openTermsTab(await awaitTerms(deps, input));
      return {};
    },
    'terms.await': async ({ caseId, url, reachedUrl }) => {
      await awaitAgain(deps, { caseId, url, reachedUrl });
      return {};
    },
    'terms.forget': async ({ id }) => {
      await forgetTerms(deps.db, id);
      return {};
    },
    'capture.thumbnail': async ({ evidenceId }) => ({
      dataUrl: dataUrlOf(await thumbnailOf(deps.db, evidenceId)),
    }),
    'evidence.mark': (input) => markEvidence(deps, input, drawMarks),
    'evidence.unmark': ({ derivedId }) => unmarkEvidence(deps, derivedId),
    'note.save': (input) => saveNote(deps, input),
    'save.undo': ({ entryId }) => undoSave(deps, entryId),
    'entry.add': (input) => addEntry(deps, input),
    'entry.correct': (input) => correctEntry(deps, input),
    'entry.remove': ({ entryId }) => removeEntry(deps, entryId),
    'entry.restore': ({ entryId }) => restoreEntry(deps, entryId),
    'entry.erase': ({ entryId }) => eraseEntry(deps, entryId),
    'case.create': (input) => createCase(deps, input),
    'case.correct': (input) => correctCase(deps, input),
    ...fileCalls(deps),
    ...binCalls(deps),
    ...restoreCalls(deps),
    'case.erase': ({ caseId }) => eraseCase(deps, caseId),
    ...contactHandlers(deps),
    ...shopCalls(deps),
    ...dueCalls(deps),
    'step.take': (input) => takeStep(deps, input),
    'step.undo': (input) => undoStep(deps, input),
    'case.show': async ({ caseId, entryId }) => {
      await showCasePage(caseId, entryId);
      return {};
    },
  };
}
