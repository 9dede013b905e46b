import * as v from 'valibot';
import { wellFormedJson } from '../domain/backup/well-formed-json.ts';
import { TikiyaError } from '../domain/errors.ts';
import { ROW_SCHEMAS } from '../schemas/stored-rows.ts';
import { type CaseRows, ROW_TABLES } from '../storage/restore-rows.ts';

/** A row with the table that it stands in. */
interface PlacedRow {
  readonly table: keyof CaseRows;
  readonly row: { readonly id: string };
}

/** The rows of a case, those apart that what reads a backup would refuse. */
export interface SortedRows {
  readonly rows: CaseRows;
  readonly refused: readonly PlacedRow[];
}

/**
 * Takes out what is not as rows are (a fault of an older version, or of the disk): one of them would keep everything from being
 * backed up. Throws `backup-failed` where it is the row of the case itself: without it the rest is of no case.
 */
export function fittingRows(rows: CaseRows): SortedRows {
  const refused = ROW_TABLES.flatMap((table) =>
    rows[table].flatMap((row): PlacedRow[] => (fits(table, row) ? [] : [{ table, row }])),
  );
  const [own] = refused.filter(({ table }) => table === 'cases');
  if (own) throw new TikiyaError('backup-failed', new Error(`the row of the case ${own.row.id}`));
  if (refused.length === 0) return { rows, refused };
  const out = new Set<object>(refused.map(({ row }) => row));
  const kept = ROW_TABLES.map((table) => [
    table,
    (rows[table] as readonly object[]).filter((row) => !out.has(row)),
  ]);
  return { rows: Object.fromEntries(kept) as CaseRows, refused };
}

/** As it stands, or as it will be read: what is undefined is in no file. */
function fits(table: keyof CaseRows, row: object): boolean {
  const schema = ROW_SCHEMAS[table] as v.GenericSchema;
  return v.is(schema, row) || v.is(schema, wellFormedJson(JSON.parse(JSON.stringify(row))));
}
