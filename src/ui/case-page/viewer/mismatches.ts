import type { EvidenceFacts } from '../../../domain/case/evidence.ts';
import { filesOf } from '../../../domain/case/files-of.ts';
import { isAsRecorded } from '../../../domain/chain/as-recorded.ts';
import { sha256OfBytes } from '../../../domain/chain/hash.ts';
import type { ChainRecord } from '../../../domain/chain/record.ts';

/** What stands for the facts among names of files. */
export const FACTS = 'facts';

/**
 * What of a screenshot is not as its record in the chain says: names of its files (missing ones too), and `FACTS` where
 * the facts that are shown are not the recorded ones or the record does not give its own hashes. No record: the facts.
 * Files are read one at a time.
 */
export async function mismatches(
  facts: EvidenceFacts,
  record: ChainRecord | undefined,
  readFile: (name: string) => Promise<ArrayBuffer | undefined>,
): Promise<readonly string[]> {
  if (!record?.salted) return [FACTS];
  const recorded = record.salted.content as EvidenceFacts;
  const found: string[] = (await isAsRecorded(facts, record)) ? [] : [FACTS];
  for (const { name, sha256 } of filesOf(recorded)) {
    const bytes = await readFile(name);
    if (!bytes || (await sha256OfBytes(bytes)) !== sha256) found.push(name);
  }
  return found;
}
