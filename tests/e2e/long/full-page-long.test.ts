import { expect, test } from 'vitest';
import { watchMemory } from '../../../scripts/bench/process-memory.ts';
import { wholeOf } from '../../../src/domain/capture/pieces.ts';
import { captureFactsOf } from '../../support/capture-facts.ts';
import { beginCapture, savedBy } from '../support/capture.ts';
import { openFixture } from '../support/whole-page.ts';

const LONG_PX = 60_000;
/** One picture of 1280 × 60,000 would be a bitmap of so many bytes, before anything is done with it. */
const BITMAP_BYTES = 1_280 * LONG_PX * 4;

test('a page of 60,000 px is captured whole, in memory that does not grow with it', async () => {
  const open = await openFixture(`long-page.html?height=${LONG_PX}&plain&grain`);
  const watch = await watchMemory(open.chromium);
  const draftId = await beginCapture(open.store, open.tab, 'full-page');
  await savedBy(open.store, draftId, 110_000);
  const seen = watch?.end();
  const [evidence] = await open.store.rows('evidence');
  expect(captureFactsOf(evidence).verdict).toEqual({ remarks: [] });
  expect(wholeOf(captureFactsOf(evidence).pieces ?? [])).toEqual({ width: 1_280, height: LONG_PX });
  expect(await open.store.faults()).toEqual([]);
  if (!seen) throw new Error('there is no /proc to measure by');
  console.log(`worker's process: ${seen.restBytes / 1e6} MB at rest, ${seen.peakBytes / 1e6} MB at most`);
  expect(seen.peakBytes - seen.restBytes).toBeLessThan(BITMAP_BYTES / 2);
}, 180_000);
