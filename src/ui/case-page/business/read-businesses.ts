import { type Business, businessesOf } from '../../../domain/business/businesses.ts';
import type { Database } from '../../../storage/database.ts';
import { readDigests } from '../../../storage/digest-queries.ts';
import { listCases } from '../../../storage/queries.ts';
import type { CaseRow } from '../../../storage/rows.ts';

/** The businesses of all cases that are not in the bin, that with the newest case first. */
export async function readBusinesses(db: Database): Promise<readonly Business<CaseRow>[]> {
  const [rows, digests] = await Promise.all([listCases(db), readDigests(db)]);
  return businessesOf(rows, digests);
}
