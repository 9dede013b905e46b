import type { CaseFacts } from '../domain/case/case.ts';
import type { ClosingContent, StepContent } from '../domain/ladder/step-content.ts';

/** What a case takes a step by: another rung of the ladder, or its end. */
export interface StepTaken {
  readonly caseId: string;
  /** Names the attempt, like every `entryId`. */
  readonly entryId: string;
  /** The version of the case that the shopper saw. */
  readonly version: number;
  /** The facts of the case once it is taken; those that it has where they stay. */
  readonly facts: CaseFacts;
  readonly content: StepContent | ClosingContent;
}

/** The messages by which a case goes on along its ladder, or ends. */
export interface StepCalls {
  /**
   * Writes a step on the timeline and the facts that go with it, both or neither. Asked twice it is done once.
   * `changed-elsewhere` when the case has a newer version.
   */
  'step.take': { in: StepTaken; out: { caseId: string } };
  /** Takes it back: the entry goes off the timeline and the facts before it are written anew. `version`: after the step. */
  'step.undo': {
    in: { caseId: string; entryId: string; version: number; facts: CaseFacts };
    out: { caseId: string };
  };
}
