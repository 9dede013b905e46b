// npm run package: the files that the stores take, into out/package: the zip for Chrome and Edge, the xpi for Firefox, and the
// source of the commit that Mozilla's reviewers build from. Made twice from the same commit they are the same to the byte.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { buildExtension, builtFolder } from './build/build-extension.ts';
import { committedFiles, filesOf } from './package/gather-files.ts';
import { sizeTable } from './package/size-table.ts';
import { type PackedFile, zipFiles } from './package/zip-files.ts';
import { OUT, ROOT } from './test/run-tool.ts';

const { version } = JSON.parse(readFileSync(resolve(ROOT, 'package.json'), 'utf8')) as { version: string };
const changed = execFileSync('git', ['status', '--porcelain'], { cwd: ROOT, encoding: 'utf8' });
// The source has to be what the packages were built from.
if (changed !== '') throw new Error(`Commit or remove first:\n${changed}`);

const folder = resolve(OUT, 'package');
mkdirSync(folder, { recursive: true });
for (const name of ['chrome', 'firefox'] as const) await buildExtension(name);
await save(`tikiya-${version}-chrome.zip`, filesOf(builtFolder('chrome')));
await save(`tikiya-${version}-firefox.xpi`, filesOf(builtFolder('firefox')));
await save(`tikiya-${version}-source.zip`, committedFiles(ROOT));
console.log(`\nWhat is installed (Chrome, Edge):\n${sizeTable(filesOf(builtFolder('chrome')))}`);

async function save(name: string, files: readonly PackedFile[]): Promise<void> {
  const bytes = await zipFiles(files);
  writeFileSync(resolve(folder, name), bytes);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  console.log(
    `out/package/${name}  ${(bytes.length / 1000).toFixed(1)} kB, ${files.length} files\n  sha256 ${sha256}`,
  );
}
