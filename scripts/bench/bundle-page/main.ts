// The page that `scripts/bench-bundle.ts` measures in: a case of so many pictures, packed as the extension packs it.
import { makeBundle } from '../../../src/bundle/make-bundle.ts';
import { sealRecord } from '../../../src/domain/chain/hash.ts';
import type { ManifestInput } from '../../../src/domain/export/make-manifest.ts';
import { makeDatabase } from '../../../src/storage/database.ts';

declare global {
  interface Window {
    fill(count: number, bytes: number): Promise<void>;
    pack(): Promise<{ ms: number; bytes: number; differing: number }>;
  }
}

const MOST_RANDOM = 65_536;
const AT_ONCE = 100;
const NO_TEXT = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
const at = { at: '2026-11-01T08:00:00.000Z', zone: 'Asia/Jerusalem' };
let input: Omit<ManifestInput, 'made' | 'withFiles'> | undefined;

/** Bytes that cannot be made smaller, as those of pictures. */
function picture(bytes: number): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(bytes);
  for (let from = 0; from < bytes; from += MOST_RANDOM)
    crypto.getRandomValues(whole.subarray(from, Math.min(bytes, from + MOST_RANDOM)));
  return whole;
}

window.fill = async (count, byteLength) => {
  const db = makeDatabase();
  await db.open();
  const entries: ManifestInput['entries'][number][] = [];
  const evidence: ManifestInput['evidence'][number][] = [];
  const waiting: { evidenceId: string; bytes: ArrayBuffer }[] = [];
  for (let index = 0; index < count; index += 1) {
    const id = `p${index}`;
    const bytes = picture(byteLength);
    waiting.push({ evidenceId: id, bytes: bytes.buffer });
    // Each write waits for the disk: many at a time.
    if (waiting.length === AT_ONCE || index === count - 1) await db.pictures.bulkPut(waiting.splice(0));
    const entryId = `e${index}`;
    entries.push({
      id: entryId,
      caseId: 'c',
      version: 1,
      recordedAt: at,
      happenedAt: at,
      content: { kind: 'capture', evidenceId: id },
      removed: 0,
    });
    const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
    const sha256 = [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('');
    evidence.push({
      id,
      caseId: 'c',
      entryId,
      facts: {
        sha256,
        byteLength,
        mediaType: 'image/png',
        url: 'https://shop.example/',
        title: `page ${index}`,
        capturedAt: at,
        viewport: { width: 1280, height: 800 },
        scroll: { x: 0, y: 0 },
        devicePixelRatio: 1,
        userAgent: '',
        extensionVersion: '0',
        textSha256: NO_TEXT,
        textClipped: false,
      },
    });
  }
  db.close();
  const record = await sealRecord(
    {
      format: 1,
      caseId: 'c',
      subject: { type: 'case', id: 'c' },
      action: 'remove',
      version: 1,
      recordedAt: at,
      parents: [],
    },
    null,
  );
  input = {
    caseId: 'c',
    title: 'bench',
    entries,
    evidence,
    records: [record],
    head: record.hash,
    leftOut: new Set(),
    withOriginals: false,
    names: { folder: 'evidence', text: 'text', original: 'original' },
    madeAt: at,
    extensionVersion: '0',
    language: 'en',
  };
};

window.pack = async () => {
  if (!input) throw new Error('nothing to pack');
  const started = performance.now();
  const { blob, packed, release } = await makeBundle(
    { input, made: [] },
    () => undefined,
    new AbortController().signal,
  );
  const ms = performance.now() - started;
  release();
  return { ms, bytes: blob.size, differing: packed.changed.length + packed.missing.length };
};
