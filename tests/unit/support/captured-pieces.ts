import type { CaptureRequest } from '../../../src/domain/capture/capture-request.ts';
import type { FromPage, PageWords, WalkOutcome } from '../../../src/domain/capture/page-tools.ts';
import type { Size } from '../../../src/domain/capture/pieces.ts';
import type { PageNow } from '../../../src/domain/detect/finding.ts';
import { runCapture } from '../../../src/services/run-capture.ts';
import { samplePng } from '../report/sample-png.ts';
import { saveRequest, type World } from './fake-world.ts';
import { linkSaying, nowOf } from './tools-link.ts';

/** The window that is captured, in CSS pixels; the pixel ratio is 1. */
const WINDOW = { width: 800, height: 600 };

/** The whole that three windows make: of the last one only the lower 200 pixels. */
const WHOLE = { width: 800, height: 1400 };

/** What the window shows when it is captured for the nth time. */
export const windowPicture = (index: number): ArrayBuffer =>
  Uint8Array.from(samplePng(WINDOW.width, WINDOW.height, index + 1)).buffer;

const take = (now: PageNow, index: number, cut: { y: number; height: number }, y: number): FromPage => ({
  say: 'take',
  cut: { x: 0, width: WINDOW.width, ...cut },
  at: { x: 0, y },
  cutOnly: false,
  done: index,
  total: 3,
  now,
});

/** A capture of many whole windows, one below the other: what it shows, and how large each is. */
export interface ManyWindows {
  readonly count: number;
  readonly size: Size;
  readonly picture: (index: number) => ArrayBuffer;
}

const takesOf = (now: PageNow, { count, size }: ManyWindows): FromPage[] =>
  Array.from({ length: count }, (_, index) => ({
    say: 'take',
    cut: { x: 0, y: 0, ...size },
    at: { x: 0, y: index * size.height },
    cutOnly: false,
    done: index,
    total: count,
    now,
  }));

/** Runs a capture of three windows (or of `many`), with a page that plays its part, and gives what was saved. */
export async function capturePieces(
  world: World,
  request: Partial<CaptureRequest> = {},
  outcome: Partial<WalkOutcome> = {},
  many?: ManyWindows,
): Promise<{ caseId: string; entryId: string; evidenceId: string }> {
  let taken = 0;
  world.reading = { ...world.reading, devicePixelRatio: 1, viewport: many?.size ?? WINDOW };
  world.page.captureVisible = async () => new Uint8Array((many?.picture ?? windowPicture)(taken++));
  world.page.openTools = async () => {
    const now = nowOf(world.reading);
    return linkSaying([
      { say: 'begun', reading: world.reading },
      ...(many
        ? takesOf(now, many)
        : [
            take(now, 0, { y: 0, height: 600 }, 0),
            take(now, 1, { y: 0, height: 600 }, 600),
            take(now, 2, { y: 400, height: 200 }, 1200),
          ]),
      {
        say: 'end',
        outcome: {
          verdict: { remarks: [] },
          text: 'Call 050-1234567',
          textClipped: false,
          whole: WHOLE,
          ...outcome,
        },
      },
    ]);
  };
  const saved = await runCapture(
    world,
    { ...saveRequest('long-1'), way: 'full-page', keepsHtml: false, ...request },
    {
      words: { language: 'en', direction: 'ltr', texts: {} } as unknown as PageWords,
      stopped: new AbortController().signal,
      onProgress: () => undefined,
      onByHand: () => undefined,
      onOpen: () => undefined,
    },
  );
  if (!saved?.evidenceId) throw new Error('nothing was captured');
  return { caseId: saved.caseId, entryId: saved.entryId, evidenceId: saved.evidenceId };
}
