import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { BundleWork } from '../../../src/bundle/bundle-work.ts';
import { checkGiven, type GivenResult } from '../../../src/bundle/check-given.ts';
import { writeBundle } from '../../../src/bundle/write-bundle.ts';
import { makeZip, type ZipMember } from '../../support/make-zip.ts';
import { handedCase, manifestOf } from '../support/handed-case.ts';

let zip: Uint8Array<ArrayBuffer>;
beforeAll(async () => {
  const handed = await handedCase();
  let input: BundleWork['input'] | undefined;
  await manifestOf(handed, {}, (whole) => {
    input = whole;
  });
  if (!input) throw new Error('no input');
  const chunks: Uint8Array[] = [];
  const target = new WritableStream<Uint8Array>({ write: (bytes) => void chunks.push(bytes.slice()) });
  const work = {
    input,
    made: [{ is: 'document', path: 'תיק.pdf', file: new Blob(['%PDF-1.7'], { type: 'application/pdf' }) }],
  } as const;
  await writeBundle(handed.world.db, work, target, () => undefined, new AbortController().signal);
  zip = new Uint8Array(Buffer.concat(chunks));
});

const check = (bytes: Uint8Array<ArrayBuffer>, signal = new AbortController().signal) =>
  checkGiven([{ path: 'a.zip', file: new Blob([bytes]) }], () => undefined, signal);
const problemsOf = (result: GivenResult) => {
  if (result.is !== 'checked') throw new Error(result.is);
  const { records, files, list } = result.check;
  return [...records, ...files, ...list];
};

describe('an archive', () => {
  it('is as it was made, and its progress ends at its end', async () => {
    const seen: [number, number][] = [];
    const given = [{ path: 'a.zip', file: new Blob([zip]) }];
    const result = await checkGiven(
      given,
      (done, total) => seen.push([done, total]),
      new AbortController().signal,
    );
    expect(problemsOf(result)).toEqual([]);
    expect(seen.at(-1)?.[0]).toBe(seen.at(-1)?.[1]);
  });

  it('has a file of which one byte was changed', async () => {
    const at = Buffer.from(zip).indexOf('%PDF-1.7');
    const changed = zip.slice();
    changed[at + 5] = 0x58;
    expect(problemsOf(await check(changed))).toEqual([{ fault: 'changed', path: 'תיק.pdf' }]);
  });

  it('is damaged where it is cut off, or only begins as one', async () => {
    expect(await check(zip.slice(0, -40))).toEqual({ is: 'damaged' });
    expect(await check(new Uint8Array(Buffer.from('PK\u0003\u0004 and nothing more')))).toEqual({
      is: 'damaged',
    });
  });

  it('is none of ours without a list', async () => {
    const other = (members: readonly ZipMember[]) => check(makeZip(members));
    const text = (value: string) => new TextEncoder().encode(value);
    expect(await other([{ name: 'a.txt', bytes: text('a') }])).toEqual({ is: 'no-manifest' });
    expect(await other([{ name: 'manifest.json', bytes: text('{}') }])).toEqual({ is: 'no-manifest' });
    expect(await check(new Uint8Array(text('a text')))).toEqual({ is: 'no-manifest' });
    const later = JSON.stringify({ kind: 'tikiya-case', format: 9 });
    expect(await other([{ name: 'x/manifest.json', bytes: text(later) }])).toEqual({ is: 'later-format' });
  });

  it('stops when it is told to', async () => {
    await expect(check(zip, AbortSignal.abort(new Error('stopped')))).rejects.toThrow('stopped');
  });
});

describe('a hostile archive', () => {
  const zeros = new Uint8Array(3_000_000);

  it('is refused where its list promises far more than any case', async () => {
    const members = [{ name: 'manifest.json', bytes: zeros, claims: { byteLength: 4_000_000_000 } }];
    expect(await check(makeZip(members))).toEqual({ is: 'too-large' });
  });

  it('is not unpacked further than its own list says', async () => {
    const members = [{ name: 'manifest.json', bytes: zeros, claims: { byteLength: 100 } }];
    expect(await check(makeZip(members))).toEqual({ is: 'no-manifest' });
  });

  it('cannot have two files at one place', async () => {
    const [one, two] = [
      { name: 'manifest.json', bytes: new TextEncoder().encode('{}') },
      { name: 'b', bytes: new TextEncoder().encode('{}'), claims: { headerAt: 0 } },
    ];
    expect((await check(makeZip([one, two]))).is).not.toBe('checked');
  });
});

it('is checked alike when it was unpacked, also in a folder of its own, with what a Mac leaves there', async () => {
  const { unzipped } = await unpack(zip);
  const given = [...unzipped, { path: '.DS_Store', file: new Blob(['x']) }];
  const all = await checkGiven(given, () => undefined, new AbortController().signal);
  expect(problemsOf(all)).toEqual([]);
  const within = given.map(({ path, file }) => ({ path: `תיק שלי/${path}`, file }));
  expect(problemsOf(await checkGiven(within, () => undefined, new AbortController().signal))).toEqual([]);
  const flat = given.map(({ path, file }) => ({ path: path.split('/').at(-1) ?? '', file }));
  expect(problemsOf(await checkGiven(flat, () => undefined, new AbortController().signal))).toEqual([]);
});

async function unpack(bytes: Uint8Array): Promise<{ unzipped: { path: string; file: Blob }[] }> {
  const { execFileSync } = await import('node:child_process');
  const { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } = await import('node:fs');
  const { join } = await import('node:path');
  const { tmpdir } = await import('node:os');
  const folder = mkdtempSync(join(tmpdir(), 'bundle-'));
  try {
    writeFileSync(join(folder, 'a.zip'), bytes);
    execFileSync('unzip', ['-q', join(folder, 'a.zip'), '-d', join(folder, 'out')]);
    const names = readdirSync(join(folder, 'out'), { recursive: true, encoding: 'utf8' });
    const files = names.filter((name) => statSync(join(folder, 'out', name)).isFile());
    return {
      unzipped: files.map((name) => ({
        path: name,
        file: new Blob([readFileSync(join(folder, 'out', name))]),
      })),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
