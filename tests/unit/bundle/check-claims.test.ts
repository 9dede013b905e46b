import { beforeAll, describe, expect, it } from 'vitest';
import { checkGiven, type GivenResult } from '../../../src/bundle/check-given.ts';
import { sha256OfValue } from '../../../src/domain/chain/hash.ts';
import { placeOfHash } from '../../../src/domain/export/check-handed.ts';
import type { Manifest } from '../../../src/domain/export/manifest.ts';
import { filesInZip, handedBundle } from '../support/handed-bundle.ts';

type Writable<T> = { -readonly [K in keyof T]: T[K] extends object ? Writable<T[K]> : T[K] };
type Files = Map<string, Uint8Array<ArrayBuffer>>;

let files: Files;
let caseId: string;
beforeAll(async () => {
  const { handed, zip } = await handedBundle();
  caseId = handed.caseId;
  files = await filesInZip(zip);
});

const bytesOf = (text: string) => new Uint8Array(new TextEncoder().encode(text));

/** The check of the bundle after somebody changed it. */
async function checked(
  change: (files: Files, manifest: Writable<Manifest>) => void | Promise<void>,
  folder = '',
  beside: Readonly<Record<string, string>> = {},
) {
  const copy = new Map(files);
  const manifest = JSON.parse(new TextDecoder().decode(copy.get('manifest.json'))) as Writable<Manifest>;
  await change(copy, manifest);
  copy.set('manifest.json', bytesOf(JSON.stringify(manifest)));
  const given = [...copy].map(([path, bytes]) => ({ path: folder + path, file: new Blob([bytes]) }));
  for (const [path, text] of Object.entries(beside)) given.push({ path, file: new Blob([text]) });
  const result = await checkGiven(given, () => undefined, new AbortController().signal);
  if (result.is !== 'checked') throw new Error(result.is);
  return result;
}
const problemsIn = ({ check }: Extract<GivenResult, { is: 'checked' }>) => [
  ...check.records,
  ...check.files,
  ...check.list,
];

describe('the check of a bundle', () => {
  it('finds nothing in one that nobody changed', async () => {
    expect(problemsIn(await checked(() => undefined))).toEqual([]);
  });

  it('names a case that is called otherwise than its record says, or is another one', async () => {
    const renamed = await checked((_files, manifest) => {
      manifest.case.title = 'another case';
    });
    expect(problemsIn(renamed)).toMatchObject([{ fault: 'case-differs', id: caseId }]);
    const other = await checked((_files, manifest) => {
      manifest.case.id = 'another';
    });
    expect(problemsIn(other)).toMatchObject([{ fault: 'case-differs', id: 'another' }]);
  });

  it('names a verdict that the list keeps quiet about', async () => {
    const quiet = await checked((_files, manifest) => {
      for (const item of manifest.evidence) delete item.verdict;
    });
    expect(problemsIn(quiet)).toMatchObject([{ fault: 'list-differs' }]);
  });

  it('takes nothing for what a Mac or Windows left there but that itself, and says what it did not look into', async () => {
    const [first] = [...files.keys()].filter((path) => path.startsWith('ראיות/'));
    const name = first?.split('/').at(-1);
    const left = [
      `__MACOSX/ראיות/._${name}`,
      `ראיות/._${name}`,
      '__MACOSX/._ראיות',
      '.DS_Store',
      'ראיות/Thumbs.db',
      'desktop.ini',
    ];
    const put = ['__MACOSX/receipt.pdf', 'ראיות/._004 receipt.png', '__MACOSX/ראיות/004 receipt.png'];
    const result = await checked((all) => {
      for (const path of [...left, ...put]) all.set(path, bytesOf('x'));
    });
    expect(problemsIn(result)).toEqual(put.map((path) => ({ fault: 'extra', path })));
    expect([...result.leavings].sort()).toEqual([...left].sort());
  });

  it('names a file beside the folder in which everything stands', async () => {
    const result = await checked(() => undefined, 'case/', { 'added.pdf': 'forged' });
    expect(problemsIn(result)).toEqual([{ fault: 'extra', path: '../added.pdf' }]);
  });
});

it('cannot tell a chain that was written anew, and no number from then is found in it', async () => {
  const result = await checked(async (_files, manifest) => {
    let before: string | undefined;
    for (const record of manifest.records) {
      const { content } = (record.salted?.content ?? {}) as { content?: { text?: string } };
      if (content?.text) content.text = 'they promised me a million';
      if (record.salted) record.header.contentHash = await sha256OfValue(record.salted);
      record.header.parents = before ? [before] : [];
      before = await sha256OfValue(record.header);
      record.hash = before;
    }
    manifest.head = before ?? '';
  });
  expect(problemsIn(result)).toEqual([]);
  const then = JSON.parse(new TextDecoder().decode(files.get('manifest.json'))) as Manifest;
  expect(placeOfHash(then, then.head)).toBe(then.records.length - 1);
  expect(placeOfHash(result.manifest, then.head)).toBeUndefined();
});
