import type { Saved } from '../contract/calls.ts';
import type { CaptureRequest } from '../domain/capture/capture-request.ts';
import type { FromPage, PageWords } from '../domain/capture/page-tools.ts';
import { type Piece, pieceOf } from '../domain/capture/pieces.ts';
import type { ClipReason } from '../domain/capture/verdict.ts';
import { sha256OfBytes } from '../domain/chain/hash.ts';
import { codeOf, type ErrorCode, TikiyaError } from '../domain/errors.ts';
import type { TabState, ToolsLink } from '../platform/ports.ts';
import type { CaptureJobRow } from '../storage/rows.ts';
import { guarded } from '../storage/storage-error.ts';
import { beginJob, dropJob, keepCopy, keepPicture, keepRemarks } from './capture-job.ts';
import { cutPicture } from './cut-picture.ts';
import { type Deps, nowOf } from './deps.ts';
import { finishCapture, outcomeCutShort } from './finish-capture.ts';
import { savedEarlier, withDiffering } from './saved-earlier.ts';

/** With how many of the last pictures one is compared that is kept only if it differs. */
const LAST_PICTURES = 3;

/** What the one who asked wants to know while it runs. */
export interface CaptureWatch {
  readonly words: PageWords;
  readonly stopped: AbortSignal;
  readonly onProgress: (done: number, total: number | null) => void;
  /** It waits for the shopper's choice in the page. */
  readonly onByHand: () => void;
  /** The page tools are in the page; `link` stays open until the caller closes it. */
  readonly onOpen: (link: ToolsLink) => void;
}

/**
 * Carries out a capture that the page tools walk: each picture is on disk before the next one is taken, so whatever ends
 * it, what it has is kept and its verdict says where it ends. Undefined when the shopper gave up before anything was
 * there. Asked again with the same `draftId` it saves once.
 */
export async function runCapture(
  deps: Deps,
  request: CaptureRequest,
  watch: CaptureWatch,
): Promise<Saved | undefined> {
  const before = await savedEarlier(deps, request);
  if (before) return before;
  const left = await guarded(() => deps.db.captureJobs.get(request.draftId));
  if (left) return finishLeft(deps, left);
  await deps.reachStep('asked');
  const tab = await frontTab(deps, request);
  const link = await deps.page.openTools(request.tabId);
  watch.onOpen(link);
  const stop = (): void => link.tell({ tell: 'stop' });
  const { way, keepsHtml, selected } = request;
  link.tell({
    tell: 'start',
    way,
    keepsHtml,
    words: watch.words,
    ...(selected !== undefined && { selected }),
  });
  // A signal that was aborted while the tools were brought to the page tells nobody any more.
  if (watch.stopped.aborted) stop();
  else watch.stopped.addEventListener('abort', stop);
  const begun = await link.next();
  if (begun?.say !== 'begun') throw new TikiyaError('page-left');
  await deps.reachStep('page-read');
  return walk(deps, await beginJob(deps, request, begun.reading), { link, tab, watch });
}

/** The page is still there: whether to wait until it is in front again is for its tools to say. */
const MAY_BE_TAKEN_LATER: ReadonlySet<ErrorCode> = new Set<ErrorCode>(['tab-changed', 'capture-failed']);
const MISSES_AT_MOST = 20;

interface Way {
  readonly link: ToolsLink;
  readonly tab: TabState;
  readonly watch: CaptureWatch;
}

async function walk(deps: Deps, begun: CaptureJobRow, way: Way): Promise<Saved | undefined> {
  let job = begun;
  let misses = 0;
  const cutShort = async (why: ClipReason, thrown?: unknown): Promise<Saved> => {
    if (job.pictures.length === 0) {
      await dropJob(deps.db, job);
      throw thrown ?? new TikiyaError('page-left');
    }
    return finish(deps, job, outcomeCutShort(job, why));
  };
  for (;;) {
    const said = await way.link.next();
    switch (said?.say) {
      case undefined:
        return cutShort('page-left');
      case 'cancelled':
        await dropJob(deps.db, job);
        // Nobody can call it off: there was nothing.
        if (job.request.way === 'selection') throw new TikiyaError('nothing-selected');
        return undefined;
      case 'progress':
        way.watch.onProgress(said.done, said.total);
        break;
      case 'by-hand':
        way.watch.onByHand();
        break;
      case 'copy':
        job = await withCopy(deps, job, said);
        break;
      case 'end':
        await deps.reachStep('ended');
        if (job.pictures.length === 0) return cutShort('stopped', new TikiyaError('capture-failed'));
        return finish(deps, job, said.outcome);
      case 'take': {
        const before = job;
        try {
          job = await take(deps, job, said, way);
        } catch (thrown) {
          console.error(thrown);
          misses += 1;
          if (MAY_BE_TAKEN_LATER.has(codeOf(thrown)) && misses < MISSES_AT_MOST) {
            way.link.tell({ tell: 'not-taken' });
            break;
          }
          return cutShort(codeOf(thrown) === 'storage-full' ? 'storage-full' : 'page-left', thrown);
        }
        await deps.reachStep('picture-kept');
        const kept = job.pictures.length > before.pictures.length;
        way.watch.onProgress(said.done + (kept ? 1 : 0), said.total);
        way.link.tell({ tell: 'taken', kept });
      }
    }
  }
}

