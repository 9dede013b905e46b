import type { Saved, SaveRequest } from '../contract/calls.ts';
import { embeddedRemarks } from '../domain/capture/embedded-remark.ts';
import type { Verdict } from '../domain/capture/verdict.ts';
import type { CaptureFacts } from '../domain/case/evidence.ts';
import { sha256OfBytes, sha256OfText } from '../domain/chain/hash.ts';
import type { PageReading } from '../domain/detect/finding.ts';
import { codeOf, TikiyaError } from '../domain/errors.ts';
import type { TabState } from '../platform/ports.ts';
import type { PartRow } from '../storage/rows.ts';
import { confirmSaved } from './confirm-saved.ts';
import { type Deps, nowOf } from './deps.ts';
import { undoSave } from './erase-entry.ts';
import { savedEarlier, withDiffering } from './saved-earlier.ts';
import { textParts } from './text-parts.ts';
import { writeCapture } from './write-capture.ts';

interface Captured {
  readonly evidenceId: string;
  readonly picture: ArrayBuffer;
  readonly text: string;
  readonly facts: CaptureFacts;
  readonly parts: readonly PartRow[];
}

/**
 * Takes a screenshot of the tab that the shopper sees and keeps it in a case. Resolves only when everything is on disk
 * and was read back. Asked again with the same `draftId` (the popup was closed, the worker died) it saves once.
 */
export async function saveCapture(deps: Deps, request: SaveRequest): Promise<Saved> {
  const before = await savedEarlier(deps, request);
  if (before) return before;
  await deps.reachStep('asked');
  const captured = await capture(deps, request);
  await deps.reachStep('hashed');
  await writeCapture(deps, { request, ...captured }).catch(async (thrown: unknown) => {
    // The same attempt may have been asked for twice at once; then the other one wrote it.
    if (!(await confirmSaved(deps.db, request.draftId))) throw thrown;
  });
  await deps.reachStep('written');
  const saved = await readBack(deps, request);
  await deps.reachStep('read-back');
  return saved;
}

async function readBack(deps: Deps, request: SaveRequest): Promise<Saved> {
  try {
    const saved = await confirmSaved(deps.db, request.draftId);
    if (saved) return withDiffering(deps, request, saved);
  } catch (thrown) {
    // What is on disk is not what was captured: it must not stay on the timeline as if it were.
    if (codeOf(thrown) === 'evidence-mismatch') await undoSave(deps, request.draftId);
    throw thrown;
  }
  throw new TikiyaError('storage-failed');
}

async function capture(deps: Deps, request: SaveRequest): Promise<Captured> {
  const tab = await frontTab(deps, request);
  // What Tikiya shows on the page is no part of it.
  await deps.page.clear(request.tabId);
  // Side by side: they cost about the same. What the reader says of a refused page counts first.
  const taking = deps.page.captureVisible(tab.windowId);
  taking.catch(() => undefined);
  const reading = await deps.page.readPage(request.tabId);
  await deps.reachStep('page-read');
  const bytes = await taking;
  const capturedAt = nowOf(deps);
  // The browser captures whatever is in front: had the shopper switched or the page moved on, this is another page.
  const after = await frontTab(deps, request);
  if (after.windowId !== tab.windowId) throw new TikiyaError('tab-changed');
  await deps.reachStep('captured');
  const evidenceId = crypto.randomUUID();
  const [sha256, textSha256] = await Promise.all([sha256OfBytes(bytes), sha256OfText(reading.text)]);
  const places = reading.places ?? [];
  const parts = await textParts(evidenceId, places.length > 0 ? { places } : {});
  const facts: CaptureFacts = {
    sha256,
    byteLength: bytes.byteLength,
    mediaType: 'image/png',
    url: tab.url,
    title: reading.title,
    capturedAt,
    ...pageGeometry(reading),
    userAgent: deps.userAgent,
    extensionVersion: deps.extensionVersion,
    textSha256,
    textClipped: reading.textClipped,
    way: 'visible',
    verdict: verdictOf(reading),
    ...(parts.facts.length > 0 && { parts: parts.facts }),
  };
  return {
    evidenceId,
    picture: bytes.buffer,
    text: reading.text,
    facts,
    parts: parts.rows,
  };
}

/** What a picture of the window lacks of what the window was about to show. */
function verdictOf({
  loadingPictures = 0,
  hasForeignFrame,
  embeddedAt = [],
  textClipped,
}: PageReading): Verdict {
  return {
    remarks: [
      ...embeddedRemarks(embeddedAt),
      ...(hasForeignFrame ? [{ is: 'picture-only' } as const] : []),
      ...(loadingPictures > 0 ? [{ is: 'still-loading', pictures: loadingPictures } as const] : []),
      ...(textClipped ? [{ is: 'text-clipped' } as const] : []),
    ],
  };
}

const pageGeometry = ({ viewport, scroll, devicePixelRatio }: PageReading) => ({
  viewport,
  scroll,
  devicePixelRatio,
});

async function frontTab(deps: Deps, request: SaveRequest): Promise<TabState> {
  const tab = await deps.page.tabState(request.tabId);
  if (tab.url === '') throw new TikiyaError('page-not-capturable');
  if (!tab.isActive || tab.url !== request.url) throw new TikiyaError('tab-changed');
  return tab;
}
