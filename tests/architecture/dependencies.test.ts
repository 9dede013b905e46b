import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

interface Locked {
  readonly license?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
}

/** What may be shipped; each may go into a free extension with its licence text. */
const SHIPPED = [
  'MIT',
  'MIT-0',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'MPL-2.0',
  'OFL-1.1',
];
/** What may also be used to build and to test. */
const USED = [...SHIPPED, 'Zlib', 'BlueOak-1.0.0', 'CC0-1.0', 'CC-BY-4.0', 'Python-2.0', 'Unlicense'];

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;
const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Readonly<Record<string, Locked>>;
};
/** Says it in its LICENSE file alone. */
const SAID_ELSEWHERE: Readonly<Record<string, string>> = { 'node_modules/png-js': 'MIT' };
/** Without those for other systems that npm left out of the lock here: they are parts of packages that stand in it. */
const locked = Object.entries(packages)
  .filter(([path, { license, optional }]) => path !== '' && !(optional && license === undefined))
  .map(([path, found]) => [path, { ...found, license: found.license ?? SAID_ELSEWHERE[path] }] as const);

/** Whether a licence expression (https://spdx.dev/learn/handling-license-info) can be met with these licences. */
const isMet = (expression: string, allowed: readonly string[]): boolean =>
  expression
    .replace(/[()]/g, '')
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((licence) => allowed.includes(licence.trim())));

test('licences of several packages are read as they are meant', () => {
  expect(isMet('(MIT OR GPL-3.0)', SHIPPED)).toBe(true);
  expect(isMet('MIT AND GPL-3.0', SHIPPED)).toBe(false);
  expect(isMet('MIT AND OFL-1.1', SHIPPED)).toBe(true);
});

test('everything that is shipped has a licence that allows it', () => {
  const shipped = locked.filter(([, { dev }]) => !dev);
  expect(shipped.length).toBeGreaterThan(Object.keys(manifest.dependencies).length);
  expect(shipped.filter(([, { license }]) => !isMet(license ?? 'none', SHIPPED))).toEqual([]);
});

test('everything that builds and tests has a licence that allows it', () => {
  const used = locked.filter(([, { dev }]) => dev);
  expect(used.length).toBeGreaterThan(0);
  expect(used.filter(([, { license }]) => !isMet(license ?? 'none', USED))).toEqual([]);
});

test('versions are exact, and docs/dependencies.md names each as it is', () => {
  const listed = readFileSync('docs/dependencies.md', 'utf8')
    .split('\n')
    .filter((line) => /^\| [^|]+ \| \d/.test(line))
    .map((line) =>
      line
        .split('|')
        .slice(1, 3)
        .map((cell) => cell.trim())
        .join('@'),
    );
  const named = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies }).map((pair) =>
    pair.join('@'),
  );
  expect(named.filter((one) => !/@\d+\.\d+\.\d+$/.test(one))).toEqual([]);
  expect(listed.sort()).toEqual(named.sort());
});

/** What npm runs by itself as packages are put in; https://docs.npmjs.com/cli/using-npm/scripts#life-cycle-scripts. */
const RUN_BY_NPM = [
  'preinstall',
  'install',
  'postinstall',
  'prepublish',
  'preprepare',
  'prepare',
  'postprepare',
  'dependencies',
];

test('nothing runs by itself, or asks a network, when the packages are put in', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
  expect(Object.keys(scripts).filter((name) => RUN_BY_NPM.includes(name))).toEqual([]);
});
