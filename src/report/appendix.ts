import type { Evidence, EvidenceFacts, PartFacts } from '../domain/case/evidence.ts';
import { hidesSomething } from '../domain/marking/hides-something.ts';
import { shownEvidence } from '../domain/marking/shown-evidence.ts';
import { shownFacts } from '../domain/marking/shown-facts.ts';

/** A kept file, and the evidence that it belongs to. */
export interface FileOf {
  readonly evidenceId: string;
  readonly file: PartFacts;
}

/** A piece of evidence as it is numbered in the document. */
export interface Appendix {
  /** From 1, in the order of the timeline. */
  readonly number: number;
  /** Of what is shown: a redacted or marked item where there is one. */
  readonly evidenceId: string;
  /** Absent when the case holds no facts of this evidence any more; the page says so. */
  readonly facts?: EvidenceFacts;
  /** The messages of a conversation, or `left-out` where some of it was redacted. */
  readonly messages?: FileOf | 'left-out';
  /** What is shown of it, or its original, is not what the chain of the case recorded. */
  readonly differsFromRecord?: true;
}

const MESSAGES = 'messages.json';

/**
 * The appendix of a capture or a file. `evidence`: all of the case, by id. `unrecorded`: ids of evidence whose facts are not those
 * in the chain. A redacted item takes the place of its original, whose messages are then left out: they may say what was
 * blacked out. Marks that hide nothing leave them where they are.
 */
export function appendixOf(
  number: number,
  captureId: string,
  evidence: ReadonlyMap<string, Evidence>,
  unrecorded: ReadonlySet<string>,
): Appendix {
  const capture = evidence.get(captureId);
  if (!capture) return { number, evidenceId: captureId };
  const shown = shownEvidence(capture, [...evidence.values()]);
  const file = capture.facts.parts?.find(({ name }) => name === MESSAGES);
  const differs = unrecorded.has(capture.id) || unrecorded.has(shown.id);
  return {
    number,
    evidenceId: shown.id,
    facts: shownFacts(shown.facts),
    ...(file && {
      messages: hidesSomething(shown.facts) ? ('left-out' as const) : { evidenceId: capture.id, file },
    }),
    ...(differs && { differsFromRecord: true as const }),
  };
}
