import type { ComponentChildren } from 'preact';
import type { CallSubject } from '../../domain/case/entry.ts';
import type { Moment } from '../../domain/time/moment.ts';

/** A wait that the law may have something to say of. */
export interface AskedWait {
  readonly startedAt: Moment;
  readonly waitedMs: number;
  readonly about?: CallSubject | undefined;
}

/**
 * Draws what the law says of a wait. Handed in by the surfaces that speak of the law: its rules are no part of the popup,
 * which has to open at once.
 */
export type DrawLaw = (asked: {
  readonly wait: AskedWait;
  readonly onSubject: (about: CallSubject) => void;
}) => ComponentChildren;
