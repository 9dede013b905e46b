import type { CaseFacts, WantedOutcome } from '../domain/case/case.ts';
import type {
  CallSubject,
  ContactChannel,
  ContactDirection,
  EntryBody,
  ManagerAnswer,
} from '../domain/case/entry.ts';
import type { Script, Speaking } from '../domain/script/script.ts';
import type { Day } from '../domain/time/day.ts';
import type { Moment } from '../domain/time/moment.ts';
import type { CallTimer } from '../domain/timers/call-timer.ts';
import type { SectorAnswer, Wait, WaitVerdict } from '../domain/timers/wait-rule.ts';
import type { Saved } from './calls.ts';

/** A promise that is written down with the contact in which it was made; it becomes an entry of its own. */
export interface NewPromise {
  /** Names the attempt, like every `entryId`. */
  readonly entryId: string;
  readonly text: string;
  readonly dueOn?: Day;
}

/** What is told of a call beside its hours. */
export interface CallDetails {
  readonly direction?: ContactDirection;
  readonly agent?: string;
  readonly reference?: string;
  readonly manager?: ManagerAnswer;
  readonly text: string;
  readonly about?: CallSubject;
  readonly promises: readonly NewPromise[];
}

/** A call that ended: its entry as it was saved, to be completed. */
export interface EndedCall {
  readonly saved: Saved;
  readonly version: number;
  readonly body: EntryBody;
}

/** The messages about contacts and about the call that is being timed. */
export interface ContactCalls {
  /** Adds a contact, or corrects one (`version`: the one that was seen), with what was promised in it. */
  'contact.save': {
    in: {
      caseId: string;
      entryId: string;
      version?: number;
      body: EntryBody;
      promises: readonly NewPromise[];
      /** Nobody told the time: see `entry.add`. */
      isTimeAssumed?: true;
    };
    out: Saved;
  };
  /** Names of people that were met at the business of a case, or at that of a site or name, whoever was met last first. */
  'contact.agents': {
    in: { caseId?: string; host?: string; merchant?: string };
    out: { agents: readonly string[] };
  };
  /**
   * Binds the panel of a window to a case, and makes the case first where `facts` are given. `typedOn`: the page on which
   * a contact may have been begun without a case; it goes on in this one.
   */
  'panel.bind': {
    in: { windowId: number; caseId: string; facts?: CaseFacts; typedOn?: string };
    out: { caseId: string };
  };
  /** The call that runs now, if one does. */
  'timer.running': { in: Record<string, never>; out: { timer?: CallTimer; caseTitle?: string } };
  /** Starts one; with its hours, brings back one that was thrown away. Throws `call-running` beside another. */
  'timer.start': {
    in: { caseId: string; timerId: string; startedAt?: Moment; answeredAt?: Moment; madeCase?: true };
    out: { timer: CallTimer };
  };
  /** A human answered now; with false, it was a mistake. */
  'timer.answer': { in: { timerId: string; answered: boolean }; out: { timer: CallTimer } };
  /** It still goes on. */
  'timer.confirm': { in: { timerId: string }; out: { timer: CallTimer } };
  /** It ended, now or at `endedAt`, and becomes an entry of its case. */
  'timer.stop': { in: { timerId: string; endedAt?: Moment; details: CallDetails }; out: EndedCall };
  /**
   * It had not ended: it goes on with its hours. Its entry and the promises told in it go into the bin, and come back when it
   * ends. Throws `call-running` beside another.
   */
  'timer.resume': { in: { timerId: string }; out: { timer: CallTimer } };
  /** What the law says of a wait on the telephone in a case, for surfaces that hold no law themselves. */
  'call.law': { in: { caseId: string; wait: Wait }; out: { verdict: WaitVerdict } };
  /** Whether the business of a case is of a sector that the law rules; `open` takes an answer back. */
  'call.sector': { in: { caseId: string; answer: SectorAnswer }; out: { caseId: string } };
  /** What to say to an agent in a case, on a channel, and how: for every surface, none of which holds the law itself. */
  'call.script': {
    in: { caseId: string; channel: ContactChannel };
    out: { script: Script; speaking: Speaking };
  };
  /** What is wanted in a case, before whatever was wanted until now. `isTakenBack`: it is not wanted after all. */
  'call.want': {
    in: { caseId: string; want: WantedOutcome; isTakenBack?: boolean };
    out: { caseId: string };
  };
  /** A call that ended, as it stands; absent when the entry is none, or is not on the timeline. */
  'timer.ended': { in: { timerId: string }; out: { ended?: EndedCall } };
  /** It was no call: throws it away. `isCaseGone`: with the case that was made for it and holds nothing else. */
  'timer.drop': { in: { timerId: string }; out: { timer?: CallTimer; isCaseGone?: true } };
  /** What a case was made for was taken back: it goes into the bin while it is empty and nobody changed it. */
  'case.unmake': { in: { caseId: string }; out: { isGone: boolean } };
}
