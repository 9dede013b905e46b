import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');
const text = (path: string): string => readFileSync(resolve(ROOT, path), 'utf8');

/** Where a test or a folder of tests may stand of which a document says `unit/…`, `long/…` and the like. */
function placesOf(name: string): string[] {
  const folder = /^(?:long|alone)\//.test(name) ? `tests/e2e/${name}` : `tests/${name}`;
  const bare = folder.replace(/\.test\.tsx?$/, '');
  return [bare, `${bare}.test.ts`, `${bare}.test.tsx`];
}

const NAMED = /`((?:unit|architecture|e2e|long|alone|swaps)\/[\w./-]+)`/g;
const namedIn = (document: string): string[] => [
  ...new Set([...text(document).matchAll(NAMED)].map(([, name = '']) => name)),
];

describe.each(['docs/security.md', 'docs/testing.md'])('the tests that %s names', (document) => {
  const names = namedIn(document);
  it('are some', () => expect(names.length).toBeGreaterThan(5));
  it.each(names)('%s is there', (name) =>
    expect(placesOf(name).some((place) => existsSync(resolve(ROOT, place)))).toBe(true),
  );
});

it('every threat names a test', () => {
  const [, table = ''] = text('docs/security.md').split('| --- | --- | --- |\n');
  const rows = table.split('\n\n')[0]?.split('\n') ?? [];
  expect(rows.length).toBeGreaterThan(9);
  expect(rows.filter((row) => !/`(?:unit|architecture|e2e|long|alone)\/|`npm run faults`/.test(row))).toEqual(
    [],
  );
});
