import { beforeAll, describe, expect, it } from 'vitest';
import { sha256OfText, sha256OfValue } from '../../../src/domain/chain/hash.ts';
import { checkHanded, type FoundFile, placeOfHash } from '../../../src/domain/export/check-handed.ts';
import type { Manifest } from '../../../src/domain/export/manifest.ts';
import { readManifest } from '../../../src/domain/export/read-manifest.ts';
import { type HandedCase, handedCase, manifestOf } from '../support/handed-case.ts';

type Writable<T> = { -readonly [K in keyof T]: T[K] extends object ? Writable<T[K]> : T[K] };

let handed: HandedCase;
let redacted: HandedCase;
beforeAll(async () => {
  handed = await handedCase();
  redacted = await handedCase({ redacted: true });
});

/** As it is read from a file: nothing is shared with another test. */
const read = (manifest: Manifest): Writable<Manifest> => {
  const result = readManifest(JSON.stringify(manifest));
  if (result.is !== 'manifest') throw new Error(result.is);
  return result.manifest as Writable<Manifest>;
};
const fresh = async () => read(await manifestOf(handed));
const filesOf = (manifest: Manifest): Writable<FoundFile>[] =>
  manifest.evidence.flatMap(({ files }) =>
    files.flatMap(({ path, sha256, byteLength = 1 }) => (path ? [{ path, sha256, byteLength }] : [])),
  );
const recordOf = (manifest: Writable<Manifest>, at: number) => {
  const record = manifest.records[at];
  if (!record) throw new Error(`no record ${at}`);
  return record;
};

it('finds nothing wrong in what was handed over, and counts what stayed behind', async () => {
  const manifest = await fresh();
  const files = [...filesOf(manifest), { path: 'manifest.json', byteLength: 1, sha256: 'x' }];
  expect(await checkHanded(manifest, files)).toEqual({
    records: [],
    files: [],
    list: [],
    matching: files.length - 1,
    leftOut: { removed: 1 },
    erased: 1,
    unlinked: 0,
  });
});

it('tells what was left out on purpose from what is missing', async () => {
  const manifest = read(await manifestOf(redacted));
  const { records, files, list, leftOut } = await checkHanded(manifest, filesOf(manifest));
  expect({ records, files, list }).toEqual({ records: [], files: [], list: [] });
  expect(leftOut.redacted).toBeGreaterThan(1);
  const alone = read(await manifestOf(handed, { withFiles: false }));
  expect(await checkHanded(alone, [])).toMatchObject({ files: [], list: [], leftOut: { 'not-attached': 7 } });
});

describe('the chain', () => {
  const problems = async (change: (manifest: Writable<Manifest>) => void | Promise<void>) => {
    const manifest = await fresh();
    await change(manifest);
    return (await checkHanded(manifest, filesOf(manifest))).records;
  };

  it('names a record before which one was removed', async () => {
    expect(await problems((m) => void m.records.splice(3, 1))).toContainEqual({ fault: 'gap-before', at: 3 });
    expect(await problems((m) => void m.records.shift())).toContainEqual({ fault: 'gap-before', at: 0 });
  });

  it('says that the last ones are missing', async () => {
    const found = await problems((m) => void m.records.pop());
    expect(found.map(({ fault }) => fault)).toContain('end-missing');
  });

  it('names exactly the two that were swapped', async () => {
    const found = await problems((m) => {
      [m.records[3], m.records[4]] = [recordOf(m, 4), recordOf(m, 3)];
    });
    expect(found).toEqual([
      { fault: 'moved', at: 3 },
      { fault: 'moved', at: 4 },
    ]);
  });

  it('names a swap of the first and of the last', async () => {
    const found = await problems((m) => {
      const last = m.records.length - 1;
      [m.records[0], m.records[last]] = [recordOf(m, last), recordOf(m, 0)];
    });
    expect(found.map(({ fault }) => fault)).toEqual(['moved', 'moved']);
  });

  it('names a record whose time was changed, in its header and in its contents', async () => {
    expect(
      await problems((m) => {
        recordOf(m, 2).header.recordedAt.at = '2026-01-01T00:00:00.000Z';
      }),
    ).toEqual([{ fault: 'header-changed', at: 2 }]);
    const at = (await fresh()).records.findIndex(({ header }) => header.subject.id === 'n1');
    expect(
      await problems((m) => {
        const content = recordOf(m, at).salted?.content as { happenedAt: { at: string } };
        content.happenedAt.at = '2026-01-01T00:00:00.000Z';
      }),
    ).toEqual([{ fault: 'content-changed', at }]);
  });

  it('names what follows a record that was changed and hashed anew', async () => {
    const found = await problems(async (m) => {
      const record = recordOf(m, 2);
      record.header.recordedAt.at = '2026-01-01T00:00:00.000Z';
      record.hash = await sha256OfValue(record.header);
    });
    expect(found).toEqual([{ fault: 'gap-before', at: 3 }]);
  });

  it('does not take contents for left out without a word', async () => {
    expect(
      await problems((m) => {
        const record = m.records.find(({ leftOut }) => leftOut);
        delete record?.leftOut;
      }),
    ).toMatchObject([{ fault: 'content-missing' }]);
  });
});

