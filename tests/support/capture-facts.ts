import { type CaptureFacts, type Evidence, isCapture } from '../../src/domain/case/evidence.ts';

/** The facts of a screenshot; fails where there is none, or a file. */
export function captureFactsOf(evidence: Evidence | undefined): CaptureFacts {
  if (!evidence || !isCapture(evidence)) throw new Error('no screenshot');
  return evidence.facts;
}
