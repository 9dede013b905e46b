import { codeOf, TikiyaError } from '../../src/domain/errors.ts';
import { adoptFile, settleIncoming } from '../../src/services/adopt-file.ts';
import { binCase, restoreCase } from '../../src/services/bin.ts';
import { answerCall, startCall, stopCall } from '../../src/services/call-timers.ts';
import { correctCase } from '../../src/services/cases.ts';
import { saveContact } from '../../src/services/contacts.ts';
import { addEntry, correctEntry, removeEntry, restoreEntry } from '../../src/services/entries.ts';
import { eraseEntry } from '../../src/services/erase-entry.ts';
import { saveCapture } from '../../src/services/save-capture.ts';
import { takeStep } from '../../src/services/steps.ts';
import { makeDatabase } from '../../src/storage/database.ts';
import { randomFrom } from '../../tests/e2e/support/random.ts';
import { saveRequest, type World } from '../../tests/unit/support/fake-world.ts';
import { type Check, entryIs, hasPicture } from './flow.ts';
import { faultsIn, fingerprint } from './invariants.ts';
import { BYSTANDER, CASE, contact, FACTS, fill, note, type Rows, takeFile } from './library.ts';
import { type Life, openLife, planReminders, tidyUp } from './life.ts';
import type { Outcome } from './run-fault.ts';
import { turns } from './turns.ts';

/** What happens while a window, another one and a panel write into the same case. */
export const RACES = ['two windows and a panel', 'the clock jumps', 'all are killed'] as const;
export type Race = (typeof RACES)[number];

/** What was answered, and how to see that it is so. Absent: later ones may change it. */
type Answered = Check | undefined;
type Act = (world: World, id: string) => Promise<Answered>;

const STEP = { kind: 'step', step: 'manager', from: 'agent', text: '' } as const;
const INTO = { to: 'case', caseId: CASE } as const;

/** What windows do without asking each other. */
const ACTS: readonly Act[] = [
  async (world, id) => {
    await addEntry(world, { caseId: CASE, entryId: id, body: note(id) });
    return (db) => entryIs(db, id, note(id));
  },
  async (world, id) => {
    const promises = [{ entryId: `${id}-p`, text: id }];
    await saveContact(world, { caseId: CASE, entryId: id, body: contact(id), promises });
    return async (db) =>
      (await entryIs(db, id, contact(id))) && (await db.entries.get(`${id}-p`))?.removed === 0;
  },
  async (world, id) => {
    const { evidenceId } = await saveCapture(world, saveRequest(id, { target: INTO, text: id }));
    return (db) => hasPicture(db, evidenceId, world.bytes.buffer);
  },
  async (world, id) => {
    await takeFile(world, CASE, id);
    await Promise.all([adoptFile(world, id), settleIncoming(world, () => true)]);
    return async (db) => (await db.entries.get(id)) !== undefined;
  },
  async (world, id) => {
    const version = (await world.db.entries.get('note'))?.version ?? 1;
    await correctEntry(world, { entryId: 'note', version, body: note(id) });
    return undefined;
  },
  async (world, id) => {
    const row = await world.db.cases.get(CASE);
    await correctCase(world, { caseId: CASE, version: row?.version ?? 1, facts: { ...FACTS, title: id } });
    return undefined;
  },
  async (world, id) => {
    const row = await world.db.cases.get(CASE);
    const facts = { ...(row?.facts ?? FACTS), step: 'manager' } as const;
    await takeStep(world, { caseId: CASE, entryId: id, version: row?.version ?? 1, facts, content: STEP });
    return async (db) => (await db.entries.get(id))?.content.kind === 'step';
  },
  async (world, id) => {
    await startCall(world, { caseId: CASE, timerId: id });
    await answerCall(world, { timerId: id, answered: true });
    await stopCall(world, { timerId: id, details: { text: id, promises: [] } });
    return async (db) => (await db.entries.get(id))?.removed === 0;
  },
  async (world) => void (await removeEntry(world, 'other')),
  async (world) => void (await restoreEntry(world, 'other')),
  async (world) => void (await eraseEntry(world, 'shot')),
  async (world) => void (await binCase(world, CASE)),
  async (world) => void (await restoreCase(world, CASE)),
  async (world) => void (await planReminders(world)),
];

/** What a window may be told when another one was faster. */
const OVERTAKEN = new Set(['changed-elsewhere', 'not-found', 'call-running']);
const DAY_MS = 86_400_000;
const CALLS = 12;
let runs = 0;

/** Lets three connections write into one case at once, in an order that the seed decides. */
export async function runRace(
  race: Race,
  full: Rows,
  seed: number,
): Promise<Pick<Outcome, 'hasStruck' | 'complaints'>> {
  runs += 1;
  const name = `race-${runs}`;
  const random = randomFrom(seed);
  await fill(name, full);
  const lives = await Promise.all([openLife(name), openLife(name), openLife(name)]);
  const before = await fingerprint(lives[0].world.db, BYSTANDER);
  const answered: Check[] = [];
  const complaints: string[] = [];
  const one = async (index: number): Promise<void> => {
    const { world } = lives[Math.floor(random() * lives.length)] as Life;
    const act = ACTS[Math.floor(random() * ACTS.length)] as Act;
    await turns(Math.floor(random() * 40));
    if (race === 'the clock jumps') world.nowMs += Math.round((random() - 0.5) * 800) * DAY_MS;
    try {
      const check = await act(world, `race-${index}`);
      if (check) answered.push(check);
    } catch (thrown) {
      // What a life is told by its own end, nobody hears.
      if (lives.some(({ points }) => points.isDead)) return;
      if (!(thrown instanceof TikiyaError) || !OVERTAKEN.has(codeOf(thrown)))
        complaints.push(String((thrown as Error).stack ?? thrown));
    }
  };
  const all = Promise.all(Array.from({ length: CALLS }, (_, index) => one(index)));
  if (race === 'all are killed') {
    await Promise.race([all, turns(Math.floor(random() * 250))]);
    for (const { points } of lives) points.kill();
  } else await all;
  // What is answered after the end was heard by nobody.
  const heard = [...answered];
  for (const { world } of lives) world.db.close();

  const { world } = await openLife(name);
  await tidyUp(world);
  complaints.push(...(await faultsIn(world.db)));
  for (const check of heard)
    if (!(await check(world.db))) complaints.push('something was answered as saved, and is not there');
  if ((await fingerprint(world.db, BYSTANDER)) !== before) complaints.push('another case was changed');
  world.db.close();
  await makeDatabase(name).delete();
  return { hasStruck: true, complaints };
}
