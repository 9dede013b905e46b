import type { CaptureProgress } from '../contract/calls.ts';
import type { CaptureRequest } from '../domain/capture/capture-request.ts';
import type { CaptureWay } from '../domain/capture/verdict.ts';
import { codeOf, TikiyaError } from '../domain/errors.ts';
import { setButtonTitle } from '../platform/button-title.ts';
import type { NoticePort, ToolsLink } from '../platform/ports.ts';
import type { Deps } from '../services/deps.ts';
import { runCapture } from '../services/run-capture.ts';
import { type CaptureWords, captureWords } from './capture-words.ts';
import { undoOnPage, wasStopped } from './undo-on-page.ts';

interface Running {
  readonly request: CaptureRequest;
  readonly stop: AbortController;
  progress: CaptureProgress;
  /** Counts what happened, so that those who watch can ask for what comes next. */
  step: number;
  readonly watchers: Set<() => void>;
}

type Told = CaptureProgress & { readonly step: number };

/** The captures of this life of the worker: at most one in a tab. */
export interface Captures {
  /**
   * Begins one; resolves when the page tools are at work. Throws what went wrong before that, and `capture-busy` when the
   * tab has one already. Asked twice for the same attempt it runs once.
   */
  begin(request: CaptureRequest): Promise<void>;
  /** How far it is; with `after`, once it is further than that step, or as it is after a while. */
  progressOf(draftId: string, after?: number): Promise<Told>;
  stop(draftId: string): void;
  isRunning(draftId: string): boolean;
  runningIn(tabId: number): { readonly draftId: string; readonly way: CaptureWay } | undefined;
}

/** Below the time after which whoever asks gives an answer up. */
const ANSWER_WITHIN_MS = 8_000;

/** Keeps watch over captures that take a while. `onEnd`: the badge is theirs while they run, and given back. */
export function watchCaptures(
  deps: Deps,
  notices: Pick<NoticePort, 'setBadge'>,
  onEnd: () => void,
): Captures {
  const all = new Map<string, Running>();

  const tell = (running: Running, progress: CaptureProgress): void => {
    running.progress = progress;
    running.step += 1;
    for (const watcher of running.watchers) watcher();
  };

  const run = async (running: Running, onOpen: () => void): Promise<void> => {
    const { request, stop } = running;
    const { way } = request;
    let words: CaptureWords | undefined;
    let link: ToolsLink | undefined;
    try {
      const spoken = await captureWords();
      words = spoken;
      const saved = await runCapture(deps, request, {
        words: spoken.onPage,
        stopped: stop.signal,
        onOpen: (opened) => {
          link = opened;
          onOpen();
        },
        onByHand: () => tell(running, { is: 'running', way, done: 0, total: null, isByHand: true }),
        onProgress: (done, total) => {
          tell(running, { is: 'running', way, done, total });
          const badge = total ? `${Math.min(99, Math.round((100 * done) / total))}%` : String(done);
          notices.setBadge(badge).catch(console.error);
          setButtonTitle(spoken.progress(done, total)).catch(console.error);
        },
      });
      tell(running, saved ? { is: 'saved', saved } : { is: 'cancelled' });
      if (!saved || !link) return;
      const mayUndo = wasStopped(saved);
      link.tell({ tell: 'over', ...spoken.saved(saved), ...(mayUndo && { undo: true }) });
      if (!mayUndo) return;
      const told = link;
      link = undefined;
      void undoOnPage(deps, told, saved, spoken).then((isUndone) => isUndone && onEnd());
    } catch (thrown) {
      console.error(thrown);
      tell(running, { is: 'failed', code: codeOf(thrown) });
      if (words) link?.tell({ tell: 'over', tone: 'late', message: words.failed(codeOf(thrown)) });
    } finally {
      link?.close();
      setButtonTitle('').catch(console.error);
      onEnd();
    }
  };

  const isRunning = (draftId: string): boolean => all.get(draftId)?.progress.is === 'running';
  const runningIn = (tabId: number): Running | undefined =>
    [...all.values()].find(({ request, progress }) => request.tabId === tabId && progress.is === 'running');

  return {
    begin: async (request) => {
      const { draftId, tabId, way } = request;
      if (isRunning(draftId)) return;
      if (runningIn(tabId)) throw new TikiyaError('capture-busy');
      const running: Running = {
        request,
        stop: new AbortController(),
        progress: { is: 'running', way, done: 0, total: null },
        step: 0,
        watchers: new Set(),
      };
      all.set(draftId, running);
      await new Promise<void>((resolve) => {
        void run(running, resolve).then(resolve);
      });
      if (running.progress.is === 'failed') throw new TikiyaError(running.progress.code);
    },
    progressOf: async (draftId, after) => {
      const running = all.get(draftId);
      if (!running) return { is: 'none', step: 0 };
      if (after !== undefined && after >= running.step && running.progress.is === 'running')
        await changeOf(running);
      return { ...running.progress, step: running.step };
    },
    stop: (draftId) => all.get(draftId)?.stop.abort(),
    isRunning,
    runningIn: (tabId) => {
      const running = runningIn(tabId);
      return running && { draftId: running.request.draftId, way: running.request.way };
    },
  };
}

/** Resolves at the next change, or after a while without one. */
function changeOf({ watchers }: Running): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      watchers.delete(done);
      clearTimeout(timer);
      resolve();
    };
    const timer = setTimeout(done, ANSWER_WITHIN_MS);
    watchers.add(done);
  });
}