/** Pictures are worth more than the copy: where it finds no room, the verdict says so in the end. */
function withCopy(
  { db }: Deps,
  job: CaptureJobRow,
  copy: Extract<FromPage, { say: 'copy' }>,
): Promise<CaptureJobRow> {
  return keepCopy(db, job, copy).catch((thrown: unknown) => {
    console.error(thrown);
    return job;
  });
}

async function finish(
  deps: Deps,
  job: CaptureJobRow,
  outcome: Parameters<typeof finishCapture>[2],
): Promise<Saved> {
  const saved = await finishCapture(deps, job, outcome);
  await deps.reachStep('read-back');
  return withDiffering(deps, job.request, saved);
}

/** The job as it stands with the picture, or without another one when it was to be skipped. */
async function take(
  deps: Deps,
  job: CaptureJobRow,
  { cut, at, cutOnly, skipSame, soFar, now }: Extract<FromPage, { say: 'take' }>,
  { link, tab }: Way,
): Promise<CaptureJobRow> {
  const scale = now.devicePixelRatio || 1;
  // Zoomed meanwhile: its pixels are no measure of the others.
  if (job.taken && scale !== (job.reading.devicePixelRatio || 1)) throw new TikiyaError('tab-changed');
  await stillInFront(deps, tab);
  const whole = await deps.page.captureVisible(tab.windowId).catch(async (thrown: unknown) => {
    // Another tab came to the front, of which the browser gives no picture.
    await stillInFront(deps, tab);
    throw thrown;
  });
  // The browser captures whatever is in front: had the shopper switched meanwhile, this is another page.
  await stillInFront(deps, tab);
  if (!(await isStillSeen(link))) throw new TikiyaError('tab-changed');
  if (!link.isOpen()) throw new TikiyaError('page-left');
  const taken = { at: nowOf(deps), now, soFar };
  await deps.reachStep('captured');
  if (skipSame && !cutOnly && (await isOfLast(job, whole.buffer)))
    return soFar ? keepRemarks(deps.db, job, soFar.remarks) : job;
  if (!cutOnly)
    return keepPicture(deps.db, job, { ...taken, bytes: whole.buffer }, (name) =>
      pieceOf(name, cut, at, scale),
    );
  const placed = pieceOf('', cut, at, scale);
  const { bytes, size } = await cutPicture(whole.buffer, placed.cut);
  const pieceOfCut = (picture: string): Piece => ({
    picture,
    cut: { ...size, x: 0, y: 0 },
    at: placed.at,
  });
  return keepPicture(deps.db, job, { ...taken, bytes }, pieceOfCut);
}

/** Whether what was to be captured stood there still when the browser made the picture. Throws `page-left`. */
async function isStillSeen(link: ToolsLink): Promise<boolean> {
  link.tell({ tell: 'seen' });
  for (;;) {
    const said = await link.next();
    if (!said) throw new TikiyaError('page-left');
    if (said.say === 'still') return said.isSame;
    // It waits for this picture: all that it says meanwhile is that it is there.
  }
}

// More than the last one: a blinking caret alone would make a new picture each second.
async function isOfLast({ pictures }: CaptureJobRow, bytes: ArrayBuffer): Promise<boolean> {
  const sha256 = await sha256OfBytes(bytes);
  return pictures.slice(-LAST_PICTURES).some((one) => one.sha256 === sha256);
}

// The address may change under a walk (pages write their scroll position into it); leaving the page closes the port.
async function stillInFront(deps: Deps, tab: TabState): Promise<void> {
  const now = await deps.page.tabState(tab.tabId);
  if (!now.isActive || now.windowId !== tab.windowId) throw new TikiyaError('tab-changed');
}

async function frontTab(deps: Deps, request: CaptureRequest): Promise<TabState> {
  const tab = await deps.page.tabState(request.tabId);
  if (tab.url === '') throw new TikiyaError('page-not-capturable');
  if (!tab.isActive || tab.url !== request.url) throw new TikiyaError('tab-changed');
  return tab;
}

async function finishLeft(deps: Deps, job: CaptureJobRow): Promise<Saved | undefined> {
  if (job.pictures.length > 0) return finishCapture(deps, job, outcomeCutShort(job, 'interrupted'));
  await dropJob(deps.db, job);
  return undefined;
}

/**
 * Ends captures that an earlier life of the worker left in the middle: what they had is kept, with a verdict that says
 * so. `isRunning` leaves those alone that this life has begun itself.
 */
export async function finishLeftCaptures(deps: Deps, isRunning: (draftId: string) => boolean): Promise<void> {
  for (const job of await guarded(() => deps.db.captureJobs.toArray())) {
    if (isRunning(job.id)) continue;
    // One that cannot be ended now (a full disk) stays noted and is tried again at the next start.
    await finishLeft(deps, job).catch(console.error);
  }
}
