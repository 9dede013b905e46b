import type { ComponentChildren } from 'preact';
import type { CallSubject } from '../../domain/case/entry.ts';
import type { Wait } from '../../domain/timers/wait-rule.ts';

/** A wait that the law may have something to say of, and where what the call was about is put down. */
export interface AskedLaw {
  readonly caseId: string;
  readonly wait: Wait;
  readonly onSubject: (about: CallSubject) => void;
}

/**
 * Draws what the law says of a wait. Each surface hands in its own way: its rules are no part of the popup, which has to
 * open at once and asks the worker.
 */
export type DrawLaw = (asked: AskedLaw) => ComponentChildren;
