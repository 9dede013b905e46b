import type { PageReading } from '../domain/detect/finding.ts';
import { SAMPLE_ORDER_URL, type SampleTexts, sampleStory } from '../domain/sample/sample-story.ts';
import type { Day } from '../domain/time/day.ts';
import type { PagePort } from '../platform/ports.ts';
import { listCases } from '../storage/queries.ts';
import { guarded } from '../storage/storage-error.ts';
import { createCase } from './cases.ts';
import type { Deps } from './deps.ts';
import { addEntry } from './entries.ts';
import { saveCapture } from './save-capture.ts';

/** A picture of a made-up order page, as the bytes of a PNG, with its size in CSS pixels. */
export interface DrawnOrder {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly width: number;
  readonly height: number;
  /** What can be read in it. */
  readonly text: string;
}

/** Draws the page of an order that was made on a day. */
export type DrawOrder = (orderedOn: Day) => Promise<DrawnOrder>;

/** A page that is only its picture, in a window of its own. */
function pageOf({ bytes, width, height, text }: DrawnOrder, title: string): PagePort {
  const reading: PageReading = {
    url: SAMPLE_ORDER_URL,
    title,
    viewport: { width, height },
    scroll: { x: 0, y: 0 },
    devicePixelRatio: 1,
    text,
    textClipped: false,
    findings: {},
  };
  return {
    tabState: async (tabId) => ({ tabId, windowId: 0, url: SAMPLE_ORDER_URL, isActive: true }),
    readPage: async () => reading,
    clear: async () => undefined,
    captureVisible: async () => bytes,
    openTools: () => Promise.reject(new Error('a drawn page has no tools')),
  };
}

/**
 * Makes the sample case with the services that make every other one, as if at the times of its story. There is at most
 * one: asked for again it gives that one, and whatever a worker that died had left out is added.
 */
export async function makeSample(
  deps: Deps,
  { caseId, texts, draw }: { caseId: string; texts: SampleTexts; draw: DrawOrder },
): Promise<{ caseId: string }> {
  const cases = await guarded(() => listCases(deps.db));
  const before = cases.find(({ facts }) => facts.sample);
  if (before && before.id !== caseId) return { caseId: before.id };
  const story = sampleStory(caseId, texts, deps.clock(), deps.zone());
  const page = pageOf(await draw(story.orderedOn), texts.orderPage);
  const atTime = (atMs: number): Deps => ({ ...deps, page, clock: () => atMs });
  // The story counts from now: told again it has other times. What is there stays as it is.
  if (!before) await createCase(atTime(story.openedAtMs), { caseId, facts: story.facts });
  const known = await guarded(() => deps.db.entries.bulkGet(story.steps.map(({ id }) => id)));
  for (const [index, step] of story.steps.entries()) {
    if (known[index]) continue;
    const then = atTime(step.atMs);
    if (step.does === 'entry') await addEntry(then, { caseId, entryId: step.id, body: step.body });
    else
      await saveCapture(then, {
        draftId: step.id,
        tabId: 0,
        url: SAMPLE_ORDER_URL,
        target: { to: 'case', caseId },
        seen: {},
        text: step.text,
      });
  }
  return { caseId };
}
