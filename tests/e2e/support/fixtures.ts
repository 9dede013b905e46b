import { resolve } from 'node:path';
import { onTestFinished } from 'vitest';
import { startSampleShop } from '../../../scripts/sample-shop.ts';

const FOLDER = resolve(import.meta.dirname, '../../fixtures/capture');

/**
 * Serves the pages that captures are tested on for the time of a test; gives the address of their folder, ending in a
 * slash. Another `host` is another site.
 */
export async function serveFixtures(host: '127.0.0.1' | 'localhost' = '127.0.0.1'): Promise<string> {
  const server = await startSampleShop({ extraDir: FOLDER, host });
  onTestFinished(() => server.close());
  return `${server.url}extra/`;
}
