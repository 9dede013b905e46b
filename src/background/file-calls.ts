import type { Calls } from '../contract/calls.ts';
import { heldFiles } from '../platform/file-locks.ts';
import { adoptFile, forgetBrokenOff, settleIncoming } from '../services/adopt-file.ts';
import type { Deps } from '../services/deps.ts';

/** Ends files that pages left behind. */
export async function settleFiles(deps: Deps): Promise<void> {
  const held = await heldFiles();
  await settleIncoming(deps, (entryId) => held.has(entryId));
}

/** What a page asks for about files that are added. */
export const fileCalls = (deps: Deps) => ({
  'file.adopt': ({ entryId }: Calls['file.adopt']['in']) => adoptFile(deps, entryId),
  'file.settle': async () => {
    await settleFiles(deps);
    return {};
  },
  'file.forget': async ({ entryId }: Calls['file.forget']['in']) => {
    await forgetBrokenOff(deps.db, entryId);
    return {};
  },
});
