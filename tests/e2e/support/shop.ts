import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { onTestFinished } from 'vitest';
import { startSampleShop } from '../../../scripts/sample-shop.ts';

/** Pages of real shop systems that are kept beside the project, when it is built where they are. */
const SHARED_PAGES = resolve(import.meta.dirname, '../../../../shared/pages');

/** True when they are there; says so once when they are not. */
export const hasSharedPages = existsSync(SHARED_PAGES);
if (!hasSharedPages) console.log('../shared/pages is not here: the tests on its pages are not run.');

/** Serves the sample shop for the time of a test; gives its address, ending in a slash. */
export async function openShop(): Promise<string> {
  const shop = await startSampleShop(hasSharedPages ? { extraDir: SHARED_PAGES } : {});
  onTestFinished(() => shop.close());
  return shop.url;
}
