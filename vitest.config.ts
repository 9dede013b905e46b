import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';

const BROWSER_TEST_MS = 120_000;

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
        plugins: [preact()],
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.{ts,tsx}', 'tests/architecture/*.test.ts'],
          setupFiles: ['fake-indexeddb/auto'],
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
