import type { Case } from '../case/case.ts';
import { type CaseMoney, moneyOf } from '../case/case-money.ts';
import type { Entry } from '../case/entry.ts';
import type { FactName } from '../law/own-facts.ts';
import { zoneOfLaw } from '../law/zone-of-law.ts';
import { LAST_DAYS } from '../next/next-step.ts';
import { promisesOf, standingOf } from '../promises/promise.ts';
import { asksWith, type Due } from '../reminders/due.ts';
import { isSilent, type Marks, NO_MARKS } from '../reminders/due-mark.ts';
import { duesOfCase } from '../reminders/dues-of-case.ts';
import { dateId } from '../reminders/reminder.ts';
import { cancelAnswerOf } from '../rights/cancel-answer.ts';
import { rightsOf } from '../rights/rights-of.ts';
import { type Day, daysBetween } from '../time/day.ts';
import { dayIn, msOf } from '../time/moment.ts';
import type { CaseDigest } from './digest.ts';

/** Why a case stands where it stands in the list: the one thing about it that counts most now. */
export type Reason =
  /** A date by which to act is near. */
  | { readonly is: 'date-near'; readonly due: Due; readonly daysLeft: number }
  /** A day that was promised has passed: did it come? */
  | { readonly is: 'promise-overdue'; readonly text: string; readonly days: number }
  /** The day of a promise, the end of a promised price or a bill to be checked is there, or near. */
  | { readonly is: 'event-near'; readonly due: Due; readonly daysLeft: number }
  /** A fact is missing without which a date cannot be told. */
  | { readonly is: 'question'; readonly fact: FactName }
  /** The business was written to and has not answered. */
  | { readonly is: 'waiting'; readonly days: number }
  /** A promise, a promised price or a bill has its day ahead, or a date by which to act is further off. */
  | { readonly is: 'date-ahead'; readonly due: Due; readonly daysLeft: number }
  | { readonly is: 'nothing' };

/** In this order the cases stand in the list, among those that ask for attention and among the others. */
const ORDER = [
  'date-near',
  'promise-overdue',
  'event-near',
  'question',
  'waiting',
  'date-ahead',
  'nothing',
] as const;

/** A list says nothing of what is further off, such as the day by which to sue. */
const MOST_AHEAD_DAYS = 365;

/** A date with the whole days that are left to it, negative once it has passed. */
export interface Dated {
  readonly due: Due;
  readonly daysLeft: number;
}

/** A case as the list shows it. */
export interface ListedCase<Item extends Case = Case> {
  readonly row: Item;
  readonly reason: Reason;
  /** It asks for attention: the same cases are counted on the toolbar button, but for a sample. */
  readonly asksNow: boolean;
  /** Every date of it, in no order, passed ones included. */
  readonly dues: readonly Due[];
  /** The nearest date that has not passed, of whatever kind; none where that is years away. */
  readonly next?: { readonly due: Due; readonly daysLeft: number };
  readonly money: readonly CaseMoney[];
}

/** A case that can be listed: with when it was last written in, milliseconds since 1970. */
export type Listable = Case & { readonly touchedAtMs: number };

/** How a case stands at `nowMs`, by its facts, its digest, and what was answered to its dates. */
export function listedCase<Item extends Case>(
  row: Item,
  digest: CaseDigest,
  nowMs: number,
  marks: Marks = NO_MARKS,
): ListedCase<Item> {
  // All dates of a case are days of one zone: to ask the calendar for each of them is what costs.
  const today = dayIn(zoneOfLaw(row.facts.purchase), nowMs);
  const dues = duesOfCase(row, digest.entries, nowMs);
  const dated = dues
    .map((due) => ({ due, daysLeft: daysBetween(today, due.dueOn) }))
    .sort((a, b) => a.daysLeft - b.daysLeft);
  const next = dated.find(({ daysLeft }) => daysLeft >= 0 && daysLeft <= MOST_AHEAD_DAYS);
  // What was answered to (it is done with, or was put off) is not asked about.
  const silent = new Set(
    dated.filter(({ due }) => isSilent(marks.get(dateId(due)), nowMs)).map(({ due }) => due.subject),
  );
  const isLoud = ({ id }: Entry): boolean => !silent.has(id);
  const asking = dated.filter(({ due, daysLeft }) => asksWith(due, daysLeft, nowMs, marks.get(dateId(due))));
  return {
    row,
    reason: reasonOf(row, digest, { asking, next, today, isLoud }),
    asksNow: asking.length > 0,
    dues,
    ...(next && { next }),
    money: moneyOf(row, digest.entries),
  };
}

interface Standing {
  readonly asking: readonly Dated[];
  readonly next: Dated | undefined;
  readonly today: Day;
  readonly isLoud: (entry: Entry) => boolean;
}

function reasonOf(row: Case, digest: CaseDigest, { asking, next, today, isLoud }: Standing): Reason {
  if (row.facts.status !== 'open') return { is: 'nothing' };
  const near = asking.find(({ due }) => due.kind === 'deadline');
  if (near && near.daysLeft <= LAST_DAYS) return { is: 'date-near', ...near };
  const [event] = asking;
  const [asked] = standingOf(promisesOf(digest.entries), today).asked.filter(isLoud);
  if (asked?.content.dueOn)
    return { is: 'promise-overdue', text: asked.content.text, days: daysBetween(asked.content.dueOn, today) };
  if (near) return { is: 'date-near', ...near };
  if (event) return { is: 'event-near', ...event };
  const { purchase } = row.facts;
  const fact = cancelAnswerOf(purchase, rightsOf(row, digest.entries, today))?.missing[0];
  if (fact && !purchase.unknown?.includes(fact)) return { is: 'question', fact };
  const since = digest.unansweredSince;
  const silence = since ? daysBetween(dayIn(since.zone, msOf(since)), today) : 0;
  if (silence > 0) return { is: 'waiting', days: silence };
  return next ? { is: 'date-ahead', ...next } : { is: 'nothing' };
}

/**
 * Cases by what needs attention next: those first that ask for it now; a date that is near, a promise that is overdue, the
 * day of something that is there, a question to answer, an answer that is waited for; among equals the more urgent one,
 * then the last touched. A sample stands below all of the shopper's own. Closed ones apart, the last touched first.
 */
export function orderByAttention<Item extends Listable>(
  listed: readonly ListedCase<Item>[],
): { readonly open: readonly ListedCase<Item>[]; readonly closed: readonly ListedCase<Item>[] } {
  const byTouch = (a: ListedCase<Item>, b: ListedCase<Item>): number => b.row.touchedAtMs - a.row.touchedAtMs;
  const rank = ({ reason, asksNow }: ListedCase): number =>
    ORDER.indexOf(reason.is) + (asksNow ? 0 : ORDER.length);
  const isSample = ({ row }: ListedCase): number => (row.facts.sample ? 1 : 0);
  return {
    open: listed
      .filter(({ row }) => row.facts.status === 'open')
      .sort(
        (a, b) => isSample(a) - isSample(b) || rank(a) - rank(b) || urgency(a) - urgency(b) || byTouch(a, b),
      ),
    closed: listed.filter(({ row }) => row.facts.status !== 'open').sort(byTouch),
  };
}

/** The less, the more urgent; compared among the same reasons only. */
function urgency({ reason }: ListedCase): number {
  if ('due' in reason) return reason.daysLeft;
  if (reason.is === 'promise-overdue' || reason.is === 'waiting') return -reason.days;
  return 0;
}
