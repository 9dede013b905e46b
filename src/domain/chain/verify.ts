import { sha256OfValue } from './hash.ts';
import type { ChainRecord, Sha256 } from './record.ts';

/** What does not match in a chain, and at which record (counted from 0). */
export interface ChainFault {
  readonly fault: 'header-changed' | 'content-changed' | 'content-missing' | 'link-broken' | 'head-differs';
  readonly at: number;
}

/**
 * Checks a case's records in their order against each other and against the head that was stored beside them.
 * Contents may be missing only where a later tombstone erased that subject. Empty result: everything matches.
 */
export async function verifyChain(
  records: readonly ChainRecord[],
  head: Sha256 | undefined,
): Promise<ChainFault[]> {
  const faults: ChainFault[] = [];
  // Where the last tombstone of each subject stands; that of the case covers everything before it.
  const erasedAt = new Map<string, number>();
  let caseErasedAt = -1;
  for (const [at, record] of records.entries()) {
    if (record.header.action !== 'erase') continue;
    erasedAt.set(subjectKey(record), at);
    if (record.header.subject.type === 'case') caseErasedAt = at;
  }
  let before: Sha256 | undefined;
  for (const [at, record] of records.entries()) {
    if ((await sha256OfValue(record.header)) !== record.hash) faults.push({ fault: 'header-changed', at });
    const wanted = before === undefined ? [] : [before];
    if (record.header.parents.join() !== wanted.join()) faults.push({ fault: 'link-broken', at });
    if (record.header.contentHash !== null) {
      if (record.salted === null) {
        if (Math.max(caseErasedAt, erasedAt.get(subjectKey(record)) ?? -1) < at)
          faults.push({ fault: 'content-missing', at });
      } else if ((await sha256OfValue(record.salted)) !== record.header.contentHash) {
        faults.push({ fault: 'content-changed', at });
      }
    }
    before = record.hash;
  }
  if (head !== before) faults.push({ fault: 'head-differs', at: records.length - 1 });
  return faults;
}

const subjectKey = (record: ChainRecord): string =>
  `${record.header.subject.type} ${record.header.subject.id}`;
