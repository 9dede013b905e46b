import type { CaseTarget, SaveRequest, SeenFacts } from '../../../contract/calls.ts';
import type { BuyingDraft } from '../../../platform/buying-drafts.ts';
import { askSave } from '../ask-save.ts';
import type { Ports } from '../ports.ts';
import type { PopupState } from '../state.ts';

/** The request that saves something of the page into the case of a checklist, which is made with the first thing kept. */
export function requestInto(
  { title, caseId }: BuyingDraft,
  { tabId, url }: PopupState['page'],
  draftId: string,
  seen: SeenFacts,
): SaveRequest {
  const target: CaseTarget = { to: 'new', title, caseId };
  return { draftId, tabId, url, target, seen };
}

/** Captures the page as asked for and waits until it is saved. `onProgress`: pictures that were taken, and of how many. */
export async function captureInto(
  ports: Pick<Ports, 'ask'>,
  kind: 'full-page' | 'terms' | 'screenshot',
  request: SaveRequest,
  onProgress: (done: number, total: number | null) => void,
): Promise<void> {
  const { draftId, tabId, url } = request;
  await askSave(ports, kind, request, {
    keepsHtml: false,
    savedSoFar: async () => (await ports.ask('popup.start', { url, draftId, tabId })).saved,
    onProgress,
  });
}
