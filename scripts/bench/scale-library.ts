import 'fake-indexeddb/auto';
import { createHash } from 'node:crypto';
import { PNG } from 'pngjs';
import { sealRecord } from '../../src/domain/chain/hash.ts';
import type { SaltedContent } from '../../src/domain/chain/record.ts';
import { addEntry } from '../../src/services/entries.ts';
import { saveCapture } from '../../src/services/save-capture.ts';
import type { CaseRow, EvidenceRow, HeadRow, RecordRow } from '../../src/storage/rows.ts';
import { fakeWorld, saveRequest } from '../../tests/unit/support/fake-world.ts';

/** A case: so many entries, half of them screenshots. */
export const ENTRIES_EACH = 100;
export const PICTURES_EACH = 50;

type Tables = Readonly<Record<string, readonly object[]>>;

/** One case as the services write it; the others are made of it. */
interface Template {
  readonly caseId: string;
  readonly tables: Tables;
}

const TEXT = 'note: הבטיחו שליח עד יום חמישי, said Dana; paid 1,299.90 for order 12345-AB.';

/** A small picture, another one for each number; all are of one length, since nothing is compressed. */
function pictureOf(number: number): Buffer {
  const png = new PNG({ width: 80, height: 40 });
  let state = number + 1;
  for (let byte = 0; byte < png.data.length; byte += 1) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    png.data[byte] = byte % 4 === 3 ? 255 : state >>> 24;
  }
  return PNG.sync.write(png, { colorType: 2, deflateLevel: 0 });
}

/** Bytes of one picture. */
export const PICTURE_BYTES = pictureOf(0).length;

/** Makes the first case through the services. */
export async function makeTemplate(): Promise<Template> {
  const world = await fakeWorld();
  let target: Parameters<typeof saveRequest>[1] = { text: TEXT, target: { to: 'new', title: 'note 0' } };
  let caseId = '';
  for (let index = 0; index < PICTURES_EACH; index += 1) {
    world.bytes = new Uint8Array(pictureOf(index));
    world.nowMs += 60_000;
    const saved = await saveCapture(world, saveRequest(`template-capture-${index}`, target));
    caseId = saved.caseId;
    target = { text: TEXT, target: { to: 'case', caseId } };
    const happenedAt = { at: new Date(world.nowMs).toISOString(), zone: 'Asia/Jerusalem' };
    const body = { happenedAt, content: { kind: 'note', text: `${TEXT} ${index}` } } as const;
    await addEntry(world, { caseId, entryId: `template-note-${index}`, body });
  }
  const tables: Record<string, object[]> = {};
  for (const table of world.db.tables) tables[table.name] = await table.toArray();
  await world.db.delete();
  return { caseId, tables };
}

/** Another case like it: names and pictures of its own, and its chain sealed anew. `number` from 0. */
export async function likeTemplate({ tables, caseId }: Template, number: number): Promise<Tables> {
  const evidence = tables.evidence as readonly EvidenceRow[];
  const ids = [caseId, ...(tables.entries as { id: string }[]).map(({ id }) => id)];
  const names = new Map(ids.map((id) => [id, `${id}-${number}`]));
  const pictures = evidence.map((row, index) => {
    const bytes = pictureOf((number + 1) * PICTURES_EACH + index);
    names.set(row.id, `${row.id}-${number}`);
    names.set(row.facts.sha256, createHash('sha256').update(bytes).digest('hex'));
    return { evidenceId: `${row.id}-${number}`, bytes: new Uint8Array(bytes).buffer };
  });
  const renamed = (value: unknown): unknown => {
    if (typeof value === 'string') return names.get(value) ?? value;
    if (Array.isArray(value)) return value.map(renamed);
    if (typeof value !== 'object' || value === null || value instanceof ArrayBuffer) return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, renamed(inner)]));
  };
  const copied: Record<string, object[]> = {};
  for (const [name, rows] of Object.entries(tables)) copied[name] = rows.map((row) => renamed(row) as object);
  const entries = copied.entries as { sortKey: string; id: string; happenedAt: { at: string } }[];
  const records = await sealedAnew(copied.records as unknown as RecordRow[]);
  const [head] = copied.heads as unknown as HeadRow[];
  return {
    ...copied,
    entries: entries.map((row) => ({ ...row, sortKey: `${row.happenedAt.at} ${row.id}` })),
    cases: (copied.cases as unknown as CaseRow[]).map((row) => ({
      ...row,
      touchedAtMs: row.touchedAtMs + number * 60_000,
    })),
    pictures,
    records,
    heads: [{ ...head, hash: records.at(-1)?.hash }],
  };
}

async function sealedAnew(rows: readonly RecordRow[]): Promise<RecordRow[]> {
  const sealed: RecordRow[] = [];
  for (const row of [...rows].sort((one, other) => one.seq - other.seq)) {
    const before = sealed.at(-1)?.hash;
    const header = { ...row.header, parents: before === undefined ? [] : [before] };
    const { format, caseId, subject, action, version, recordedAt, parents } = header;
    const record = await sealRecord(
      { format, caseId, subject, action, version, recordedAt, parents },
      row.salted as SaltedContent | null,
    );
    sealed.push({ ...row, ...record });
  }
  return sealed;
}
