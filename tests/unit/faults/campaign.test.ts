import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { runCampaign } from '../../../scripts/faults/campaign.ts';
import { Tally } from '../../../scripts/faults/tally.ts';
import { randomFrom, seedOfRun } from '../../e2e/support/random.ts';

// The services tell the console of each failure.
beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => undefined));
afterEach(() => void vi.restoreAllMocks());

it('keeps what was saved through a fault of each kind of writing and some races, taken at random', {
  timeout: 240_000,
}, async () => {
  const seed = seedOfRun();
  const tally = new Tally();
  const untilMs = Number.POSITIVE_INFINITY;
  await runCampaign({ random: randomFrom(seed), perFlow: 1, races: 4, deletions: 4, untilMs }, tally);
  expect(tally.complaints, `SEED=${seed}`).toEqual([]);
  expect(tally.total).toBeGreaterThan(30);
  console.log(`SEED=${seed}: ${tally.total} faults`);
});
