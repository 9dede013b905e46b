import type { Mark } from '../domain/capture/mark.ts';
import { FIRST_PICTURE, type Piece } from '../domain/capture/pieces.ts';
import type { EvidenceFacts, PartFacts } from '../domain/case/evidence.ts';
import { sha256OfBytes, sha256OfText } from '../domain/chain/hash.ts';
import { codeOf, TikiyaError } from '../domain/errors.ts';
import { type MarkStyle, markStyle } from '../domain/marking/mark-style.ts';
import { type PieceDrawing, planDrawing } from '../domain/marking/plan-drawing.ts';
import { shownFacts } from '../domain/marking/shown-facts.ts';
import { piecesOf, scaleOf, wholePieces } from '../domain/marking/whole-pieces.ts';
import { withoutQuotes } from '../domain/marking/without-quotes.ts';
import { shownSize } from '../domain/photo/shown-size.ts';
import { msOf } from '../domain/time/moment.ts';
import { appendChange } from '../storage/append.ts';
import { eraseEvidence } from '../storage/erase.ts';
import { listRecordsOf, readPictureOf } from '../storage/queries.ts';
import type { EvidenceRow } from '../storage/rows.ts';
import { guarded } from '../storage/storage-error.ts';
import { checkBytes } from './confirm-saved.ts';
import { type Deps, nowOf } from './deps.ts';
import { caseOf, entryOf } from './look-up.ts';

type Ground = Pick<Deps, 'db' | 'clock' | 'zone'>;

/** Draws one picture: `drawMarks`, or a stand-in where there is no canvas. */
export type Draw = (png: ArrayBuffer, drawing: PieceDrawing, style: MarkStyle) => Promise<ArrayBuffer>;

/** What is asked for. `derivedId` names the attempt: asked for twice it is made once. */
export interface MarkRequest {
  readonly evidenceId: string;
  readonly derivedId: string;
  readonly marks: readonly Mark[];
}

interface Picture {
  readonly piece: Piece;
  readonly facts: PartFacts;
  readonly bytes: ArrayBuffer;
}

/**
 * Makes a redacted or marked item of a capture: new pictures, with the marks drawn in and everything else left out that
 * could tell what was blacked out. The capture itself stays as it is. Resolves when the new item is on disk and was read
 * back. Throws `bad-request` when the crop leaves nothing or it is no original, `evidence-mismatch` when the original's
 * bytes are not what was captured, `not-found` when it (or a new item of that id) was erased.
 */
export async function markEvidence(
  deps: Ground,
  request: MarkRequest,
  draw: Draw,
): Promise<{ evidenceId: string }> {
  const { db } = deps;
  const { derivedId } = request;
  const before = await madeBefore(deps, request);
  if (!before) {
    const original = await originalOf(deps, request.evidenceId);
    const pictures = await drawAll(deps, original, request.marks, draw);
    await write(deps, original, request, pictures);
  }
  const row = await guarded(() => db.evidence.get(derivedId));
  if (!row) throw new TikiyaError('storage-failed');
  try {
    await checkBytes(db, row);
  } catch (thrown) {
    // What is on disk is not what was drawn: it must not stand in for the capture.
    if (codeOf(thrown) === 'evidence-mismatch') await unmarkEvidence(deps, derivedId);
    throw thrown;
  }
  return { evidenceId: derivedId };
}

/** Erases a redacted or marked item; its original stays. Done twice it is done once. */
export async function unmarkEvidence(deps: Ground, derivedId: string): Promise<{ evidenceId: string }> {
  const { db } = deps;
  const row = await guarded(() => db.evidence.get(derivedId));
  const derived = row?.facts.derived;
  if (!row) throw new TikiyaError('not-found');
  if (!derived) throw new TikiyaError('bad-request');
  const at = nowOf(deps);
  await appendChange(db, row.caseId, async () => {
    const ofCase = await caseOf(db, row.caseId);
    if (!(await db.evidence.get(derivedId)))
      return { recordedAt: at, records: [], apply: async () => undefined };
    return {
      recordedAt: at,
      records: [{ subject: { type: 'evidence', id: derivedId }, action: 'erase', version: 1, content: null }],
      apply: async () => {
        await eraseEvidence(db, [derivedId]);
        await db.cases.put({ ...ofCase, touchedAtMs: msOf(at) });
      },
    };
  });
  return { evidenceId: derived.evidenceId };
}

async function madeBefore(
  { db }: Ground,
  { derivedId, evidenceId }: MarkRequest,
): Promise<EvidenceRow | undefined> {
  const row = await guarded(() => db.evidence.get(derivedId));
  if (row && row.facts.derived?.evidenceId !== evidenceId) throw new TikiyaError('bad-request');
  // An id whose item was erased is not used again: its tombstone stands in the chain.
  if (!row && (await guarded(() => listRecordsOf(db, derivedId))).length > 0)
    throw new TikiyaError('not-found');
  return row;
}

