import { readdirSync, readFileSync } from 'node:fs';
import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';
import { verifyPage } from './scripts/build/verify-page.ts';

const BROWSER_TEST_MS = 120_000;
/** Far above what any takes: for a machine that is busy with something else. */
const UNIT_TEST_MS = 30_000;

/** Without it vitest leaves one core to whoever watches, and a run of two cores has one worker. */
const MOST_WORKERS = 2;

/** Tests of what has no state. Their files, as those of `unit`, share processes: to load all modules anew takes longer. */
const PURE = ['tests/unit/{domain,words}/**/*.test.ts', 'tests/architecture/*.test.ts'];

/** All tests without a browser. Each makes what it stands on anew, a database of its own name among it. */
const UNIT = 'tests/unit/**/*.test.{ts,tsx}';

/** Tests that put other modules in the place of ours: each file in a process of its own, which loads every module anew. */
const SWAPS = readdirSync('tests/unit', { recursive: true, encoding: 'utf8' })
  .map((path) => `tests/unit/${path}`)
  .filter((path) => /\.test\.tsx?$/.test(path) && readFileSync(path, 'utf8').includes('vi.mock('));

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
          exclude: SWAPS,
          isolate: false,
          maxWorkers: MOST_WORKERS,
          testTimeout: UNIT_TEST_MS,
        },
      },
      {
        plugins: [preact(), verifyPage(import.meta.dirname, ['esnext'])],
        test: {
          name: 'unit',
          include: [UNIT],
          exclude: [...PURE, ...SWAPS],
          setupFiles: ['fake-indexeddb/auto'],
          isolate: false,
          maxWorkers: MOST_WORKERS,
          testTimeout: UNIT_TEST_MS,
        },
      },
      {
        plugins: [preact(), verifyPage(import.meta.dirname, ['esnext'])],
        test: {
          name: 'swaps',
          include: SWAPS,
          // Threads start sooner than processes, of which this project needs one for each file.
          pool: 'threads',
          setupFiles: ['fake-indexeddb/auto'],
          maxWorkers: MOST_WORKERS,
          testTimeout: UNIT_TEST_MS,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/*.test.ts'],
          ...inBrowsers,
          maxWorkers: MOST_WORKERS,
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