describe('the files', () => {
  const problems = async (change: (files: Writable<FoundFile>[]) => void, isFlat = false) => {
    const manifest = await fresh();
    const files = filesOf(manifest);
    if (isFlat) for (const file of files) file.path = file.path.split('/').at(-1) ?? '';
    change(files);
    return (await checkHanded(manifest, files, { isFlat })).files;
  };
  const first = 'ראיות/001 חשבונית.txt';

  it('names one that was changed, one that is gone, and one that was added', async () => {
    const other = await sha256OfText('other');
    expect(
      await problems((files) => {
        const file = files.find(({ path }) => path === first);
        if (file) file.sha256 = other;
      }),
    ).toEqual([{ fault: 'changed', path: first }]);
    expect(
      await problems(
        (files) =>
          void files.splice(
            files.findIndex(({ path }) => path === first),
            1,
          ),
      ),
    ).toEqual([{ fault: 'missing', path: first }]);
    expect(
      await problems((files) => void files.push({ path: 'ראיות/new.png', byteLength: 1, sha256: other })),
    ).toEqual([{ fault: 'extra', path: 'ראיות/new.png' }]);
  });

  it('knows one by its bytes that was renamed', async () => {
    expect(
      await problems((files) => {
        const file = files.find(({ path }) => path === first);
        if (file) file.path = 'ראיות/other.txt';
      }),
    ).toEqual([{ fault: 'renamed', path: first, foundAs: 'ראיות/other.txt' }]);
  });

  it('does not overlook a second file of the same name', async () => {
    const other = await sha256OfText('other');
    expect(await problems((files) => void files.push({ path: first, byteLength: 1, sha256: other }))).toEqual(
      [{ fault: 'extra', path: first }],
    );
  });

  it('finds them without their folders, and as a Mac writes their names', async () => {
    expect(await problems(() => undefined, true)).toEqual([]);
    expect(
      await problems((files) => {
        for (const file of files) file.path = file.path.normalize('NFD');
      }),
    ).toEqual([]);
  });
});

describe('the list', () => {
  const problems = async (change: (manifest: Writable<Manifest>) => void) => {
    const manifest = await fresh();
    change(manifest);
    return (await checkHanded(manifest, filesOf(manifest))).list;
  };
  const capture = (m: Writable<Manifest>) => {
    const item = m.evidence.find(({ id }) => id === handed.evidenceId);
    if (!item) throw new Error('no capture');
    return item;
  };

  it('cannot give a file another hash than its record', async () => {
    const other = await sha256OfText('other');
    const changed = await problems((m) => {
      const [file] = capture(m).files;
      if (file) file.sha256 = other;
    });
    expect(changed).toEqual([
      { fault: 'list-differs', id: handed.evidenceId, at: capture(await fresh()).record },
    ]);
  });

  it('cannot give another time or verdict, leave a file out or a whole piece of evidence', async () => {
    const faults = async (change: (manifest: Writable<Manifest>) => void) =>
      (await problems(change)).map(({ fault }) => fault);
    expect(
      await faults((m) => {
        capture(m).at.at = '2026-01-01T00:00:00.000Z';
      }),
    ).toEqual(['list-differs']);
    expect(
      await faults((m) => {
        capture(m).verdict = { remarks: [] };
      }),
    ).toEqual(['list-differs']);
    expect(await faults((m) => void capture(m).files.pop())).toEqual(['list-differs']);
    expect(await faults((m) => void m.evidence.splice(m.evidence.indexOf(capture(m)), 1))).toEqual([
      'not-listed',
    ]);
    expect(
      await faults((m) => {
        capture(m).record = 0;
      }),
    ).toEqual(['not-in-chain']);
  });
});

it('finds the record that a hash of an earlier letter names', async () => {
  const manifest = await fresh();
  const hash = recordOf(manifest, 4).hash;
  expect(placeOfHash(manifest, ` \u2066Root hash: ${hash.toUpperCase().replace(/(.{16})/g, '$1 ')}\n`)).toBe(
    4,
  );
  expect(placeOfHash(manifest, 'f'.repeat(64))).toBeUndefined();
  expect(placeOfHash(manifest, '')).toBeUndefined();
});

it('reads no manifest out of anything else', async () => {
  for (const text of ['', '{', '[]', 'null', '{"kind":"other"}', '{"kind":"tikiya-case","format":1}'])
    expect(readManifest(text).is).toBe('no-manifest');
  const manifest = JSON.parse(JSON.stringify(await fresh()));
  expect(readManifest(JSON.stringify({ ...manifest, format: 2 })).is).toBe('later-format');
  expect(readManifest(JSON.stringify({ ...manifest, records: [{}] })).is).toBe('no-manifest');
});
