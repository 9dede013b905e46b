import type { FactName, LawResult } from '../../domain/law/result.ts';
import { type Day, daysBetween } from '../../domain/time/day.ts';

/** The date of a case that comes first, or the fact that is missing to tell it. */
export type UrgentDate =
  | { readonly day: Day; readonly daysLeft: number; readonly right: LawResult['right'] }
  | { readonly needs: FactName };

/** The nearest day to act by, from `today` on. A day beats a missing fact; what has passed is not urgent any more. */
export function urgentDateOf(results: readonly LawResult[], today: Day): UrgentDate | undefined {
  const days = results.flatMap(({ right, safeBy, deadline }) => {
    const day = safeBy ?? deadline;
    return day && day >= today ? [{ day, right, daysLeft: daysBetween(today, day) }] : [];
  });
  const [first] = days.sort((a, b) => a.daysLeft - b.daysLeft);
  if (first) return first;
  const needs = results.find((result) => result.state === 'needs-fact' && !result.safeBy)?.missing[0];
  return needs && { needs };
}
