import { hashInThisThread } from './fast-hash.ts';
import { FAULT_KINDS, type Fault, POINT_OF } from './fault-points.ts';
import type { Flow } from './flow.ts';
import { backUp, flowsOfBackups } from './flows-of-backups.ts';
import { FLOWS_OF_CASES } from './flows-of-cases.ts';
import { FLOWS_OF_ENTRIES } from './flows-of-entries.ts';
import { FLOWS_OF_PAGES } from './flows-of-pages.ts';
import { fullLibrary, oldLibrary, otherLibrary, resumedLibrary } from './library.ts';
import { runMigration, UPGRADES } from './migration.ts';
import { RACES, runRace } from './race.ts';
import { DELETIONS, runDeletion } from './race-of-deletion.ts';
import { type Outcome, runFault } from './run-fault.ts';
import type { Tally } from './tally.ts';

/** How much is to be done. */
export interface CampaignPlan {
  readonly random: () => number;
  /** At most so many faults of each flow, taken at random from all that there are; all when absent. */
  readonly perFlow?: number;
  readonly races: number;
  /** How often everything is deleted in the middle of other work. */
  readonly deletions: number;
  /** When to stop, in milliseconds since 1970. */
  readonly untilMs: number;
}

interface Work {
  readonly flow: string;
  readonly kind: string;
  readonly what: string;
  readonly run: () => Promise<Pick<Outcome, 'hasStruck' | 'complaints'>>;
}

/** They wait for hashes most of the time. */
const AT_ONCE = 8;

/** Runs the campaign against the database in memory and counts in `tally` what came of it. Every moment at which a flow can fail is one. */
export async function runCampaign(
  { random, perFlow, races, deletions, untilMs }: CampaignPlan,
  tally: Tally,
): Promise<void> {
  const hashAsBefore = hashInThisThread();
  const full = await fullLibrary();
  const old = await oldLibrary();
  const libraries = { full, resumed: await resumedLibrary(), other: await otherLibrary(full) };
  const backup = await backUp(full);
  const flows = [...FLOWS_OF_PAGES, ...FLOWS_OF_ENTRIES, ...FLOWS_OF_CASES, ...flowsOfBackups(backup)];
  const work: Work[] = [];
  for (const flow of flows) {
    const { points, complaints } = await runFault(flow, libraries);
    tally.count(flow.name, 'none', complaints);
    for (const kind of FAULT_KINDS)
      for (let nth = 1; nth <= points[POINT_OF[kind]]; nth += 1) work.push(faultOf(flow, { kind, nth }));
  }
  for (const upgrade of UPGRADES)
    for (const kind of ['killed', 'killed-after-commit', 'full-once', 'full-at-commit'] as const)
      for (let nth = 1; nth <= (kind === 'killed-after-commit' ? 1 : upgrade.requests); nth += 1)
        work.push({
          flow: upgrade.name,
          kind,
          what: `${kind} at ${nth}`,
          run: () => runMigration(upgrade, old, { kind, nth }),
        });
  const chosen = perFlow === undefined ? work : someOfEach(work, perFlow, random);
  for (let race = 0; race < races; race += 1) {
    const kind = RACES[race % RACES.length] ?? RACES[0];
    const seed = Math.floor(random() * 2 ** 31);
    chosen.push({
      flow: 'windows at once',
      kind,
      what: `seed ${seed}`,
      run: () => runRace(kind, full, seed),
    });
  }
  for (let deletion = 0; deletion < deletions; deletion += 1) {
    const kind = DELETIONS[deletion % DELETIONS.length] ?? DELETIONS[0];
    const seed = Math.floor(random() * 2 ** 31);
    chosen.push({
      flow: 'everything deleted under way',
      kind,
      what: `seed ${seed}`,
      run: () => runDeletion(kind, full, backup.blob, seed),
    });
  }
  await inTurns(chosen, untilMs, tally);
  hashAsBefore();

  function faultOf(flow: Flow, fault: Fault): Work {
    const what = `${fault.kind} at ${fault.nth}`;
    return { flow: flow.name, kind: fault.kind, what, run: () => runFault(flow, libraries, fault) };
  }
}

async function inTurns(work: readonly Work[], untilMs: number, tally: Tally): Promise<void> {
  const left = [...work].reverse();
  const goOn = async (): Promise<void> => {
    for (let one = left.pop(); one && Date.now() < untilMs; one = left.pop()) {
      const { hasStruck, complaints } = await one.run();
      if (hasStruck)
        tally.count(
          one.flow,
          one.kind,
          complaints.map((complaint) => `${one.what}: ${complaint}`),
        );
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, goOn));
}

function someOfEach(work: readonly Work[], most: number, random: () => number): Work[] {
  const taken = new Map<string, number>();
  return shuffled(work, random).filter(({ flow }) => {
    const count = (taken.get(flow) ?? 0) + 1;
    taken.set(flow, count);
    return count <= most;
  });
}

function shuffled<Item>(items: readonly Item[], random: () => number): Item[] {
  return items
    .map((item) => ({ item, key: random() }))
    .sort((one, other) => one.key - other.key)
    .map(({ item }) => item);
}
