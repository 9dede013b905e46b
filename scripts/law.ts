import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { mismatches } from './law/match.ts';
import { lackOf, runCase, type WorkedCase } from './law/run-case.ts';

/** The cases of a file, with or without words about them. */
function casesIn(path: string): readonly WorkedCase[] {
  const content = JSON.parse(readFileSync(path, 'utf8')) as { cases: WorkedCase[] } | WorkedCase[];
  return Array.isArray(content) ? content : content.cases;
}

/** Runs files of worked cases, one JSON line per case, and says how many match. Gives the exit code. */
export function runFiles(paths: readonly string[], print: (line: string) => void): number {
  const cases = paths.flatMap(casesIn);
  let failed = 0;
  for (const [at, worked] of cases.entries()) {
    const lack = lackOf(worked);
    if (lack) {
      failed += 1;
      print(JSON.stringify({ id: worked?.id ?? `case ${at + 1}`, match: false, why: `not run: no ${lack}` }));
      continue;
    }
    const { why, ...outcome } = runCase(worked);
    const differing = mismatches(worked, { why, ...outcome });
    const match = differing.length === 0;
    if (!match) failed += 1;
    const differs = Object.fromEntries(differing.map((name) => [name, worked.expected[name]]));
    print(JSON.stringify({ id: worked.id, ...outcome, match, ...(!match && { expected: differs }), why }));
  }
  print(`${cases.length - failed} passed, ${failed} failed`);
  return failed > 0 ? 1 : 0;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const paths = process.argv.slice(2);
  if (paths.length === 0) {
    console.error('usage: npm run law -- FILE.json …');
    process.exitCode = 2;
  } else {
    process.exitCode = runFiles(paths, console.log);
  }
}
