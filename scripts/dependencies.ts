// npm run dependency-list: asks the registry about every package that package.json names and writes docs/dependencies.md: version,
// licence, size, the day of that release and of the last one. tests/architecture/dependencies.test.ts holds the table to package.json.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ROOT } from './test/run-tool.ts';

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

interface Registered {
  readonly license: string;
  readonly 'dist-tags.latest': string;
  readonly time: Readonly<Record<string, string>>;
}

const FIELDS = ['license', 'dist-tags.latest', 'time'];

const manifest = JSON.parse(readFileSync(resolve(ROOT, 'package.json'), 'utf8')) as Manifest;

const askRegistry = (name: string, version: string): Registered =>
  JSON.parse(
    execFileSync('npm', ['view', `${name}@${version}`, ...FIELDS, '--json'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }),
  ) as Registered;

const row = ([name, version]: [string, string]): string => {
  const { license, time, ...told } = askRegistry(name, version);
  const latest = told['dist-tags.latest'];
  return `| ${[
    name,
    version,
    license,
    `${Math.ceil(installedBytes(name) / 1000)} kB`,
    dayOf(time[version]),
    `${latest}, ${dayOf(time[latest])}`,
  ].join(' | ')} |`;
};

/** What the package lays on the disk here, without packages of its own beneath it. */
const installedBytes = (name: string): number => {
  const folder = resolve(ROOT, 'node_modules', name);
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((found) => found.isFile() && !found.parentPath.slice(folder.length).includes('node_modules'))
    .reduce((bytes, found) => bytes + statSync(join(found.parentPath, found.name)).size, 0);
};

const dayOf = (moment: string | undefined): string => moment?.slice(0, 10) ?? 'not told';

const table = (packages: Readonly<Record<string, string>>): string =>
  [
    '| package | version | licence | installed | released | last release |',
    '| --- | --- | --- | --- | --- | --- |',
    ...Object.entries(packages).map(row),
  ].join('\n');

writeFileSync(
  resolve(ROOT, 'docs/dependencies.md'),
  `# Dependencies

Written by \`npm run dependency-list\` on ${dayOf(new Date().toISOString())}. Every package that comes with them stands in \`package-lock.json\`; the licences of all of
them are checked by \`tests/architecture/dependencies.test.ts\`, known advisories by \`npm test\` where the registry answers (on what is shipped it fails; on tools it tells).

What is behind its last release waits for Node 22, which that asks for (the project is built and tested on 20.19 and later): canonicalize 5, pdfjs-dist 5.7
and later, puppeteer-core 25, vitest 5; \`@types/node\` follows Node itself.

## In the extension
${table(manifest.dependencies)}

## To build and to test
${table(manifest.devDependencies)}
`,
);
console.log('docs/dependencies.md');
