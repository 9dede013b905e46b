import type { Remark } from './verdict.ts';

const MOST_PLACES = 5;

/** What is said of embedded parts that stand at these places (CSS pixels); nothing where there are none. */
export function embeddedRemarks(tops: Iterable<number>): readonly Remark[] {
  const all = [...tops].sort((one, other) => one - other);
  return all.length > 0 ? [{ is: 'embedded', count: all.length, atPx: all.slice(0, MOST_PLACES) }] : [];
}
