import type { Mark } from '../capture/mark.ts';
import type { Evidence, EvidenceFacts } from '../case/evidence.ts';
import { hidesSomething } from './hides-something.ts';

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
 * Which item stands for a capture wherever somebody else may see it (export, small pictures): the newest one made of
 * it that hides something, else the newest one made of it, else the capture itself: a later frame around a word must not
 * bring back what was blacked out. `others` as above; a tombstoned item has no row and so is not among them.
 */
export const shownEvidence = <One extends Evidence>(capture: One, others: readonly One[]): One =>
  shownDerived(derivedOf(capture.id, others)) ?? capture;

/** The same among the items that were made of a capture, the newest first; undefined where there is none. */
export const shownDerived = <One extends Evidence>(derived: readonly One[]): One | undefined =>
  derived.find(({ facts }) => hidesSomething(facts)) ?? derived[0];

/**
 * The marks that a further copy starts with: those of the item that stands for the capture, so that what is hidden there
 * stays hidden.
 */
export const marksToStartWith = (derived: readonly Evidence[]): readonly Mark[] =>
  shownDerived(derived)?.facts.derived?.marks ?? [];

const madeAt = (facts: EvidenceFacts): string => facts.derived?.madeAt.at ?? '';
