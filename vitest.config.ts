import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';

const BROWSER_TEST_MS = 120_000;
/** Far above what any takes: for a machine that is busy with something else. */
const UNIT_TEST_MS = 30_000;

/** Tests of what has no state: their files share one process, which saves loading every module again for each. */
const PURE = ['tests/unit/{domain,words}/**/*.test.ts', 'tests/architecture/*.test.ts'];

/** Tests of the same folders that put other modules in the place of ours. */
const SWAPS_MODULES = ['tests/unit/domain/law/another-country.test.ts'];

/**
 * Tests in real browsers: each file in a process of its own. Two files at a time leave time to spare on two cores, since
 * captures wait for the browser's two pictures a second. What fills a disk that others may use, and what is long and
 * measures memory and time, runs alone.
 */
const inBrowsers = {
  pool: 'forks' as const,
  testTimeout: BROWSER_TEST_MS,
  hookTimeout: BROWSER_TEST_MS,
};

export default defineConfig({
  test: {
    allowOnly: false,
    projects: [
      {
        test: {
          name: 'pure',
          include: PURE,
          exclude: SWAPS_MODULES,
          isolate: false,
          testTimeout: UNIT_TEST_MS,
        },
      },
      {
        plugins: [preact()],
        test: {
          name: 'unit',
          include: ['tests/unit/!(domain|words)/**/*.test.{ts,tsx}', ...SWAPS_MODULES],
          setupFiles: ['fake-indexeddb/auto'],
          testTimeout: UNIT_TEST_MS,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/*.test.ts'],
          ...inBrowsers,
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          name: 'alone',
          include: ['tests/e2e/alone/*.test.ts'],
          ...inBrowsers,
          maxWorkers: 1,
          sequence: { groupOrder: 2 },
        },
      },
      {
        test: {
          name: 'long',
          include: ['tests/e2e/long/*.test.ts'],
          ...inBrowsers,
          maxWorkers: 1,
          sequence: { groupOrder: 3 },
        },
      },
    ],
  },
});
