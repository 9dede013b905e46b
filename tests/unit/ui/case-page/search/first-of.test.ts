import { describe, expect, it } from 'vitest';
import type { HitGroup } from '../../../../../src/ui/case-page/search/search-messages.ts';
import { firstOf } from '../../../../../src/ui/case-page/search/use-rows.tsx';

const group = (caseId: string, count: number): HitGroup => ({
  caseId,
  title: caseId,
  isRemoved: false,
  hits: Array.from({ length: count }, (_, index) => ({
    id: `${caseId}-${index}`,
    caseId,
    isRemoved: false,
    isNotQuoted: false,
  })),
});
const idsOf = (groups: readonly HitGroup[]): string[] =>
  groups.flatMap(({ hits }) => hits.map(({ id }) => id));

describe('the rows that are drawn first', () => {
  it('are the first of all groups together', () => {
    const groups = [group('a', 2), group('b', 3), group('c', 2)];
    expect(idsOf(firstOf(groups, 4))).toEqual(['a-0', 'a-1', 'b-0', 'b-1']);
  });

  it('leave out a group of which none is among them', () => {
    expect(firstOf([group('a', 2), group('b', 3)], 2).map(({ caseId }) => caseId)).toEqual(['a']);
  });

  it('are all where there are fewer', () => {
    expect(idsOf(firstOf([group('a', 2)], 12))).toEqual(['a-0', 'a-1']);
    expect(firstOf([], 12)).toEqual([]);
  });
});
