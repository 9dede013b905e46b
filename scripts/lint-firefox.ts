// npm run lint:firefox: what Mozilla's own linter says of dist/firefox. No error may be left, and no warning that docs/release.md
// does not explain. The linter brings some hundred packages and is fetched for this run only.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { buildExtension, builtFolder } from './build/build-extension.ts';
import { ROOT } from './test/run-tool.ts';

const LINTER = 'web-ext@10.7.0';

interface Remark {
  readonly code: string;
  readonly message: string;
  readonly file?: string;
}
interface Answer {
  readonly errors: readonly Remark[];
  readonly warnings: readonly Remark[];
}

await buildExtension('firefox');
const words = ['--yes', LINTER, 'lint', '--source-dir', builtFolder('firefox'), '--output', 'json'];
const { stdout, stderr } = spawnSync('npx', words, { encoding: 'utf8', maxBuffer: 1e8 });
if (!stdout.startsWith('{')) throw new Error(`The linter gave no answer.\n${stderr}`);
const { errors, warnings } = JSON.parse(stdout) as Answer;

const explained = readFileSync(resolve(ROOT, 'docs/release.md'), 'utf8');
/** A part of the build carries a hash in its name that changes with it. */
const partOf = (file = ''): string => file.replace(/^assets\//, '').replace(/-[\w-]{8}\.js$/, '');
const open = warnings.filter(({ code, file }) => !explained.includes(`\`${code}\` in ${partOf(file)}`));
const say = ({ code, file, message }: Remark): string => `- \`${code}\` in ${partOf(file)}: ${message}`;
console.log(`${errors.length} errors, ${warnings.length} warnings, ${open.length} of them unexplained`);
for (const remark of [...errors, ...open]) console.log(say(remark));
process.exitCode = errors.length + open.length === 0 ? 0 : 1;
