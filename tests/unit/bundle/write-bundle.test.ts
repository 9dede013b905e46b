import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { BundleWork } from '../../../src/bundle/bundle-work.ts';
import { writeBundle } from '../../../src/bundle/write-bundle.ts';
import { sha256OfBytes } from '../../../src/domain/chain/hash.ts';
import { checkHanded } from '../../../src/domain/export/check-handed.ts';
import { readManifest } from '../../../src/domain/export/read-manifest.ts';
import { PIECE_BYTES } from '../../../src/domain/file/file-limits.ts';
import { eraseEntry } from '../../../src/services/erase-entry.ts';
import { type HandedCase, handedCase, manifestOf } from '../support/handed-case.ts';

let handed: HandedCase;
let folder: string;
beforeEach(async () => {
  handed = await handedCase();
  folder = mkdtempSync(join(tmpdir(), 'bundle-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const workOf = async (): Promise<BundleWork> => {
  let input: BundleWork['input'] | undefined;
  await manifestOf(handed, {}, (whole) => {
    input = whole;
  });
  if (!input) throw new Error('no input');
  return {
    input,
    made: [
      { is: 'document', path: 'תיק.pdf', file: new Blob(['%PDF-1.7'], { type: 'application/pdf' }) },
      { is: 'table', path: 'ציר הזמן.csv', file: new Blob(['a,b'], { type: 'text/csv' }) },
    ],
  };
};

/** What was written, and whether it was closed or given up. */
function memory(mostBytes = Number.POSITIVE_INFINITY) {
  const chunks: Uint8Array[] = [];
  const seen = { closed: false, aborted: false, byteLength: 0 };
  const writable = new WritableStream<Uint8Array>({
    write(bytes) {
      seen.byteLength += bytes.byteLength;
      if (seen.byteLength > mostBytes) throw new DOMException('full', 'QuotaExceededError');
      chunks.push(bytes.slice());
    },
    close() {
      seen.closed = true;
    },
    abort() {
      seen.aborted = true;
    },
  });
  return { writable, seen, bytes: () => Buffer.concat(chunks) };
}

const go = async (work: BundleWork, target = memory(), signal = new AbortController().signal) => ({
  packed: await writeBundle(handed.world.db, work, target.writable, () => undefined, signal),
  target,
});

const LIST = [
  'import sys, zipfile, hashlib, json',
  'z = zipfile.ZipFile(sys.argv[1])',
  'assert z.testzip() is None',
  'print(json.dumps([[i.filename, hashlib.sha256(z.read(i)).hexdigest(), i.file_size, i.extract_version] for i in z.infolist()]))',
].join('\n');

/** What another program reads in it. */
function listed(zip: Buffer): { path: string; sha256: string; byteLength: number; version: number }[] {
  const file = join(folder, 'bundle.zip');
  writeFileSync(file, zip);
  const rows: [string, string, number, number][] = JSON.parse(
    execFileSync('python3', ['-c', LIST, file], { encoding: 'utf8' }),
  );
  return rows.map(([path, sha256, byteLength, version]) => ({ path, sha256, byteLength, version }));
}

describe('a bundle', () => {
  it('is read by another program, and its own manifest finds nothing wrong in it', async () => {
    const { packed, target } = await go(await workOf());
    expect(packed).toEqual({ fileCount: expect.any(Number), missing: [], changed: [] });
    expect(target.seen).toMatchObject({ closed: true, aborted: false });
    const files = listed(target.bytes());
    expect(files.length).toBe(packed.fileCount);
    expect(files.slice(0, 3).map(({ path }) => path)).toEqual(['תיק.pdf', 'ציר הזמן.csv', 'manifest.json']);
    // No Zip64 where it is not needed: older programs refuse it.
    expect(Math.max(...files.map(({ version }) => version))).toBeLessThan(45);
    execFileSync('unzip', ['-q', join(folder, 'bundle.zip'), '-d', folder]);
    const read = readManifest(readFileSync(join(folder, 'manifest.json'), 'utf8'));
    if (read.is !== 'manifest') throw new Error(read.is);
    const check = await checkHanded(read.manifest, files);
    expect(check).toMatchObject({ records: [], files: [], list: [], matching: files.length - 1 });
  });

  it('holds a long file that is kept in pieces', async () => {
    const { db } = handed.world;
    const bytes = new Uint8Array(5 * PIECE_BYTES + 7).map((_, index) => index % 251);
    const row = await db.evidence.get('file-1');
    if (!row) throw new Error('no file');
    for (let index = 0; index * PIECE_BYTES < bytes.byteLength; index += 1)
      await db.filePieces.put({
        evidenceId: 'file-1',
        index,
        bytes: bytes.slice(index * PIECE_BYTES, (index + 1) * PIECE_BYTES).buffer,
      });
    const { packed, target } = await go(await workOf());
    // It is another one than was recorded, and yet it goes along as it is.
    expect(packed.changed).toEqual(['ראיות/001 חשבונית.txt']);
    const file = listed(target.bytes()).find(({ path }) => path === packed.changed[0]);
    expect(file).toMatchObject({ sha256: await sha256OfBytes(bytes), byteLength: bytes.byteLength });
  });

  it('names what is not there, and goes on', async () => {
    const { db } = handed.world;
    await db.pictures.delete(handed.evidenceId);
    const { packed, target } = await go(await workOf());
    expect(packed.missing).toEqual(['ראיות/002 הזמנה 12345-AB.png']);
    expect(listed(target.bytes()).map(({ path }) => path)).not.toContain(packed.missing[0]);
  });

  it('is none where something was erased meanwhile', async () => {
    const work = await workOf();
    await eraseEntry(handed.world, handed.entryId);
    const target = memory();
    await expect(go(work, target)).rejects.toMatchObject({ code: 'changed-elsewhere' });
    expect(target.seen).toMatchObject({ closed: false, aborted: true });
  });

  it('is given up when it is stopped, and when the disk is full', async () => {
    const stop = new AbortController();
    const target = memory();
    const made = writeBundle(
      handed.world.db,
      await workOf(),
      target.writable,
      (done) => {
        if (done === 2) stop.abort(new Error('stopped'));
      },
      stop.signal,
    );
    await expect(made).rejects.toThrow('stopped');
    expect(target.seen).toMatchObject({ closed: false, aborted: true });
    const full = memory(100);
    await expect(go(await workOf(), full)).rejects.toMatchObject({ name: 'QuotaExceededError' });
    expect(full.seen.closed).toBe(false);
  });
});
