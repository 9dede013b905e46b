import { sha256OfValue } from './hash.ts';
import type { ChainRecord, RecordContent } from './record.ts';

/**
 * Whether these contents are what a record in the chain says, and the record gives its own hashes. No record, or one
 * whose contents were erased: they are not.
 */
export async function isAsRecorded(
  content: RecordContent,
  record: ChainRecord | undefined,
): Promise<boolean> {
  if (!record?.salted) return false;
  const [ofShown, ofRecorded, ofContents, ofHeader] = await Promise.all([
    sha256OfValue(content),
    sha256OfValue(record.salted.content),
    sha256OfValue(record.salted),
    sha256OfValue(record.header),
  ]);
  return ofShown === ofRecorded && ofContents === record.header.contentHash && ofHeader === record.hash;
}
