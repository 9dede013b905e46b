import type { FromPage, PageWords, ToPage, WalkOutcome } from '../domain/capture/page-tools.ts';
import type { Point, Rect } from '../domain/capture/pieces.ts';
import type { SoFar } from '../domain/capture/so-far.ts';
import type { CaptureWay } from '../domain/capture/verdict.ts';
import type { PageNow, PageReading, Place } from '../domain/detect/finding.ts';
import type { Toast, ToastActs } from './on-page/toast.ts';
import type { PageCopy } from './page-copy/copy-page.ts';

/** Browsers end a worker that heard nothing for half a minute, however open its ports are. */
const BEAT_MS = 20_000;

/** The part of a runtime port that the page tools use; so that tests can give one. */
export interface ToolsPort {
  postMessage(message: unknown): void;
  disconnect(): void;
  readonly onMessage: { addListener(listener: (message: unknown) => void): void };
  readonly onDisconnect: { addListener(listener: () => void): void };
}

/** Thrown in the middle of a walk when the worker is gone: nobody is there to take pictures, so only tidying up is left. */
class WorkerGone extends Error {}

/** Thrown when there was no picture to be had: another tab is in front. It may be asked for again. */
export class NotTaken extends Error {}

/** One capture, as the tools in the page see it. */
export interface Session {
  readonly way: CaptureWay;
  readonly keepsHtml: boolean;
  readonly words: PageWords;
  /** What the browser says is selected; the page may not let it be read. */
  readonly selected?: string;
  /** Aborted when the shopper stopped it or the worker is gone. What was taken is kept; end with what there is. */
  readonly stopped: AbortSignal;
  /**
   * Has what the window shows now captured; resolves when it is on disk. Sizes in CSS pixels: `cut` in the window, `at`
   * in the whole. False when it was to be skipped because it is the same as one of the last few. Throws `WorkerGone`,
   * and `NotTaken`: a tool that lets it pass ends its capture there.
   */
  take(step: {
    readonly cut: Rect;
    readonly at: Point;
    readonly cutOnly?: boolean;
    readonly skipSame?: boolean;
    readonly done: number;
    readonly total: number | null;
    /** What there is with this picture, should the capture be cut short after it. */
    readonly soFar?: SoFar;
    /** Whether what was asked for stands there still, asked once the browser has made the picture; else it is not taken. */
    readonly isStill?: () => boolean;
  }): Promise<boolean>;
  /** Tells how far it is where no picture tells it. */
  tellProgress(done: number, total: number | null): void;
  /** Gives the page as a file, as it is now: it is there should no later one come. */
  tellCopy(copy: PageCopy): void;
  /** Tells that it waits for the shopper's choice in the page. */
  tellByHand(): void;
  /** The shopper pressed "stop" on the page. */
  stop(): void;
}

/** What one way of capturing does in the page. It leaves the page as it was, whatever happens. */
export type Tool = (window: Window, session: Session) => Promise<WalkOutcome | 'cancelled'>;

/** What a page can do for the worker. */
export interface PageTools {
  readPage(): PageReading;
  readNow(): PageNow;
  /** Carries out the capture that the session speaks of. */
  run(session: Session): Promise<WalkOutcome | 'cancelled'>;
  over(message: Extract<ToPage, { tell: 'over' }>, words: PageWords, acts?: ToastActs): Toast;
  /** False when the page does not have it any more. */
  show(place: Place, words: PageWords): boolean;
}

/** A picture that was asked for. */
interface Taking {
  resolve(kept: boolean): void;
  reject(reason: unknown): void;
  isStill(): boolean;
}

/** Carries one capture over a port, or one of the small services beside it. */
export function serveSession(port: ToolsPort, tools: PageTools): void {
  const stop = new AbortController();
  let isGone = false;
  let words: PageWords | undefined;
  let toast: Toast | undefined;
  let taken: Taking | undefined;
  const say = (message: FromPage): void => {
    if (!isGone) port.postMessage(message);
  };

  port.onDisconnect.addListener(() => {
    isGone = true;
    toast?.withdrawUndo();
    stop.abort();
    taken?.reject(new WorkerGone());
    taken = undefined;
  });

  const start = async (message: Extract<ToPage, { tell: 'start' }>): Promise<void> => {
    words = message.words;
    say({ say: 'begun', reading: tools.readPage() });
    const beat = setInterval(() => say({ say: 'here' }), BEAT_MS);
    const outcome = await tools
      .run({
        way: message.way,
        keepsHtml: message.keepsHtml,
        words: message.words,
        ...(message.selected !== undefined && { selected: message.selected }),
        stopped: stop.signal,
        take: ({ isStill = () => true, ...step }) =>
          new Promise((resolve, reject) => {
            if (isGone) {
              reject(new WorkerGone());
              return;
            }
            taken = { resolve, reject, isStill };
            say({ say: 'take', cutOnly: false, ...step, now: tools.readNow() });
          }),
        tellProgress: (done, total) => say({ say: 'progress', done, total }),
        tellCopy: (copy) => say({ say: 'copy', ...copy }),
        tellByHand: () => say({ say: 'by-hand' }),
        stop: () => stop.abort(),
      })
      .finally(() => clearInterval(beat));
    say(outcome === 'cancelled' ? { say: 'cancelled' } : { say: 'end', outcome });
  };

  port.onMessage.addListener((raw) => {
    const message = raw as ToPage;
    switch (message.tell) {
      case 'start':
        start(message).catch((thrown: unknown) => {
          if (!(thrown instanceof WorkerGone)) console.error(thrown);
          port.disconnect();
        });
        return;
      case 'seen':
        say({ say: 'still', isSame: taken?.isStill() ?? false });
        return;
      case 'taken':
        taken?.resolve(message.kept);
        taken = undefined;
        return;
      case 'not-taken':
        taken?.reject(new NotTaken());
        taken = undefined;
        return;
      case 'stop':
        stop.abort();
        return;
      case 'over': {
        const spoken = message.words ?? words;
        if (!spoken) return;
        const acts = { onUndo: () => say({ say: 'undo' }), onGone: () => !isGone && port.disconnect() };
        toast = tools.over(message, spoken, message.undo && acts);
        return;
      }
      case 'show':
        say({ say: 'shown', found: tools.show(message.place, message.words) });
    }
  });
}
