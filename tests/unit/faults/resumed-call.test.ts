import { expect, it } from 'vitest';
import { FLOWS_OF_CASES } from '../../../scripts/faults/flows-of-cases.ts';
import { fullLibrary, otherLibrary, resumedLibrary } from '../../../scripts/faults/library.ts';
import { runFault } from '../../../scripts/faults/run-fault.ts';

// Between two changes the call was in the bin, its clock gone, and to end it again was `not-found`.
it('a call that went on and ends is never in the bin with its clock gone, killed after any change', async () => {
  const flow = FLOWS_OF_CASES.find(({ name }) => name === 'resumed call ends, nothing promised');
  if (!flow) throw new Error('no such flow');
  const full = await fullLibrary();
  const libraries = { full, resumed: await resumedLibrary(), other: await otherLibrary(full) };
  const { points, complaints } = await runFault(flow, libraries);
  expect(complaints).toEqual([]);
  expect(points.commits).toBeGreaterThan(0);
  for (let nth = 1; nth <= points.commits; nth += 1)
    expect((await runFault(flow, libraries, { kind: 'killed-after-commit', nth })).complaints).toEqual([]);
});
