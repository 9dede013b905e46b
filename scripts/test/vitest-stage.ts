import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { exitCodeOf, OUT } from './run-tool.ts';
import type { Count } from './stages.ts';

/** What is read of vitest's JSON report. */
interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}

/**
 * Runs projects of vitest.config.ts, of which the first names the report. A file that could not be loaded counts as one
 * failure, and so does each test that was skipped or left to do, and whatever else made vitest fail.
 */
export async function runVitest(...projects: readonly [string, ...string[]]): Promise<Count> {
  const file = resolve(OUT, `tests-${projects[0]}.json`);
  const code = await exitCodeOf('vitest/vitest.mjs', [
    'run',
    ...projects.flatMap((name) => ['--project', name]),
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ]);
  if (!existsSync(file)) throw new Error(`vitest ended with ${code} and without a report.`);
  const report = JSON.parse(readFileSync(file, 'utf8')) as Report;
  const notLoaded = report.testResults.filter(
    (one) => one.status === 'failed' && one.assertionResults.every((test) => test.status !== 'failed'),
  ).length;
  const left = report.numPendingTests + report.numTodoTests;
  if (left > 0) console.error(`${left} tests were skipped or left to do: each counts as failed.`);
  const failed = report.numFailedTests + notLoaded + left;
  return { passed: report.numPassedTests, failed: failed === 0 && code !== 0 ? 1 : failed };
}
