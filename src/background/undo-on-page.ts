import type { Saved } from '../contract/calls.ts';
import { codeOf } from '../domain/errors.ts';
import type { ToolsLink } from '../platform/ports.ts';
import type { Deps } from '../services/deps.ts';
import { undoSave } from '../services/erase-entry.ts';
import type { CaptureWords } from './capture-words.ts';

/** Whether the shopper ended a capture before it was done: what it had is kept, and may be taken back at once. */
export const wasStopped = ({ verdict }: Saved): boolean =>
  verdict?.remarks.some((remark) => remark.is === 'clipped' && remark.why === 'stopped') ?? false;

/**
 * Waits while the page tells of a save and offers to take it back; takes it back when the shopper says so. Closes the
 * link. Resolves to whether it was taken back; never throws.
 */
export async function undoOnPage(
  deps: Pick<Deps, 'db' | 'clock' | 'zone'>,
  link: ToolsLink,
  { entryId }: Saved,
  words: CaptureWords,
): Promise<boolean> {
  try {
    for (let said = await link.next(); said?.say !== 'undo'; said = await link.next()) {
      if (!said) return false;
    }
    await undoSave(deps, entryId);
    link.tell({ tell: 'over', tone: 'good', message: words.undone });
    return true;
  } catch (thrown) {
    console.error(thrown);
    link.tell({ tell: 'over', tone: 'late', message: words.failed(codeOf(thrown)) });
    return false;
  } finally {
    link.close();
  }
}
