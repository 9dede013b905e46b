import 'fake-indexeddb/auto';
import type { Mark } from '../../../src/domain/capture/mark.ts';
import { type ManifestInput, makeManifest } from '../../../src/domain/export/make-manifest.ts';
import type { Manifest } from '../../../src/domain/export/manifest.ts';
import { takeIn } from '../../../src/file-reader/take-in.ts';
import { adoptFile } from '../../../src/services/adopt-file.ts';
import { addEntry, correctEntry, removeEntry } from '../../../src/services/entries.ts';
import { eraseEntry } from '../../../src/services/erase-entry.ts';
import { markEvidence } from '../../../src/services/mark-evidence.ts';
import { readSnapshot } from '../../../src/storage/read-snapshot.ts';
import { capturePieces } from './captured-pieces.ts';
import { drawInNode } from './draw-in-node.ts';
import { fakeWorld, type World } from './fake-world.ts';

/** A case with everything that a manifest has to tell apart. */
export interface HandedCase {
  readonly world: World;
  readonly caseId: string;
  /** Of the screenshot. */
  readonly evidenceId: string;
  readonly entryId: string;
}

export const SECRET = 'my number is 050-1234567';
const BLACK_OUT: Mark = { is: 'black-out', rect: { x: 0, y: 0, width: 20, height: 20 } };

/**
 * A screenshot of several pictures with its messages, an added file `חשבונית.txt`, a corrected note `n1`, a note `n2` off
 * the timeline, a note `n3` that was erased. `redacted`: a copy `made-1` in which something is blacked out.
 */
export async function handedCase(options: { redacted?: boolean } = {}): Promise<HandedCase> {
  return handedCaseIn(await fakeWorld(), options);
}

/** The same in a world that is there. */
export async function handedCaseIn(world: World, { redacted = false } = {}): Promise<HandedCase> {
  const { caseId, entryId, evidenceId } = await capturePieces(
    world,
    {},
    {
      messages: [{ text: SECRET }],
      verdict: { remarks: [{ is: 'gap', after: SECRET, before: 'ok' }] },
    },
  );
  const happenedAt = { at: '2026-01-20T09:00:00.000Z', zone: 'Asia/Jerusalem' };
  const note = (text: string) => ({ happenedAt, content: { kind: 'note', text } }) as const;
  for (const id of ['n1', 'n2', 'n3'])
    await addEntry(world, { caseId, entryId: id, body: note(`note ${id}`) });
  await correctEntry(world, { entryId: 'n1', version: 1, body: note('note n1 as corrected') });
  await removeEntry(world, 'n2');
  await eraseEntry(world, 'n3');
  await takeIn(
    world.db,
    {
      file: new File(['total: 1,299.90'], 'חשבונית.txt'),
      entryId: 'f1',
      evidenceId: 'file-1',
      caseId,
      addedAt: { at: new Date(world.nowMs).toISOString(), zone: 'Asia/Jerusalem' },
      extensionVersion: '0.0.0',
      isTwinWanted: false,
    },
    () => undefined,
    new AbortController().signal,
  );
  await adoptFile(world, 'f1');
  if (redacted)
    await markEvidence(world, { evidenceId, derivedId: 'made-1', marks: [BLACK_OUT] }, drawInNode);
  return { world, caseId, evidenceId, entryId };
}

/** Its manifest. `onInput` is given what it was made of. */
export async function manifestOf(
  { world, caseId }: HandedCase,
  over: Partial<ManifestInput> = {},
  onInput: (input: ManifestInput) => void = () => undefined,
): Promise<Manifest> {
  const { entries, evidence, records, head } = await readSnapshot(world.db, caseId);
  const input: ManifestInput = {
    caseId,
    title: 'אוזניות פגומות',
    entries,
    evidence,
    records,
    head: head ?? '',
    leftOut: new Set(),
    withOriginals: false,
    withFiles: true,
    names: { folder: 'ראיות', text: 'טקסט', original: 'מקור' },
    made: [],
    madeAt: { at: '2026-02-01T10:00:00.000Z', zone: 'Asia/Jerusalem' },
    extensionVersion: '0.0.0',
    language: 'he',
    ...over,
  };
  onInput(input);
  return makeManifest(input);
}
