import type { Evidence } from '../../../domain/case/evidence.ts';

/** Name for the file of a screenshot: when it was taken, and the start of its hash. */
export function originalName(evidence: Evidence | undefined): string {
  if (!evidence) return 'tikiya.png';
  const { capturedAt, sha256 } = evidence.facts;
  return `tikiya-${capturedAt.at.slice(0, 19).replace(/[:T]/g, '-')}-${sha256.slice(0, 8)}.png`;
}
