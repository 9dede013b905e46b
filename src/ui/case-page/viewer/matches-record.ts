import type { CaptureFacts } from '../../../domain/case/evidence.ts';
import { sha256OfBytes, sha256OfValue } from '../../../domain/chain/hash.ts';
import type { ChainRecord } from '../../../domain/chain/record.ts';

/**
 * Whether a screenshot is what its record in the chain says: the bytes give the recorded hash, the facts that are shown
 * are the recorded ones, and the record gives its own hashes. No record: it is not.
 */
export async function matchesRecord(
  bytes: ArrayBuffer,
  facts: CaptureFacts,
  record: ChainRecord | undefined,
): Promise<boolean> {
  if (!record?.salted) return false;
  const recorded = record.salted.content as CaptureFacts;
  const [ofBytes, ofShown, ofRecorded, ofContents, ofHeader] = await Promise.all([
    sha256OfBytes(bytes),
    sha256OfValue(facts),
    sha256OfValue(recorded),
    sha256OfValue(record.salted),
    sha256OfValue(record.header),
  ]);
  return (
    ofBytes === recorded.sha256 &&
    ofShown === ofRecorded &&
    ofContents === record.header.contentHash &&
    ofHeader === record.hash
  );
}
