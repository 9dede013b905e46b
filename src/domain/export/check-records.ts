import { verifyChain } from '../chain/verify.ts';
import type { Manifest, ManifestRecord } from './manifest.ts';

/** What does not match in the chain of a manifest. Places count from 0. */
export type RecordProblem =
  /** Its header (when it was written, of what, in which place) is not the one that was hashed. */
  | { readonly fault: 'header-changed'; readonly at: number }
  /** Its contents are not those that were hashed. */
  | { readonly fault: 'content-changed'; readonly at: number }
  /** Its contents are not there, though they were neither erased nor left out. */
  | { readonly fault: 'content-missing'; readonly at: number }
  /** It stands elsewhere than where it was written. */
  | { readonly fault: 'moved'; readonly at: number }
  /** What was written just before it is not there; `at` may be 0. */
  | { readonly fault: 'gap-before'; readonly at: number }
  /** What was written last is not there, or the head is another chain's. */
  | { readonly fault: 'end-missing'; readonly at: number };

/** Checks the records of a manifest against each other and its head. Contents that are said to be left out are not missing. */
export async function checkRecords({ records, head }: Manifest): Promise<RecordProblem[]> {
  const problems: RecordProblem[] = [];
  const moved = movedOf(records);
  for (const at of moved ?? []) problems.push({ fault: 'moved', at });
  const known = new Set(records.map(({ hash }) => hash));
  for (const { fault, at } of await verifyChain(records, head)) {
    const record = records[at];
    if (fault === 'content-missing') {
      if (record?.leftOut === undefined) problems.push({ fault, at });
    } else if (fault === 'link-broken') {
      // Where all are there and only their order is another, that alone is said.
      if (moved) continue;
      const isElsewhere = record?.header.parents.some((parent) => known.has(parent));
      problems.push({ fault: isElsewhere ? 'moved' : 'gap-before', at });
    } else if (fault === 'head-differs') {
      if (!(moved && known.has(head))) problems.push({ fault: 'end-missing', at: Math.max(0, at) });
    } else problems.push({ fault, at });
  }
  return problems.sort((one, other) => one.at - other.at);
}

/**
 * The places at which a record stands that was written in another, where the records are one whole chain in another order;
 * undefined where they are not, or in their order.
 */
function movedOf(records: readonly ManifestRecord[]): readonly number[] | undefined {
  const after = new Map<string, number>();
  for (const [at, { header }] of records.entries()) {
    const parent = header.parents.join();
    if (after.has(parent)) return undefined;
    after.set(parent, at);
  }
  const order: number[] = [];
  for (let parent = '', at = after.get(''); at !== undefined; at = after.get(parent)) {
    order.push(at);
    parent = records[at]?.hash ?? '';
    if (parent === '' || order.length > records.length) return undefined;
  }
  if (order.length !== records.length) return undefined;
  const moved = order.filter((at, place) => at !== place);
  return moved.length > 0 ? moved : undefined;
}
