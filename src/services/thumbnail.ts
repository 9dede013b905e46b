import { FIRST_PICTURE, type Piece, type Rect, wholeOf } from '../domain/capture/pieces.ts';
import { isFile } from '../domain/case/evidence.ts';
import { TikiyaError } from '../domain/errors.ts';
import { pngSize } from '../domain/marking/png-size.ts';
import { overlapOf } from '../domain/marking/rect.ts';
import { piecesOf as piecesOfFacts, wholePieces } from '../domain/marking/whole-pieces.ts';
import type { Database } from '../storage/database.ts';
import { readPictureOf } from '../storage/queries.ts';
import type { ThumbnailRow } from '../storage/rows.ts';
import { guarded } from '../storage/storage-error.ts';

const WIDTH_PX = 320;
const MEDIA_TYPE = 'image/webp';

/** A small picture is that of the top of the whole, at most this many times as high as wide: lists show no more. */
const MOST_HEIGHT = 0.8;

/** The small picture of a screenshot, made and stored when it is not there yet. Derived: never part of the evidence. */
export async function thumbnailOf(db: Database, evidenceId: string): Promise<ThumbnailRow> {
  const kept = await guarded(() => db.thumbnails.get(evidenceId));
  if (kept) return kept;
  const made: ThumbnailRow = { evidenceId, ...(await shrink(db, evidenceId)) };
  await guarded(() =>
    db.transaction('rw', db.pictures, db.thumbnails, async () => {
      // Not for a picture that was erased while it was being shrunk.
      if ((await db.pictures.where('evidenceId').equals(evidenceId).count()) > 0)
        await db.thumbnails.put(made);
    }),
  );
  return made;
}

async function shrink(db: Database, evidenceId: string): Promise<{ bytes: ArrayBuffer; mediaType: string }> {
  const evidence = await guarded(() => db.evidence.get(evidenceId));
  if (evidence && isFile(evidence) && !evidence.facts.derived) throw new TikiyaError('not-found');
  const pieces = await piecesOf(db, evidenceId);
  const { width, height } = wholeOf(pieces);
  const top: Rect = { x: 0, y: 0, width, height: Math.min(height, Math.ceil(width * MOST_HEIGHT)) };
  const factor = WIDTH_PX / width;
  const canvas = new OffscreenCanvas(WIDTH_PX, Math.max(1, Math.round(top.height * factor)));
  const context = canvas.getContext('2d');
  if (context) context.imageSmoothingQuality = 'medium';
  for (const { picture, cut, at } of pieces) {
    const shown = overlapOf({ ...at, width: cut.width, height: cut.height }, top);
    const png = shown && (await guarded(() => readPictureOf(db, evidenceId, picture)));
    if (!shown || !png) continue;
    const from = { x: cut.x + shown.x - at.x, y: cut.y + shown.y - at.y };
    const bitmap = await createImageBitmap(
      new Blob([png], { type: 'image/png' }),
      from.x,
      from.y,
      shown.width,
      shown.height,
    );
    context?.drawImage(
      bitmap,
      shown.x * factor,
      shown.y * factor,
      shown.width * factor,
      shown.height * factor,
    );
    bitmap.close();
  }
  const blob = await canvas.convertToBlob({ type: MEDIA_TYPE, quality: 0.8 });
  return { bytes: await blob.arrayBuffer(), mediaType: blob.type };
}

async function piecesOf(db: Database, evidenceId: string): Promise<readonly Piece[]> {
  const evidence = await guarded(() => db.evidence.get(evidenceId));
  const picture = await guarded(() => readPictureOf(db, evidenceId, FIRST_PICTURE));
  const size = picture && pngSize(picture);
  if (!evidence || !size) throw new TikiyaError('not-found');
  return piecesOfFacts(evidence.facts) ?? wholePieces({}, size);
}

/** The picture as an address that an `img` takes and that can travel in a message. */
export function dataUrlOf({ bytes, mediaType }: ThumbnailRow): string {
  return `data:${mediaType};base64,${btoa(Array.from(new Uint8Array(bytes), (byte) => String.fromCharCode(byte)).join(''))}`;
}
