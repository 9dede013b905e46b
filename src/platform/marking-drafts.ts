import type { Mark } from '../domain/capture/mark.ts';
import { browser } from './browser.ts';

/** Marks as they are being made on a capture, not drawn yet. They hold places, never what stands there. */
export interface MarkingDraft {
  /** Id of the item that they will make: asked for twice, it is made once. */
  readonly derivedId: string;
  readonly marks: readonly Mark[];
}

const keyOf = (caseId: string, evidenceId: string): string => `marking-draft ${caseId} ${evidenceId}`;

/** The marks that were being made on a capture. */
export async function readMarkingDraft(
  caseId: string,
  evidenceId: string,
): Promise<MarkingDraft | undefined> {
  const key = keyOf(caseId, evidenceId);
  return (await browser.storage.local.get(key))[key] as MarkingDraft | undefined;
}

/** Keeps them; called at every change, and needs no worker, so that they outlive the tab. */
export function keepMarkingDraft(draft: MarkingDraft, caseId: string, evidenceId: string): Promise<void> {
  return browser.storage.local.set({ [keyOf(caseId, evidenceId)]: draft });
}

/** Drops them once they are drawn or given up. */
export function dropMarkingDraft(caseId: string, evidenceId: string): Promise<void> {
  return browser.storage.local.remove(keyOf(caseId, evidenceId));
}
