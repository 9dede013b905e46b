import type {
  CaptureRequest,
  NotAsLinked,
  SaveRequest,
  SeenFacts,
} from '../domain/capture/capture-request.ts';
import type { Mark } from '../domain/capture/mark.ts';
import type { CaptureWay, Verdict } from '../domain/capture/verdict.ts';
import type { CaseFacts } from '../domain/case/case.ts';
import type { EntryBody } from '../domain/case/entry.ts';
import type { Money } from '../domain/case/money.ts';
import type { PurchaseItem } from '../domain/case/purchase.ts';
import type { PageFindings, Place } from '../domain/detect/finding.ts';
import type { ErrorCode } from '../domain/errors.ts';
import type { CaseMatch } from '../domain/matching/match-case.ts';
import type { UrgentDate } from '../domain/rights/urgent-date.ts';
import type { ShopReading } from '../domain/shop/shop-reading.ts';
import type { Day } from '../domain/time/day.ts';
import type { ContactCalls } from './contact-calls.ts';
import type { DueCalls } from './due-calls.ts';
import type { ShopCalls } from './shop-calls.ts';
import type { StepCalls } from './step-calls.ts';

export type { CaseTarget, SaveRequest, SeenFacts } from '../domain/capture/capture-request.ts';

/** A case as the popup lists it. */
export interface CaseSummary {
  readonly id: string;
  readonly title: string;
  readonly merchant?: string;
  readonly orderNumber?: string;
  readonly total?: Money;
  readonly transactionDate?: Day;
  /** The day that the case was made. */
  readonly capturedOn?: Day;
  readonly items?: readonly PurchaseItem[];
  readonly hosts: readonly string[];
  readonly entryCount: number;
  /** The day that the shopper has to act by first, or what is missing to tell it. */
  readonly urgent?: UrgentDate;
}

/** The answer to a save: everything in it is on disk and was read back. */
export interface Saved {
  readonly caseId: string;
  readonly caseTitle: string;
  readonly entryId: string;
  readonly evidenceId?: string;
  /** How complete a screenshot is: whoever saved it is told at once, while the page is still there. */
  readonly verdict?: Verdict;
  /** What stands in the entry beside the screenshot, so that letters typed since can be told from those saved. */
  readonly agent?: string;
  readonly text?: string;
  /** Facts that were sent and not taken, because the case has others: the shopper is told. */
  readonly differing?: readonly (keyof SeenFacts)[];
}

/** How far a capture is. */
export type CaptureProgress =
  | { readonly is: 'none' | 'cancelled' }
  /** `total`: pictures, as far as it can be told. */
  | {
      readonly is: 'running';
      readonly way: CaptureWay;
      readonly done: number;
      readonly total: number | null;
      /** It waits for the shopper's choice in the page. */
      readonly isByHand?: boolean;
    }
  | { readonly is: 'saved'; readonly saved: Saved }
  | { readonly is: 'failed'; readonly code: ErrorCode };

/** What the popup shows before the page was read. */
export interface PopupStart {
  readonly cases: readonly CaseSummary[];
  readonly match: CaseMatch;
  /** Set when the draft that the popup holds was already saved: it is shown as saved instead of being saved twice. */
  readonly saved?: Saved;
  /** A capture that is under way in this tab. */
  readonly running?: { readonly draftId: string; readonly way: CaptureWay };
  /** A case waits for the terms that this page is; `isNew`: they make it, under that id. */
  readonly awaitedTerms?: {
    readonly caseId: string;
    readonly caseTitle: string;
    readonly isNew?: true;
    /** The tab was opened for them and shows another page, as far as can be told: the shopper says whether to keep it. */
    readonly doubt?: NotAsLinked;
  };
  /** The store has lost data that it once held (the canary is gone). */
  readonly dataLost: boolean;
}

/** What a page says, and the case that it belongs to by that. */
export interface PageRead {
  readonly findings: PageFindings;
  readonly match: CaseMatch;
  /** Absent where the page is no shop's. */
  readonly shop?: ShopReading;
}

/**
 * Every message that a page of the extension may send to the worker: what goes in, what comes out.
 * Plain JSON only; bytes never travel by message (except a small thumbnail, as a data URL).
 */
