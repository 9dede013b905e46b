import { resolve } from 'node:path';

const FOLDER = resolve(import.meta.dirname, 'stand-ins');

/** Parts of what we build with that others take the place of, each for the reason that it tells: `resolve.alias` of every build. */
export const STAND_INS: Readonly<Record<string, string>> = {
  'brotli/decompress.js': resolve(FOLDER, 'no-brotli.cjs'),
  fflate: resolve(FOLDER, 'light-deflate.mjs'),
  'tiny-inflate': resolve(FOLDER, 'quick-inflate.cjs'),
};