async function originalOf({ db }: Ground, evidenceId: string): Promise<EvidenceRow> {
  const row = await guarded(() => db.evidence.get(evidenceId));
  if (!row) throw new TikiyaError('not-found');
  if (row.facts.derived) throw new TikiyaError('bad-request');
  return row;
}

/** One picture after the other: of the original's, at most one is in memory, and decoded at most one at all. */
async function drawAll(
  { db }: Ground,
  { id, facts }: EvidenceRow,
  marks: readonly Mark[],
  draw: Draw,
): Promise<readonly Picture[]> {
  const style = markStyle(scaleOf(facts));
  const size = shownSize(await checkedPicture(FIRST_PICTURE));
  if (!size) throw new TikiyaError('evidence-mismatch');
  const plan = planDrawing(piecesOf(facts) ?? wholePieces({}, size), marks, style);
  if (plan.length === 0) throw new TikiyaError('bad-request');
  const pictures: Picture[] = [];
  for (const drawing of plan) {
    const bytes = await draw(await checkedPicture(drawing.source.picture), drawing, style);
    const sha256 = await sha256OfBytes(bytes);
    const { piece } = drawing;
    const made: PartFacts = {
      name: piece.picture,
      mediaType: 'image/png',
      byteLength: bytes.byteLength,
      sha256,
    };
    pictures.push({ piece, facts: made, bytes });
  }
  return pictures;

  async function checkedPicture(name: string): Promise<ArrayBuffer> {
    const bytes = await guarded(() => readPictureOf(db, id, name));
    const sha256 =
      name === FIRST_PICTURE ? facts.sha256 : facts.parts?.find((one) => one.name === name)?.sha256;
    if (!bytes || (await sha256OfBytes(bytes)) !== sha256) throw new TikiyaError('evidence-mismatch');
    return bytes;
  }
}

async function write(
  deps: Ground,
  { id, caseId, entryId, facts }: EvidenceRow,
  { derivedId, marks }: MarkRequest,
  pictures: readonly Picture[],
): Promise<void> {
  const { db } = deps;
  const [first, ...others] = pictures;
  if (!first) throw new TikiyaError('bad-request');
  const madeAt = nowOf(deps);
  // Its record is handed over with it, so it names no more than may be shown; the original's has the rest.
  const made: EvidenceFacts = shownFacts({
    ...(await withoutContents(facts)),
    mediaType: 'image/png',
    sha256: first.facts.sha256,
    byteLength: first.facts.byteLength,
    ...(facts.kind === undefined && { pieces: pictures.map(({ piece }) => piece) }),
    ...(others.length > 0 && { parts: others.map((one) => one.facts) }),
    derived: { evidenceId: id, sha256: facts.sha256, marks, madeAt },
  });
  await appendChange(db, caseId, async () => {
    const ofCase = await caseOf(db, caseId);
    await entryOf(db, entryId);
    // The same attempt may have been asked for twice at once; then the other one wrote it.
    if (await db.evidence.get(derivedId))
      return { recordedAt: madeAt, records: [], apply: async () => undefined };
    return {
      recordedAt: madeAt,
      records: [{ subject: { type: 'evidence', id: derivedId }, action: 'put', version: 1, content: made }],
      apply: async () => {
        await db.cases.put({ ...ofCase, touchedAtMs: msOf(madeAt) });
        await db.pictures.add({ evidenceId: derivedId, bytes: first.bytes });
        await db.parts.bulkAdd(
          others.map(({ facts: { name }, bytes }) => ({ evidenceId: derivedId, name, bytes })),
        );
        await db.pageTexts.add({ evidenceId: derivedId, text: '' });
        await db.evidence.add({ id: derivedId, caseId, entryId, facts: made });
      },
    };
  });
}

/** The facts of an original without what may hold what was blacked out: its files, its text, words that it quotes. */
async function withoutContents(facts: EvidenceFacts): Promise<EvidenceFacts> {
  if (facts.kind === 'file') {
    const { parts: _parts, textClipped: _clipped, ...rest } = facts;
    // Drawn upright, in a size of its own.
    return { ...rest, read: { is: 'photo' }, textSha256: await sha256OfText('') };
  }
  const { parts: _parts, verdict, ...rest } = facts;
  return {
    ...rest,
    textSha256: await sha256OfText(''),
    textClipped: false,
    ...(verdict && { verdict: withoutQuotes(verdict) }),
  };
}
