import { resolve } from 'node:path';
import preact from '@preact/preset-vite';
import { defineConfig } from 'vite';
import { BUILT, PAGES, type Target } from './scripts/build/manifest.ts';
import { STAND_INS } from './scripts/build/stand-ins.ts';
import { swapModules, VARIANTS } from './scripts/build/variant.ts';
import { verifyPage } from './scripts/build/verify-page.ts';
import { webExtension } from './scripts/build/web-extension.ts';

const root = import.meta.dirname;
const target = (process.env.TIKIYA_TARGET ?? 'chrome') as Target;
const variantName = process.env.TIKIYA_VARIANT;
const variant = variantName === undefined ? undefined : VARIANTS[variantName];
if (variantName !== undefined && !variant) throw new Error(`There is no variant ${variantName}.`);

/** Engines of `minimum_chrome_version` and `strict_min_version` in manifest.json. */
const ENGINES = ['chrome121', 'firefox140'];

export default defineConfig({
  root,
  base: './',
  plugins: [
    preact({ devToolsEnabled: false }),
    verifyPage(root, ENGINES),
    webExtension({ target, root, engines: ENGINES, ...(variant && { variant }) }),
    ...(variant ? [swapModules(root, variant.swaps)] : []),
  ],
  build: {
    outDir: variantName === undefined ? `dist/${target}` : `dist/${variantName}-${target}`,
    target: ENGINES,
    modulePreload: false,
    sourcemap: false,
    rolldownOptions: {
      // The page within a page takes its time, and that is no fault.
      checks: { pluginTimings: false },
      input: {
        background: resolve(root, 'src/background/main.ts'),
        ...Object.fromEntries(PAGES.map((page) => [page.split('/').at(-2) ?? page, resolve(root, page)])),
      },
      output: {
        entryFileNames: (chunk) =>
          chunk.name === 'background' ? BUILT.background : 'assets/[name]-[hash].js',
      },
    },
  },
  resolve: { alias: STAND_INS },
  worker: { format: 'es' },
});
