import type { Evidence, EvidenceFacts } from '../case/evidence.ts';

/**
 * Redacted and marked items that were made of a capture and are still there, the newest first. `others`: all evidence of
 * its entry, in any order, the capture itself among it or not.
 */
export function derivedOf<One extends Evidence>(evidenceId: string, others: readonly One[]): readonly One[] {
  return others
    .filter(({ facts }) => facts.derived?.evidenceId === evidenceId)
    .sort((a, b) => madeAt(b.facts).localeCompare(madeAt(a.facts)) || b.id.localeCompare(a.id));
}

/**
 * Which item stands for a capture wherever somebody else may see it (export, small pictures): the newest one that was
 * made of it, else the capture itself. `others` as above; a tombstoned item has no row and so is not among them.
 */
export const shownEvidence = <One extends Evidence>(capture: One, others: readonly One[]): One =>
  derivedOf(capture.id, others)[0] ?? capture;

const madeAt = (facts: EvidenceFacts): string => facts.derived?.madeAt.at ?? '';
