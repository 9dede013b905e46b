import * as v from 'valibot';
import { wellFormedJson } from '../domain/backup/well-formed-json.ts';
import type { ChainRecord } from '../domain/chain/record.ts';
import { ROW_SCHEMAS, record } from '../schemas/stored-rows.ts';
import type { WholeCase } from '../storage/backup-queries.ts';
import { type CaseRows, ROW_TABLES } from '../storage/restore-rows.ts';

/** A row with the table that it stands in; of a record the id is that of what it tells of, as far as it says. */
interface PlacedRow {
  readonly table: keyof CaseRows | 'records';
  readonly id: string;
  readonly row: object;
}

/** A case of which everything is as rows are, and what of it is not. */
export interface FittingCase extends WholeCase {
  readonly refused: readonly PlacedRow[];
}

const NOTHING = Object.fromEntries(ROW_TABLES.map((table) => [table, []])) as unknown as CaseRows;

/**
 * Takes out what reading a backup would refuse (a fault of an older version, or of the disk): one such row or record would keep everything
 * from being backed up. Of a record whose contents alone are odd the rest stays, so that its chain hangs together. Where it is the row of the
 * case itself, all of the case is refused: without it the rest is of no case.
 */
export function fittingCase(caseId: string, { rows, records, head }: WholeCase): FittingCase {
  const inTables = ROW_TABLES.flatMap((table) => rows[table].map((row) => ({ table, id: row.id, row })));
  const inChain = records.map((row) => ({ table: 'records' as const, id: subjectOf(row), row }));
  const oddRows = inTables.filter(({ table, row }) => !fits(ROW_SCHEMAS[table] as v.GenericSchema, row));
  if (oddRows.some(({ table }) => table === 'cases'))
    return { rows: NOTHING, records: [], head: undefined, refused: [...inTables, ...inChain] };
  const isSound = (row: ChainRecord): boolean => fits(record, row) && row.header.caseId === caseId;
  const oddRecords = inChain.map(({ row }) => plain(row)).filter((row) => !isSound(row));
  if (oddRows.length + oddRecords.length === 0) return { rows, records, head, refused: [] };
  const out = new Set<object>(oddRows.map(({ row }) => row));
  const kept = ROW_TABLES.map((table) => [
    table,
    (rows[table] as readonly object[]).filter((row) => !out.has(row)),
  ]);
  return {
    rows: Object.fromEntries(kept) as CaseRows,
    records: records
      .map(plain)
      .map((row) => (isSound(row) ? row : { ...row, salted: null }))
      .filter(isSound),
    head,
    refused: [
      ...oddRows,
      ...oddRecords.map((row) => ({ table: 'records' as const, id: subjectOf(row), row })),
    ],
  };
}

const plain = ({ header, hash, salted }: ChainRecord): ChainRecord => ({ header, hash, salted });

const subjectOf = ({ header }: ChainRecord): string => String(header?.subject?.id);

/** As it stands, or as it will be read: what is undefined is in no file. */
const fits = (schema: v.GenericSchema, row: object): boolean =>
  v.is(schema, row) || v.is(schema, wellFormedJson(JSON.parse(JSON.stringify(row))));
