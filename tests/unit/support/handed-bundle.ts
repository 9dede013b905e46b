import type { BundleWork } from '../../../src/bundle/bundle-work.ts';
import { openArchive } from '../../../src/bundle/open-archive.ts';
import { writeBundle } from '../../../src/bundle/write-bundle.ts';
import { type HandedCase, handedCase, manifestOf } from './handed-case.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** The bundle of a case (see `handedCase`) with a document and a table, as its ZIP. */
export async function handedBundle(): Promise<{ handed: HandedCase; zip: Bytes }> {
  const handed = await handedCase();
  let input: BundleWork['input'] | undefined;
  await manifestOf(handed, {}, (whole) => {
    input = whole;
  });
  if (!input) throw new Error('no input');
  const chunks: Uint8Array[] = [];
  const target = new WritableStream<Uint8Array>({ write: (bytes) => void chunks.push(bytes.slice()) });
  const made = [
    { is: 'document', path: 'case.pdf', file: new Blob(['%PDF-1.7 paid 100'], { type: 'application/pdf' }) },
    { is: 'table', path: 'timeline.csv', file: new Blob(['a,b'], { type: 'text/csv' }) },
  ] as const;
  await writeBundle(handed.world.db, { input, made }, target, () => undefined, new AbortController().signal);
  return { handed, zip: new Uint8Array(Buffer.concat(chunks)) };
}

/** The files of a ZIP by their paths. */
export async function filesInZip(zip: Bytes): Promise<Map<string, Bytes>> {
  const { signal } = new AbortController();
  const opened = await openArchive(new Blob([zip]), signal);
  if (typeof opened === 'string') throw new Error(opened);
  const files = new Map<string, Bytes>();
  for (const file of opened) {
    const chunks: Uint8Array[] = [];
    await file.read((bytes) => void chunks.push(bytes.slice()), signal);
    files.set(file.path, new Uint8Array(Buffer.concat(chunks)));
  }
  return files;
}
