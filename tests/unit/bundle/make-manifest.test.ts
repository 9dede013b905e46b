import { Ajv } from 'ajv';
import { beforeAll, describe, expect, it } from 'vitest';
import { verifyChain } from '../../../src/domain/chain/verify.ts';
import schema from '../../../src/domain/export/manifest.schema.json' with { type: 'json' };
import type { Manifest } from '../../../src/domain/export/manifest.ts';
import { type HandedCase, handedCase, manifestOf, SECRET } from '../support/handed-case.ts';

const validate = new Ajv({ allErrors: true, strict: true, strictRequired: false }).compile(schema);
const isValid = (value: unknown): boolean => {
  // As it is written and read: what JSON leaves out is not there.
  const valid = validate(JSON.parse(JSON.stringify(value)));
  return valid;
};
const pathsOf = (manifest: Manifest): string[] =>
  manifest.evidence.flatMap(({ files }) => files.flatMap(({ path }) => path ?? []));

let plain: HandedCase;
let redacted: HandedCase;
beforeAll(async () => {
  plain = await handedCase();
  redacted = await handedCase({ redacted: true });
});

describe('a manifest', () => {
  it('satisfies its schema, with everything that can be in it', async () => {
    for (const manifest of [
      await manifestOf(plain),
      await manifestOf(plain, { withFiles: false }),
      await manifestOf(plain, { leftOut: new Set([plain.entryId]) }),
      await manifestOf(redacted),
      await manifestOf(redacted, { withOriginals: true }),
    ])
      expect({ valid: isValid(manifest), errors: validate.errors }).toEqual({ valid: true, errors: null });
  });

  it('holds the whole chain, so that it verifies without the store', async () => {
    const { records, head } = await manifestOf(plain);
    expect(await verifyChain(records, head)).toEqual([{ fault: 'content-missing', at: expect.any(Number) }]);
    // The one that is missing is the note that was taken off the timeline, and that is said.
    expect(
      records.filter(({ leftOut }) => leftOut).map(({ header, leftOut }) => [header.subject.id, leftOut]),
    ).toEqual([['n2', 'removed']]);
  });

  it('says nothing that stays with the shopper', async () => {
    const text = JSON.stringify(await manifestOf(redacted));
    expect(text).not.toContain(SECRET);
    expect(text).not.toContain('order/1');
    expect(text).not.toContain('note n2');
    expect(JSON.stringify(await manifestOf(plain))).toContain(SECRET);
  });

  it('lets a redacted copy stand for its original, whose hash stays', async () => {
    const { evidence, records } = await manifestOf(redacted);
    const original = evidence.find(({ id }) => id === redacted.evidenceId);
    expect(original?.leftOut).toBe('redacted');
    expect(original?.files.length).toBeGreaterThan(1);
    for (const file of original?.files ?? []) {
      expect(file.path).toBeUndefined();
      expect(file.sha256).toMatch(/^[0-9a-f]{64}$/);
      expect(file.mediaType).toBe('image/png');
    }
    const copy = evidence.find(({ id }) => id === 'made-1');
    expect(copy).toMatchObject({ is: 'copy', madeOf: redacted.evidenceId });
    expect(copy?.files.every(({ path }) => path)).toBe(true);
    // What ties the copy to the chain goes along.
    expect(records[copy?.record ?? -1]?.salted).not.toBeNull();
  });

  it('hands the original over where it is wanted', async () => {
    const manifest = await manifestOf(redacted, { withOriginals: true });
    const original = manifest.evidence.find(({ id }) => id === redacted.evidenceId);
    expect(original?.leftOut).toBeUndefined();
    expect(original?.files[0]?.path).toBe('ראיות/002 הזמנה 12345-AB – מקור.png');
    expect(new Set(pathsOf(manifest)).size).toBe(pathsOf(manifest).length);
  });

  it('leaves out an entry that was not chosen, with its files and their hashes', async () => {
    const { evidence, records } = await manifestOf(plain, { leftOut: new Set([plain.entryId]) });
    expect(evidence.find(({ id }) => id === plain.evidenceId)).toMatchObject({
      leftOut: 'not-chosen',
      files: [],
    });
    for (const { header, salted } of records)
      if ([plain.entryId, plain.evidenceId].includes(header.subject.id)) expect(salted).toBeNull();
  });

  it('names files as people know them, each once, also without its folder', async () => {
    const paths = pathsOf(await manifestOf(plain));
    expect(paths).toContain('ראיות/001 חשבונית.txt');
    expect(paths).toContain('ראיות/002 הזמנה 12345-AB.png');
    expect(paths).toContain('ראיות/002 הזמנה 12345-AB – messages.json');
    expect(paths).toContain('ראיות/002 הזמנה 12345-AB – טקסט.txt');
    const names = paths.map((path) => path.split('/').at(-1));
    expect(new Set(names).size).toBe(names.length);
  });
});

/** Sets, or with `undefined` takes away, what stands at a path. */
function put(tree: unknown, path: string, value: unknown): void {
  const names = path.split('.');
  const last = names.pop() ?? '';
  let at = tree as Record<string, unknown>;
  for (const name of names) at = at[name] as Record<string, unknown>;
  if (value === undefined) delete at[last];
  else at[last] = value;
}

describe('the schema refuses', () => {
  it.each([
    ['another kind', 'kind', 'other'],
    ['a later format', 'format', 2],
    ['no head', 'head', undefined],
    ['a hash that is none', 'records.0.hash', 'X'.repeat(64)],
    ['no record', 'records', []],
    ['a record without a header', 'records.0.header', undefined],
    ['contents of what is left out', 'records.0.leftOut', 'redacted'],
    ['a salt that is none', 'records.0.salted.salt', ''],
    ['a file that is neither there nor left out', 'evidence.0.files.0.path', undefined],
    ['a path out of the folder', 'evidence.0.files.0.path', '../../etc/passwd'],
    ['an absolute path', 'evidence.0.files.0.path', '/etc/passwd'],
    ['a path of Windows', 'evidence.0.files.0.path', 'C:\\x'],
    ['a time without a zone', 'madeAt.zone', undefined],
    ['a day for a moment', 'madeAt.at', '2026-02-01'],
    ['a length below nothing', 'evidence.0.files.0.byteLength', -1],
    ['an unknown part', 'extra', 1],
  ])('%s', async (_name, path, value) => {
    const manifest: unknown = JSON.parse(JSON.stringify(await manifestOf(plain)));
    expect(isValid(manifest)).toBe(true);
    put(manifest, path, value);
    expect(isValid(manifest)).toBe(false);
  });
});
