import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkGiven, type GivenResult } from '../../../src/bundle/check-given.ts';
import type { Manifest } from '../../../src/domain/export/manifest.ts';
import { makeZip } from '../../support/make-zip.ts';
import { manyEntries } from '../../support/many-entries.ts';
import { handedCase, manifestOf } from '../support/handed-case.ts';
import { isUnpolluted, MANY_RUNS_MS, runsOf } from './hostile-runs.ts';

const OUTCOMES: readonly GivenResult['is'][] = [
  'checked',
  'no-manifest',
  'later-format',
  'damaged',
  'too-large',
  'locked',
  'packed-otherwise',
];

let manifest: Manifest;
let zip: Uint8Array<ArrayBuffer>;
beforeAll(async () => {
  manifest = await manifestOf(await handedCase());
  zip = zipOf(JSON.stringify(manifest));
});

const zipOf = (text: string): Uint8Array<ArrayBuffer> =>
  makeZip([{ name: 'manifest.json', bytes: new TextEncoder().encode(text) }]);
const check = (bytes: Uint8Array<ArrayBuffer>): Promise<GivenResult> =>
  checkGiven([{ path: 'a.zip', file: new Blob([bytes]) }], () => undefined, new AbortController().signal);
const checkText = async (text: string): Promise<GivenResult['is']> => (await check(zipOf(text))).is;

/** Puts a value in the place of another one anywhere in a value that was read as JSON. */
function replaced(value: unknown, path: readonly number[], by: unknown): unknown {
  const [at, ...rest] = path;
  if (at === undefined || typeof value !== 'object' || value === null) return by;
  const names = Object.keys(value);
  const name = names[at % Math.max(1, names.length)];
  if (name === undefined) return by;
  const copy = (Array.isArray(value) ? [...value] : { ...value }) as Record<string, unknown>;
  copy[name] = replaced(copy[name], rest, by);
  return copy;
}

const HOSTILE_JSON = [
  null,
  '',
  'Nowhere/Else',
  '\u202e1=1',
  '../../etc/passwd',
  -1,
  1e308,
  0.5,
  [],
  {},
  [[[[]]]],
  { at: '2026-13-45', zone: '' },
  '9'.repeat(10_000),
];

describe('a list that was made to harm', () => {
  it('is refused or checked, whatever stands in it', { timeout: MANY_RUNS_MS }, async () => {
    const path = fc.array(fc.nat(40), { minLength: 1, maxLength: 7 });
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(path, fc.constantFrom(...HOSTILE_JSON)), { minLength: 1, maxLength: 3 }),
        async (changes) => {
          const changed = changes.reduce<unknown>(
            (value, [where, by]) => replaced(value, where, by),
            manifest,
          );
          expect(OUTCOMES).toContain(await checkText(JSON.stringify(changed)));
        },
      ),
      { numRuns: runsOf(40) },
    );
  });

  it.each(['__proto__', 'constructor', 'prototype'])(
    'cannot reach what all objects share by %s',
    async (name) => {
      const text = JSON.stringify(manifest);
      for (const place of ['"case":{', '"subject":{', '"salted":{', '"content":{']) {
        const harmful = text.replaceAll(place, `${place}"${name}":{"polluted":1,"id":"x"},`);
        expect(OUTCOMES).toContain(await checkText(harmful));
        expect(isUnpolluted()).toBe(true);
      }
    },
  );

  it('is not checked where it is deeper than anything that we write', async () => {
    const deep = `${'['.repeat(60_000)}${']'.repeat(60_000)}`;
    const text = JSON.stringify(manifest).replace('"content":{', `"content":{"deep":${deep},`);
    expect(await checkText(text)).toBe('no-manifest');
  });
});

describe('an archive that was made to harm', () => {
  it('is refused or checked, whatever was changed in it', { timeout: MANY_RUNS_MS }, async () => {
    const change = fc.tuple(fc.nat(), fc.uint8Array({ minLength: 1, maxLength: 8 }));
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), async (changes) => {
        const bytes = zip.slice();
        for (const [at, by] of changes) {
          const place = at % bytes.length;
          bytes.set(by.slice(0, bytes.length - place), place);
        }
        expect(OUTCOMES).toContain((await check(bytes)).is);
      }),
      { numRuns: runsOf(50) },
    );
  });

  it('is refused with more files than any case, though each is empty', async () => {
    expect((await check(manyEntries(200_001))).is).toBe('too-large');
  });
});
