import type { CaptureRequest } from '../../../src/domain/capture/capture-request.ts';
import type { FromPage, PageWords, ToPage, WalkOutcome } from '../../../src/domain/capture/page-tools.ts';
import type { CaptureFacts } from '../../../src/domain/case/evidence.ts';
import type { PageNow } from '../../../src/domain/detect/finding.ts';
import { runCapture } from '../../../src/services/run-capture.ts';
import { captureFactsOf } from '../../support/capture-facts.ts';
import { fakeWorld, saveRequest, type World } from './fake-world.ts';
import { linkSaying } from './tools-link.ts';

const WORDS = { language: 'en', direction: 'ltr', texts: {} } as unknown as PageWords;

export const longRequest = (over: Partial<CaptureRequest> = {}): CaptureRequest => ({
  ...saveRequest('long-1'),
  way: 'full-page',
  keepsHtml: false,
  ...over,
});

/** The page as it is with each picture. */
const NOW: PageNow = {
  url: 'https://gal.co.il/order/1',
  title: 'הזמנה 12345-AB',
  viewport: { width: 1280, height: 800 },
  scroll: { x: 0, y: 120 },
  devicePixelRatio: 2,
};

export const take = (done: number, now: Partial<PageNow> = {}): FromPage => ({
  say: 'take',
  cut: { x: 0, y: 0, width: 640, height: 400 },
  at: { x: 0, y: done * 400 },
  cutOnly: false,
  done,
  total: 3,
  now: { ...NOW, ...now },
});

export const end = (over: Partial<WalkOutcome> = {}): FromPage => ({
  say: 'end',
  outcome: {
    verdict: { remarks: [] },
    text: 'the whole text',
    textClipped: false,
    whole: { width: 640, height: 1200 },
    ...over,
  },
});

/** A world whose page has tools that say what they are told to say. */
export interface ScriptedPage {
  readonly world: World;
  /** What the worker told the page, but for its question with each picture. */
  readonly told: ToPage[];
  /** What was to be captured stands elsewhere when the picture of this number is made. */
  isMovedAt(picture: number): void;
  /** The page's tools say these things one after the other; a function is run when it is its turn. */
  says(...script: (FromPage | (() => void))[]): void;
  /** The tab goes to another page while the picture of this number is taken. */
  isLeftAt(picture: number): void;
  begun(): FromPage;
  run(
    what?: CaptureRequest,
    onProgress?: (done: number, total: number | null) => void,
  ): ReturnType<typeof runCapture>;
  factsOf(evidenceId: string | undefined): Promise<CaptureFacts | undefined>;
}

export async function scriptedPage(): Promise<ScriptedPage> {
  const world = await fakeWorld();
  const told: ToPage[] = [];
  let picture = 0;
  let isOpen = true;
  let leftAt = Number.POSITIVE_INFINITY;
  let movedAt: number | undefined;
  world.page.captureVisible = async () => {
    picture += 1;
    isOpen = picture < leftAt;
    return new Uint8Array([137, 80, 78, 71, picture]);
  };
  return {
    world,
    told,
    says: (...script) => {
      world.page.openTools = async () => {
        return linkSaying(script, {
          hear: (message) => told.push(message),
          isOpen: () => isOpen,
          isStill: () => picture !== movedAt,
        });
      };
    },
    isMovedAt: (count) => {
      movedAt = count;
    },
    isLeftAt: (count) => {
      leftAt = count;
    },
    begun: () => ({ say: 'begun', reading: world.reading }),
    run: (what = longRequest(), onProgress = () => undefined) =>
      runCapture(world, what, {
        words: WORDS,
        stopped: new AbortController().signal,
        onProgress,
        onByHand: () => undefined,
        onOpen: () => undefined,
      }),
    factsOf: async (evidenceId) => captureFactsOf(await world.db.evidence.get(evidenceId ?? '')),
  };
}
