import { useEffect, useState } from 'preact/hooks';
import { type ListedCase, listedCase } from '../../../domain/attention/attention.ts';
import { type CaseDigest, digestOf } from '../../../domain/attention/digest.ts';
import type { ReadAnswers } from '../../../storage/due-queries.ts';
import type { CaseRow } from '../../../storage/rows.ts';

/** What is asked of the law at a stretch: beyond it the page would not answer a click. */
const SLICE_MS = 10;

/** What the store says of all cases. */
export interface ReadCases {
  readonly rows: readonly CaseRow[];
  readonly digests: ReadonlyMap<string, CaseDigest>;
  readonly answers: ReadAnswers;
}

/** How all cases stand, with what of them was read. */
export interface ListedCases extends ReadCases {
  readonly all: readonly ListedCase<CaseRow>[];
}

/**
 * How each case stands by its law and its entries. Worked out in slices, between which the page may draw and answer;
 * what was known before stays until all is. Undefined at first.
 */
export function useListed(read: ReadCases | undefined, nowMs: number): ListedCases | undefined {
  const [listed, setListed] = useState<ListedCases>();
  useEffect(() => {
    if (!read) return undefined;
    const all: ListedCase<CaseRow>[] = [];
    let timer: ReturnType<typeof setTimeout> | undefined;
    const work = (): void => {
      const endMs = performance.now() + SLICE_MS;
      for (const row of read.rows.slice(all.length)) {
        all.push(listedCase(row, read.digests.get(row.id) ?? digestOf([], []), nowMs, read.answers.marks));
        if (performance.now() > endMs) break;
      }
      if (all.length < read.rows.length) timer = setTimeout(work);
      else setListed({ ...read, all });
    };
    work();
    return () => clearTimeout(timer);
  }, [read, nowMs]);
  return listed;
}
