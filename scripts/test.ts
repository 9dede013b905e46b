// npm test: everything that can be wrong is looked for, stage by stage; the last line says `N passed, N failed`.
// npm run test:e2e (`e2e`): only what runs in browsers. npm run test:all (`all`): what is too long for npm test, too.
import { rmSync } from 'node:fs';
import { ensurePrograms } from './browsers/ensure-programs.ts';
import { ALL_PROGRAMS } from './browsers/program.ts';
import { BUILDS, type BuildName, buildExtension } from './build/build-extension.ts';
import { checkAdvisories } from './test/advisories.ts';
import { nodeTool, OUT } from './test/run-tool.ts';
import { type Count, runStages, type Stage } from './test/stages.ts';
import { runVitest } from './test/vitest-stage.ts';

const ONE: Count = { passed: 1, failed: 0 };

const tool = (name: string, path: string, ...words: string[]): Stage => ({
  name,
  run: async () => {
    await nodeTool(path, words);
    return ONE;
  },
});

const tests = (project: string, needs: readonly string[] = []): Stage => ({
  name: `${project} tests`,
  needs,
  run: () => runVitest(project),
});

/** The tests of what runs without a browser, with and without other modules in the place of ours. */
const unitTests: Stage = {
  name: 'unit tests',
  needs: ['programs'],
  run: () => runVitest('unit', 'swaps'),
};

const statics: Stage[] = [
  tool('types', 'typescript/bin/tsc', '-p', '.'),
  tool('lint and format', '@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.'),
  tool('dead code', 'knip/bin/knip.js'),
  {
    name: 'advisories',
    run: async () => {
      await checkAdvisories();
      return ONE;
    },
  },
];

const programs: Stage = {
  name: 'programs',
  run: async () => {
    await ensurePrograms(ALL_PROGRAMS);
    return ONE;
  },
};

const browserStages: Stage[] = [
  {
    name: 'builds',
    run: async () => {
      for (const name of Object.keys(BUILDS) as BuildName[]) await buildExtension(name);
      return ONE;
    },
  },
  tests('e2e', ['programs', 'builds']),
  tests('alone', ['programs', 'builds']),
];

const longStages: Stage[] = [
  tests('long', ['programs', 'builds']),
  tool('bench', 'tsx/dist/cli.mjs', 'scripts/bench.ts'),
  tool('firefox linter', 'tsx/dist/cli.mjs', 'scripts/lint-firefox.ts'),
];

const PLANS: Readonly<Record<string, readonly Stage[]>> = {
  usual: [...statics, programs, tests('pure'), unitTests, ...browserStages],
  e2e: [programs, ...browserStages],
  all: [...statics, programs, tests('pure'), unitTests, ...browserStages, ...longStages],
};

const plan = PLANS[process.argv[2] ?? 'usual'];
if (!plan) throw new Error(`There is no plan called ${process.argv[2]}.`);
rmSync(OUT, { recursive: true, force: true });
// So many simulated years of reminders, and so many times the usual made-up files, where there is time for them.
if (process.argv[2] === 'all') {
  process.env.REMINDER_YEARS ??= '60';
  process.env.HOSTILE_RUNS ??= '5';
}
const total = await runStages(plan);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
