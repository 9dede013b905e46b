import { codeOf, TikiyaError } from '../../src/domain/errors.ts';
import { makeDatabase } from '../../src/storage/database.ts';
import type { Fault, Points } from './fault-points.ts';
import type { Check, Flow } from './flow.ts';
import { faultsIn, fingerprint } from './invariants.ts';
import { BYSTANDER, fill, type Rows } from './library.ts';
import { openLife, tidyUp } from './life.ts';

/** The libraries that flows are done in. */
export type Libraries = Readonly<Record<Flow['from'], Rows>>;

/** What came of one fault. */
export interface Outcome {
  /** The flow went that far: something failed. */
  readonly hasStruck: boolean;
  /** What was wrong afterwards; nothing: all was well. */
  readonly complaints: readonly string[];
  readonly points: Points;
}

type Ended = { readonly check: Check } | { readonly thrown: unknown } | 'died';

let runs = 0;
const A_START_LATER_MS = 60_000;

/**
 * Does a thing, lets one request of it fail, starts anew and looks: what was answered as done is so to the byte, nothing is half
 * there, the chains verify, nothing else was touched; then the thing can be done again as if nothing had been. Without a
 * fault it counts the points at which it could fail.
 */
export async function runFault(flow: Flow, libraries: Libraries, fault?: Fault): Promise<Outcome> {
  runs += 1;
  const name = `fault-${runs}`;
  await fill(name, libraries[flow.from]);
  const first = await openLife(name);
  const before = await fingerprint(first.world.db, BYSTANDER);
  const complaints: string[] = [];

  first.points.arm(fault);
  const ended = await Promise.race<Ended>([
    flow.act(first.world, 1).then(
      (check) => ({ check }),
      (thrown: unknown) => ({ thrown }),
    ),
    first.points.died,
  ]);
  const { hasStruck } = first.points;
  const points = { ...first.points.points };
  if (ended !== 'died' && 'thrown' in ended && !(fault && isKnown(ended.thrown)))
    complaints.push(`thrown: ${String((ended.thrown as Error).stack ?? ended.thrown)}`);
  // What was on its way when it failed goes on, and must do no harm either; a killed life does nothing any more.
  if (fault?.kind === 'closed' || fault?.kind === 'taken-over' || ended === 'died') first.points.kill();
  first.points.arm();
  first.world.db.close();

  const second = await openLife(name);
  second.world.nowMs += A_START_LATER_MS;
  await tidyUp(second.world);
  complaints.push(...(await faultsIn(second.world.db)));
  const keepsBystander = async (): Promise<boolean> =>
    flow.takesAll === true || (await fingerprint(second.world.db, BYSTANDER)) === before;
  if (!(await keepsBystander())) complaints.push('another case was changed');
  if (ended !== 'died' && 'check' in ended && !(await ended.check(second.world.db)))
    complaints.push('was answered as done, and is not');

  complaints.push(...(await again(flow, second.world)));
  complaints.push(...(await faultsIn(second.world.db)).map((one) => `done again: ${one}`));
  if (!(await keepsBystander())) complaints.push('done again: another case was changed');
  second.world.db.close();
  await makeDatabase(name).delete();
  return { hasStruck, complaints, points };
}

/** A failure that the shopper is told in words of its own. */
const isKnown = (thrown: unknown): boolean =>
  thrown instanceof TikiyaError && ['storage-full', 'storage-failed', 'not-found'].includes(codeOf(thrown));

async function again(flow: Flow, world: Parameters<Flow['act']>[0]): Promise<string[]> {
  try {
    const check = await flow.act(world, 2);
    return (await check(world.db)) ? [] : ['done again: is not done'];
  } catch (thrown) {
    if (thrown instanceof TikiyaError && flow.doneAlready?.includes(thrown.code)) return [];
    return [`done again: thrown ${String((thrown as Error).stack ?? thrown)}`];
  }
}
