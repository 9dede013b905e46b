import { type Due, daysLeft, duesOf, needsAttention } from '../../../domain/reminders/due.ts';
import type { CaseRow } from '../../../storage/rows.ts';

/** A case in the list, with its nearest date that has not passed. */
export interface ListedCase {
  readonly row: CaseRow;
  readonly next?: { readonly due: Due; readonly daysLeft: number };
}

/** Cases as the home screen shows them: what needs attention first, by its date; then the last touched. Closed ones apart. */
export function orderCases(
  rows: readonly CaseRow[],
  nowMs: number,
): { readonly open: readonly ListedCase[]; readonly closed: readonly ListedCase[] } {
  const listed = rows.map((row) => listedCase(row, nowMs));
  const byTouch = (a: ListedCase, b: ListedCase): number => b.row.touchedAtMs - a.row.touchedAtMs;
  const urgent = listed.filter(({ next }) => next && needsAttention(next.due, nowMs));
  const isUrgent = new Set(urgent);
  urgent.sort((a, b) => (a.next?.daysLeft ?? 0) - (b.next?.daysLeft ?? 0) || byTouch(a, b));
  const rest = listed.filter((one) => !isUrgent.has(one) && one.row.facts.status === 'open').sort(byTouch);
  return {
    open: [...urgent, ...rest],
    closed: listed.filter(({ row }) => row.facts.status === 'closed').sort(byTouch),
  };
}

function listedCase(row: CaseRow, nowMs: number): ListedCase {
  const ahead = duesOf(row, nowMs)
    .map((due) => ({ due, daysLeft: daysLeft(due, nowMs) }))
    .filter((next) => next.daysLeft >= 0)
    .sort((a, b) => a.daysLeft - b.daysLeft);
  const next = ahead[0];
  return { row, ...(next && { next }) };
}