export interface Calls extends ContactCalls, DueCalls, ShopCalls, StepCalls {
  'popup.start': { in: { url: string; draftId: string; tabId: number }; out: PopupStart };
  'page.read': { in: { tabId: number; url: string }; out: PageRead };
  /** Shows on the page where a value was found; false when the page does not have it any more. */
  'page.show': { in: { tabId: number; url: string; place: Place }; out: { found: boolean } };
  /** The case that a page belongs to, by the order number as the shopper left it. */
  'case.match': { in: { url: string; orderNumber?: string }; out: { match: CaseMatch } };
  'capture.save': { in: SaveRequest; out: Saved };
  /** Begins a capture that takes several looks or the shopper's hand; answers as soon as the page tools are at work. */
  'capture.begin': { in: CaptureRequest; out: Record<string, never> };
  /** How far a capture is; with `after` it answers once it is further than that step (or after a while). */
  'capture.progress': { in: { draftId: string; after?: number }; out: CaptureProgress & { step: number } };
  /** Ends a capture under way and keeps what it has. */
  'capture.stop': { in: { draftId: string }; out: Record<string, never> };
  /** Opens the terms that a page links to in a new tab and notes that they are still to be kept. */
  'terms.open': { in: { caseId: string; url: string }; out: Record<string, never> };
  /** Takes a `terms.forget` back. */
  'terms.await': { in: { caseId: string; url: string; reachedUrl?: string }; out: Record<string, never> };
  /** The terms are no longer wanted: the note goes. */
  'terms.forget': { in: { id: string }; out: Record<string, never> };
  'capture.thumbnail': { in: { evidenceId: string }; out: { dataUrl: string } };
  /** Makes a redacted or marked item of a capture; the capture stays. `derivedId` names the attempt. */
  'evidence.mark': {
    in: { evidenceId: string; derivedId: string; marks: readonly Mark[] };
    out: { evidenceId: string };
  };
  /** Erases a redacted or marked item; answers with the capture that it was made of. */
  'evidence.unmark': { in: { derivedId: string }; out: { evidenceId: string } };
  'note.save': { in: SaveRequest; out: Saved };
  /** Takes back what was just saved: a tombstone stays, and a case that was made for it goes too. */
  'save.undo': { in: { entryId: string }; out: { caseId: string } };
  /**
   * `entryId` names the attempt. `isTimeAssumed`: nobody told the time, so that it is that of the asking; of an attempt that is
   * asked again that of the first stands. Throws `changed-elsewhere` when that id says other words that are not the first ones.
   */
  'entry.add': {
    in: { caseId: string; entryId: string; body: EntryBody; isTimeAssumed?: true };
    out: Saved;
  };
  /** Makes an entry of a file that the page has put into the store; its bytes never travel by message. */
  'file.adopt': { in: { entryId: string }; out: Saved };
  /** Ends files that a page left behind when it was closed or died. */
  'file.settle': { in: Record<string, never>; out: Record<string, never> };
  /** The shopper has seen that a file was not taken in. */
  'file.forget': { in: { entryId: string }; out: Record<string, never> };
  'entry.correct': { in: { entryId: string; version: number; body: EntryBody }; out: Saved };
  'entry.remove': { in: { entryId: string }; out: Saved };
  'entry.restore': { in: { entryId: string }; out: Saved };
  'entry.erase': { in: { entryId: string }; out: { caseId: string } };
  'case.create': { in: { caseId: string; facts: CaseFacts }; out: { caseId: string } };
  'case.correct': { in: { caseId: string; version: number; facts: CaseFacts }; out: { caseId: string } };
  /** Puts a case into the bin with all it holds, or brings it back. `endedCall`: a call ran in it, and has ended. */
  'case.bin': { in: { caseId: string }; out: { caseId: string; endedCall?: string } };
  'case.restore': { in: { caseId: string }; out: { caseId: string } };
  /** Erases for good all that is in the bin. */
  'bin.empty': { in: Record<string, never>; out: Record<string, never> };
  /** Makes the sample case; there is at most one. `caseId` names the attempt. */
  'sample.make': { in: { caseId: string }; out: { caseId: string } };
  /** Erases all cases, drafts and settings for good. */
  'data.erase': { in: Record<string, never>; out: Record<string, never> };
  /** Lets a restore that a page has staged take its place; `changed-elsewhere` when a case is no longer as it was seen. */
  'restore.complete': { in: { restoreId: string }; out: { cases: number } };
  /** Ends restores that a page left behind when it was closed or died. */
  'restore.settle': { in: Record<string, never>; out: Record<string, never> };
  'case.erase': { in: { caseId: string }; out: { caseId: string } };
  'case.show': { in: { caseId?: string; entryId?: string }; out: Record<string, never> };
}

export type CallName = keyof Calls;
export type CallInput<Name extends CallName> = Calls[Name]['in'];
export type CallOutput<Name extends CallName> = Calls[Name]['out'];

/** A message as it travels. */
export type Call = { [Name in CallName]: { readonly call: Name; readonly input: CallInput<Name> } }[CallName];
