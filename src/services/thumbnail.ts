import { TikiyaError } from '../domain/errors.ts';
import type { Database } from '../storage/database.ts';
import type { ThumbnailRow } from '../storage/rows.ts';
import { guarded } from '../storage/storage-error.ts';

const WIDTH_PX = 320;
const MEDIA_TYPE = 'image/webp';

/** The small picture of a screenshot, made and stored when it is not there yet. Derived: never part of the evidence. */
export async function thumbnailOf(db: Database, evidenceId: string): Promise<ThumbnailRow> {
  const kept = await guarded(() => db.thumbnails.get(evidenceId));
  if (kept) return kept;
  const picture = await guarded(() => db.pictures.get(evidenceId));
  if (!picture) throw new TikiyaError('not-found');
  const made: ThumbnailRow = { evidenceId, ...(await shrink(picture.bytes)) };
  await guarded(() =>
    db.transaction('rw', db.pictures, db.thumbnails, async () => {
      // Not for a picture that was erased while it was being shrunk.
      if ((await db.pictures.where('evidenceId').equals(evidenceId).count()) > 0)
        await db.thumbnails.put(made);
    }),
  );
  return made;
}

async function shrink(png: ArrayBuffer): Promise<{ bytes: ArrayBuffer; mediaType: string }> {
  const bitmap = await createImageBitmap(new Blob([png], { type: 'image/png' }), {
    resizeWidth: WIDTH_PX,
    resizeQuality: 'medium',
  });
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0);
  bitmap.close();
  const blob = await canvas.convertToBlob({ type: MEDIA_TYPE, quality: 0.8 });
  return { bytes: await blob.arrayBuffer(), mediaType: blob.type };
}

/** The picture as an address that an `img` takes and that can travel in a message. */
export function dataUrlOf({ bytes, mediaType }: ThumbnailRow): string {
  return `data:${mediaType};base64,${btoa(Array.from(new Uint8Array(bytes), (byte) => String.fromCharCode(byte)).join(''))}`;
}
