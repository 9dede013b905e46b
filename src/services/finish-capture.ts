import type { Saved } from '../contract/calls.ts';
import { pageCopyRemark } from '../domain/capture/page-copy-remark.ts';
import type { WalkOutcome } from '../domain/capture/page-tools.ts';
import { wholeOf } from '../domain/capture/pieces.ts';
import { cutShort } from '../domain/capture/so-far.ts';
import type { ClipReason, Remark } from '../domain/capture/verdict.ts';
import type { CaptureFacts, PartFacts } from '../domain/case/evidence.ts';
import { titleOf } from '../domain/case/proposed-title.ts';
import { sha256OfText } from '../domain/chain/hash.ts';
import { TikiyaError } from '../domain/errors.ts';
import type { CaptureJobRow } from '../storage/rows.ts';
import { confirmSaved } from './confirm-saved.ts';
import type { Deps } from './deps.ts';
import { undoSave } from './erase-entry.ts';
import { textParts } from './text-parts.ts';
import { writeCapture } from './write-capture.ts';

type Ground = Pick<Deps, 'db' | 'clock' | 'zone' | 'userAgent' | 'extensionVersion'>;

/** How a capture stands that ended before the page tools could tell: what was there with the last picture. */
export function outcomeCutShort(job: CaptureJobRow, why: ClipReason): WalkOutcome {
  const { reading, pieces, soFar } = job;
  const scale = reading.devicePixelRatio || 1;
  const { width, height } = wholeOf(pieces);
  return cutShort(soFar, reading, { width: width / scale, height: height / scale }, why);
}

/**
 * Makes an entry of a capture whose pictures are on disk, reads everything back, and says that it is saved. The case that
 * it was meant for may be gone by then: what was captured then gets a case of its own.
 */
export async function finishCapture(deps: Ground, job: CaptureJobRow, ended: WalkOutcome): Promise<Saved> {
  const outcome = withLinkTold(job, withAddressTold(job, withCopyTold(job, ended)));
  const made = await textParts(job.evidenceId, outcome);
  const isEarlyKept = outcome.html === undefined && job.copy !== undefined;
  const texts = isEarlyKept ? [...made.facts, job.copy.facts] : made.facts;
  const facts = await factsOf(deps, job, outcome, texts);
  const ready = { evidenceId: job.evidenceId, facts, text: outcome.text, parts: made.rows };
  try {
    await writeCapture(deps, { ...ready, request: job.request });
  } catch (thrown) {
    // Asked for twice at once (a new life of the worker, and the popup again): then the other one wrote it.
    const other = await confirmSaved(deps.db, job.id);
    if (other) return other;
    const isGone = thrown instanceof TikiyaError && thrown.code === 'not-found';
    if (!isGone) throw thrown;
    const request = { ...job.request, target: { to: 'new', title: titleOfPage(job.reading) } as const };
    await writeCapture(deps, { ...ready, request });
  }
  try {
    const saved = await confirmSaved(deps.db, job.id);
    if (saved) return saved;
  } catch (thrown) {
    // What is on disk is not what was captured: it must not stay on the timeline as if it were.
    if (thrown instanceof TikiyaError && thrown.code === 'evidence-mismatch') await undoSave(deps, job.id);
    throw thrown;
  }
  throw new TikiyaError('storage-failed');
}

function titleOfPage({ title, url }: CaptureJobRow['reading']): string {
  const named = (pageTitle: string, untitled: string): string =>
    titleOf(
      { merchant: '', orderNumber: '', site: '', pageTitle },
      { withOrder: (who) => who, withItem: (who) => who, untitled },
    );
  return named(title, named(url, ''));
}

/** The same with what is to be said of terms that may be another page than the one that was linked. */
function withLinkTold({ request: { notAsLinked } }: CaptureJobRow, outcome: WalkOutcome): WalkOutcome {
  if (!notAsLinked) return outcome;
  const told: Remark = { is: 'not-as-linked', ...notAsLinked };
  return { ...outcome, verdict: { remarks: [told, ...outcome.verdict.remarks] } };
}

/** The same with the address that the page went to in the middle. */
function withAddressTold({ taken }: CaptureJobRow, outcome: WalkOutcome): WalkOutcome {
  if (taken?.movedTo === undefined) return outcome;
  const told: Remark = { is: 'address-changed', url: taken.movedTo };
  return { ...outcome, verdict: { remarks: [told, ...outcome.verdict.remarks] } };
}

/** The same with what is to be said of the page's own HTML, where it was wanted. */
function withCopyTold({ request, copy }: CaptureJobRow, outcome: WalkOutcome): WalkOutcome {
  if (!request.keepsHtml) return outcome;
  const hasEnd = outcome.html !== undefined;
  const told = pageCopyRemark(request.way, hasEnd ? 'at-end' : copy ? 'at-start' : 'none');
  const { remarks } = outcome.verdict;
  const isClipped = !hasEnd && copy?.isClipped === true && remarks.every(({ is }) => is !== 'text-clipped');
  const added: readonly Remark[] = [
    ...(told ? [told] : []),
    ...(!hasEnd && copy?.lacksStyles ? [{ is: 'page-copy', how: 'styles' } as const] : []),
    ...(isClipped ? [{ is: 'text-clipped' } as const] : []),
  ];
  return { ...outcome, verdict: { remarks: [...remarks, ...added] } };
}

async function factsOf(
  deps: Ground,
  job: CaptureJobRow,
  outcome: WalkOutcome,
  texts: readonly PartFacts[],
): Promise<CaptureFacts> {
  const { reading, request, startedAt, taken, pieces } = job;
  const [first, ...others] = job.pictures;
  if (!first) throw new TikiyaError('capture-failed');
  const parts = [...others, ...texts];
  return {
    sha256: first.sha256,
    byteLength: first.byteLength,
    mediaType: 'image/png',
    url: reading.url,
    title: reading.title,
    capturedAt: taken?.first ?? startedAt,
    ...(taken && job.pictures.length > 1 && { capturedUntil: taken.last }),
    viewport: reading.viewport,
    scroll: reading.scroll,
    devicePixelRatio: reading.devicePixelRatio,
    userAgent: deps.userAgent,
    extensionVersion: deps.extensionVersion,
    textSha256: await sha256OfText(outcome.text),
    textClipped: outcome.textClipped,
    way: request.way,
    verdict: outcome.verdict,
    pieces,
    ...(parts.length > 0 && { parts }),
  };
}
