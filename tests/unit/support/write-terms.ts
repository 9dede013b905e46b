import type { CaptureWay } from '../../../src/domain/capture/verdict.ts';
import { sha256OfBytes, sha256OfText } from '../../../src/domain/chain/hash.ts';
import { writeCapture } from '../../../src/services/write-capture.ts';
import { captureFacts } from './capture-facts.ts';
import { saveRequest, type World } from './fake-world.ts';

interface Terms {
  readonly caseId: string;
  readonly draftId: string;
  /** Instant in UTC at which they were captured. */
  readonly at: string;
  readonly text: string;
  readonly url: string;
  readonly way?: CaptureWay;
}

/** Keeps a page of terms in a case, and gives the id of the evidence: `e-` and the draft's. */
export async function writeTerms(
  world: World,
  { caseId, draftId, at, text, url, way = 'terms' }: Terms,
): Promise<string> {
  const evidenceId = `e-${draftId}`;
  const picture = new Uint8Array([1]).buffer;
  await writeCapture(world, {
    request: saveRequest(draftId, { target: { to: 'case', caseId }, url }),
    evidenceId,
    text,
    picture,
    facts: captureFacts({
      sha256: await sha256OfBytes(picture),
      byteLength: 1,
      textSha256: await sha256OfText(text),
      url,
      title: 'תקנון',
      capturedAt: { at, zone: 'Asia/Jerusalem' },
      way,
      verdict: { remarks: [] },
    }),
  });
  return evidenceId;
}
