import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import en from '../../../src/words/languages/en.ts';
import he from '../../../src/words/languages/he.ts';

const SOURCE = readFileSync('src/domain/errors.ts', 'utf8');
const CODES = [...SOURCE.matchAll(/^ {2}\| '([a-z-]+)'/gm)].map(([, code]) => code ?? '');

it('every way in which something can fail has a sentence in both languages', () => {
  expect(CODES.length).toBeGreaterThan(20);
  for (const { errors } of [en, he]) {
    const known = errors as Readonly<Record<string, string>>;
    expect(Object.keys(known).sort()).toEqual([...CODES].sort());
    for (const code of CODES) expect(known[code], code).toMatch(/^\p{L}.{15,}\.$/su);
  }
});

it('whatever reads a file of somebody else fails only in these ways', () => {
  const folders = ['src/backup', 'src/bundle', 'src/file-reader', 'src/services', 'src/storage'];
  const thrown = folders.flatMap((folder) =>
    readdirSync(folder).flatMap((name) =>
      [...readFileSync(`${folder}/${name}`, 'utf8').matchAll(/new TikiyaError\(\s*'([^']+)'/g)].map(
        ([, code]) => code,
      ),
    ),
  );
  expect(thrown.length).toBeGreaterThan(30);
  expect(thrown.filter((code) => !CODES.includes(code ?? ''))).toEqual([]);
});
