import * as v from 'valibot';
import type { BackupManifest } from '../domain/backup/backup-format.ts';
import { count } from './part-facts.ts';
import { hash, id, moment, SHORT } from './values.ts';

/** Far above what a browser can hold. */
const MOST_CASES = 100_000;
const MOST_FAULTS = 1_000_000;

const text = v.pipe(v.string(), v.maxLength(SHORT));

/** The manifest of a backup of today's format. */
export const backupManifest: v.GenericSchema<unknown, BackupManifest> = v.object({
  format: v.literal(1),
  madeAt: moment,
  madeBy: text,
  cases: v.pipe(
    v.array(
      v.strictObject({
        id,
        head: v.nullable(hash),
        records: count,
        entries: count,
        evidence: count,
        faults: v.pipe(v.array(text), v.maxLength(MOST_FAULTS)),
      }),
    ),
    v.maxLength(MOST_CASES),
    v.check((all) => new Set(all.map((one) => one.id)).size === all.length),
  ),
  files: v.pipe(
    v.array(v.strictObject({ path: text, byteLength: count, sha256: hash })),
    v.check((all) => new Set(all.map(({ path }) => path)).size === all.length),
  ),
});

// The library takes a list for an object.
const named = v.custom<Readonly<Record<string, unknown>>>(
  (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
);

/** What stands outside of the database: read more closely where it is used. */
export const keptValues = v.strictObject({
  settings: named,
  drafts: named,
});
