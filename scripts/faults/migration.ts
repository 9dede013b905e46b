import { makeDatabase, openDatabase } from '../../src/storage/database.ts';
import { type Fault, FaultPoints } from './fault-points.ts';
import { faultsIn, fingerprint } from './invariants.ts';
import { BYSTANDER, type Rows } from './library.ts';
import { openLife, tidyUp } from './life.ts';
import type { Outcome } from './run-fault.ts';

/** An upgrade of the database from a released version. */
export interface Upgrade {
  readonly name: string;
  readonly from: number;
  /** How many requests it makes: at each one it can fail. */
  readonly requests: number;
}

export const UPGRADES: readonly Upgrade[] = [
  { name: 'upgrade from version 1', from: 1, requests: 3 },
  { name: 'upgrade from version 2', from: 2, requests: 3 },
];

let runs = 0;

/** Lets an upgrade fail at one of its requests and opens the library again: all that was there is there, in the new form. */
export async function runMigration(
  { from }: Upgrade,
  old: Rows,
  fault: Fault,
): Promise<Pick<Outcome, 'hasStruck' | 'complaints'>> {
  runs += 1;
  const name = `upgrade-${runs}`;
  const rows = asOf(old, from);
  await fillOld(name, from, rows);
  const points = new FaultPoints();
  points.arm(fault);
  const broken = makeDatabase(name);
  points.watch(broken);
  await Promise.race([openDatabase(broken, () => undefined).catch(() => undefined), points.died]);
  const { hasStruck } = points;
  points.kill();
  broken.close();

  const complaints: string[] = [];
  const { world } = await openLife(name);
  const { db } = world;
  for (const [table, wanted] of Object.entries(rows)) {
    const there = await db.table(table).count();
    if (there !== wanted.length) complaints.push(`${table}: ${there} of ${wanted.length}`);
  }
  const removed = (await db.entries.toArray()).filter((one) => one.removed === 1);
  if (removed.length === 0 || removed.some(({ removedAtMs }) => removedAtMs === undefined))
    complaints.push('it is not told since when entries are in the bin');
  const before = await fingerprint(db, BYSTANDER);
  await tidyUp(world);
  complaints.push(...(await faultsIn(db)));
  if ((await fingerprint(db, BYSTANDER)) !== before) complaints.push('the case was changed');
  db.close();
  await makeDatabase(name).delete();
  return { hasStruck, complaints };
}

type Old = Record<string, readonly Record<string, unknown>[]>;

/** What an earlier version held of it: its tables, and entries that tell not when they went into the bin. */
function asOf(old: Rows, version: number): Old {
  const all = old as Old;
  const tables = ['cases', 'entries', 'evidence', 'pictures', 'pageTexts', 'records', 'heads'];
  if (version > 1) tables.push('parts');
  const kept: Old = {};
  for (const table of tables) kept[table] = all[table] ?? [];
  kept.entries = (all.entries ?? []).map(({ removedAtMs: _later, ...entry }) => entry);
  return kept;
}

async function fillOld(name: string, version: number, rows: Old): Promise<void> {
  const db = makeDatabase(name, version);
  await db.open();
  for (const [table, some] of Object.entries(rows)) await db.table(table).bulkAdd([...some]);
  db.close();
}
