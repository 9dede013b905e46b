import Ajv from 'ajv';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkGiven, type GivenFile } from '../../../src/bundle/check-given.ts';
import type { HandedCheck } from '../../../src/domain/export/check-handed.ts';
import schema from '../../../src/domain/export/manifest.schema.json';
import type { Manifest } from '../../../src/domain/export/manifest.ts';
import { manifestOfVolume } from '../../../src/domain/export/volume-manifest.ts';
import { filesInZip, handedBundle } from '../support/handed-bundle.ts';
import { manifestOf } from '../support/handed-case.ts';

/** Of each volume what is attached to it, by name. */
let volumes: ReadonlyMap<string, Uint8Array<ArrayBuffer>>[];
let whole: Manifest;

const listOf = (manifest: Manifest): Uint8Array<ArrayBuffer> =>
  new TextEncoder().encode(JSON.stringify(manifest, null, 1));

function inVolumes(manifest: Manifest, files: ReadonlyMap<string, Uint8Array<ArrayBuffer>>) {
  const numberOf = new Map(manifest.evidence.map(({ id }, index) => [id, index + 1]));
  const ranges = manifest.evidence.map((_item, index) => ({ from: index + 1, to: index + 1 }));
  return ranges.map((_range, index) => {
    const list = manifestOfVolume(manifest, { number: index + 1, ranges }, numberOf);
    const own = list.evidence.flatMap((item) => item.files).filter(({ volume }) => volume === index + 1);
    return new Map([
      ['manifest.json', listOf(list)] as const,
      ...own.map(
        ({ path = '' }) => [path.split('/').at(-1) ?? '', files.get(path) ?? new Uint8Array()] as const,
      ),
    ]);
  });
}

beforeAll(async () => {
  const { handed, zip } = await handedBundle();
  whole = await manifestOf(handed);
  volumes = inVolumes(whole, await filesInZip(zip));
});

const given = (parts: readonly ReadonlyMap<string, Uint8Array<ArrayBuffer>>[], folder = ''): GivenFile[] =>
  parts.flatMap((files, index) =>
    [...files].map(([name, bytes]) => ({
      path: `${folder && `${folder}${index}/`}${name}`,
      file: new Blob([bytes]),
    })),
  );

async function check(files: readonly GivenFile[]): Promise<HandedCheck> {
  const result = await checkGiven(files, () => undefined, new AbortController().signal);
  if (result.is !== 'checked') throw new Error(result.is);
  return result.check;
}
const problemsOf = ({ records, files, list }: HandedCheck) => [...records, ...files, ...list];
const fileCount = (): number => volumes.reduce((sum, files) => sum + files.size - 1, 0);

describe('a document in volumes', () => {
  it('has a list in each that says in which volume each file is, and keeps to the schema', () => {
    const validate = new Ajv({ strict: false }).compile(schema);
    expect(volumes.length).toBeGreaterThan(1);
    for (const [index, files] of volumes.entries()) {
      const list = JSON.parse(new TextDecoder().decode(files.get('manifest.json')));
      expect([validate(list), validate.errors]).toEqual([true, null]);
      expect(list.volume).toEqual({ number: index + 1, count: volumes.length });
      expect(files.size).toBeGreaterThan(1);
    }
  });

  it('agrees with itself where all volumes are given together, flat or each in its folder', async () => {
    for (const files of [given(volumes), given([...volumes].reverse()), given(volumes, 'volume ')]) {
      const found = await check(files);
      expect(problemsOf(found)).toEqual([]);
      expect(found.matching).toBe(fileCount());
      expect(found.volumes).toEqual({
        count: volumes.length,
        here: volumes.map((_one, at) => at + 1),
        elsewhere: 0,
      });
    }
  });

  it('is whole also where one list alone was kept of all volumes', async () => {
    const files = [
      ...given(volumes.slice(0, 1)),
      ...given(volumes.slice(1)).filter(({ path }) => path !== 'manifest.json'),
    ];
    expect(problemsOf(await check(files))).toEqual([]);
  });

  it('is checked for what one volume holds, and nothing of the others is missing', async () => {
    for (const [index, own] of volumes.entries()) {
      const found = await check(given([own]));
      expect(problemsOf(found)).toEqual([]);
      expect(found.matching).toBe(own.size - 1);
      expect(found.volumes).toEqual({
        count: volumes.length,
        here: [index + 1],
        elsewhere: fileCount() - own.size + 1,
      });
    }
  });

  it('takes a volume and a copy of it for the one that it is', async () => {
    const [own = new Map<string, Uint8Array<ArrayBuffer>>()] = volumes;
    const found = await check(given([own, own]));
    expect(problemsOf(found)).toEqual([]);
    expect(found.matching).toBe(own.size - 1);
    expect(found.volumes?.here).toEqual([1]);
  });

  it('misses what was taken out of a volume that is here, and names what was changed in it', async () => {
    const [own = new Map<string, Uint8Array<ArrayBuffer>>()] = volumes;
    const [name = ''] = [...own.keys()].filter((one) => one !== 'manifest.json');
    const path = whole.evidence
      .flatMap(({ files }) => files)
      .find((file) => file.path?.endsWith(`/${name}`))?.path;
    const without = new Map([...own].filter(([one]) => one !== name));
    expect(problemsOf(await check(given([without])))).toEqual([{ fault: 'missing', path }]);
    const changed = new Map(own).set(name, new Uint8Array([1]));
    expect(problemsOf(await check(given([changed])))).toEqual([{ fault: 'changed', path }]);
  });

  it('names a volume of another document, and a second list that is none of a volume', async () => {
    const [first = new Map(), second = new Map()] = volumes;
    const other: Manifest = JSON.parse(new TextDecoder().decode(second.get('manifest.json')));
    const strange = listOf({ ...other, madeAt: { ...other.madeAt, at: '2020-01-01T00:00:00.000Z' } });
    const found = await check(given([first, new Map(second).set('manifest.json', strange)]));
    expect(problemsOf(found)).toEqual([{ fault: 'volume-differs', id: '2' }]);
    const plain = await check(given([first, new Map([['manifest.json', listOf(whole)]])]));
    expect(problemsOf(plain)).toEqual([{ fault: 'extra', path: 'manifest.json' }]);
  });

  it('hides no file of a list that has no volumes', async () => {
    const [own = new Map()] = volumes;
    const list: Manifest = JSON.parse(new TextDecoder().decode(own.get('manifest.json')));
    const { volume: _volume, ...bare } = list;
    const found = await check(given([new Map(own).set('manifest.json', listOf(bare))]));
    expect(found.volumes).toBeUndefined();
    expect(problemsOf(found)).toHaveLength(fileCount() - own.size + 1);
  });
});
