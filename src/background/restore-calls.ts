import type { CallInput, CallOutput } from '../contract/calls.ts';
import { writeCanaryState } from '../platform/canary.ts';
import { applyKeptValues } from '../platform/kept-values.ts';
import { noteBackup } from '../platform/last-backup.ts';
import type { KeptPort } from '../platform/ports.ts';
import { heldRestores } from '../platform/restore-locks.ts';
import { tellRestored } from '../platform/restore-news.ts';
import type { Deps } from '../services/deps.ts';
import { completeRestore, settleRestores } from '../services/restore.ts';

const keptPort = ({ clock }: Pick<Deps, 'clock'>): KeptPort => ({
  applyKeptValues,
  noteBackup,
  async tellRestored(cases) {
    // What was lost is there again, or was looked for in a backup at least.
    await writeCanaryState('fine');
    await tellRestored({ atMs: clock(), cases });
  },
});

/** Ends restores that pages left behind; true: one of them had taken its place. */
export async function settleLeftRestores(deps: Deps): Promise<boolean> {
  const held = await heldRestores();
  return settleRestores(deps.db, (restoreId) => held.has(restoreId), keptPort(deps));
}

/** What a page asks for that restores a backup. */
export const restoreCalls = (deps: Deps) => ({
  'restore.complete': ({
    restoreId,
  }: CallInput<'restore.complete'>): Promise<CallOutput<'restore.complete'>> =>
    completeRestore(deps.db, restoreId, keptPort(deps)),
  'restore.settle': async () => {
    await settleLeftRestores(deps);
    return {};
  },
});
