import type { ChainRecord } from '../../../domain/chain/record.ts';
import type { ReportChain } from '../../../report/report-model.ts';
import type { Database } from '../../../storage/database.ts';
import { findCase, readChain, readWholeCase } from '../../../storage/queries.ts';
import type { CaseRow, EntryRow, EvidenceRow } from '../../../storage/rows.ts';

interface ReadCase {
  readonly row: CaseRow | undefined;
  readonly whole: { readonly entries: readonly EntryRow[]; readonly evidence: readonly EvidenceRow[] };
  readonly chain: ReportChain | undefined;
  readonly records: readonly ChainRecord[];
}

/** Case and chain in one transaction: the head that is printed is that of the entries that are printed. */
export function readAtOnce(db: Database, caseId: string): Promise<ReadCase> {
  return db.transaction('r', [db.cases, db.entries, db.evidence, db.records, db.heads], async () => {
    const [row, whole, { records, head }] = await Promise.all([
      findCase(db, caseId),
      readWholeCase(db, caseId),
      readChain(db, caseId),
    ]);
    return {
      row,
      whole,
      chain: head === undefined ? undefined : { head, recordCount: records.length },
      records,
    };
  });
}
