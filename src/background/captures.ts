import type { CaptureProgress } from '../contract/calls.ts';
import type { CaptureRequest } from '../domain/capture/capture-request.ts';
import type { CaptureWay } from '../domain/capture/verdict.ts';
import { codeOf, TikiyaError } from '../domain/errors.ts';
import type { NoticePort, ToolsLink } from '../platform/ports.ts';
import type { Deps } from '../services/deps.ts';
import { runCapture } from '../services/run-capture.ts';
import { captureWords } from './capture-words.ts';

interface Running {
  readonly request: CaptureRequest;
  readonly stop: AbortController;
  progress: CaptureProgress;
}

/** The captures of this life of the worker: at most one in a tab. */
export interface Captures {
  /**
   * Begins one; resolves when the page tools are at work. Throws what went wrong before that, and `capture-busy` when the
   * tab has one already. Asked twice for the same attempt it runs once.
   */
  begin(request: CaptureRequest): Promise<void>;
  progressOf(draftId: string): CaptureProgress;
  stop(draftId: string): void;
  isRunning(draftId: string): boolean;
  runningIn(tabId: number): { readonly draftId: string; readonly way: CaptureWay } | undefined;
}

/** Keeps watch over captures that take a while. `onEnd`: the badge is theirs while they run, and given back. */
export function watchCaptures(
  deps: Deps,
  notices: Pick<NoticePort, 'setBadge'>,
  onEnd: () => void,
): Captures {
  const all = new Map<string, Running>();

  const run = async (running: Running, onOpen: () => void): Promise<void> => {
    const { request, stop } = running;
    const { way } = request;
    const words = await captureWords();
    let link: ToolsLink | undefined;
    try {
      const saved = await runCapture(deps, request, {
        words: words.onPage,
        stopped: stop.signal,
        onOpen: (opened) => {
          link = opened;
          onOpen();
        },
        onProgress: (done, total) => {
          running.progress = { is: 'running', way, done, total };
          const badge = total ? `${Math.min(99, Math.round((100 * done) / total))}%` : String(done);
          notices.setBadge(badge).catch(console.error);
        },
      });
      running.progress = saved ? { is: 'saved', saved } : { is: 'cancelled' };
      if (saved) link?.tell({ tell: 'over', tone: 'good', message: words.saved(saved) });
    } catch (thrown) {
      console.error(thrown);
      running.progress = { is: 'failed', code: codeOf(thrown) };
      link?.tell({ tell: 'over', tone: 'late', message: words.failed(codeOf(thrown)) });
    } finally {
      link?.close();
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
      };
      all.set(draftId, running);
      await new Promise<void>((resolve) => {
        void run(running, resolve).then(resolve);
      });
      if (running.progress.is === 'failed') throw new TikiyaError(running.progress.code);
    },
    progressOf: (draftId) => all.get(draftId)?.progress ?? { is: 'none' },
    stop: (draftId) => all.get(draftId)?.stop.abort(),
    isRunning,
    runningIn: (tabId) => {
      const running = runningIn(tabId);
      return running && { draftId: running.request.draftId, way: running.request.way };
    },
  };
}
