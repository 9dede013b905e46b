import { dirname, resolve } from 'node:path';
import type { Plugin } from 'vite';
import type { Variant } from './manifest.ts';

/** A build that is not released: other manifest, or modules replaced by those of the tests. */
export interface TestVariant extends Variant {
  /** Source modules and what stands in for them, as paths from the root. */
  readonly swaps: Readonly<Record<string, string>>;
}

/** The builds for tests, by the name that `TIKIYA_VARIANT` gives. What ships is built without any. */
export const VARIANTS: Readonly<Record<string, TestVariant>> = {
  test: {
    swaps: {
      'src/platform/clock.ts': 'tests/e2e/variant/clock.ts',
      'src/background/steps.ts': 'tests/e2e/variant/steps.ts',
    },
  },
  limited: { limitedStorage: true, swaps: {} },
};

/** Puts modules of the tests in the place of source modules; the build fails when one of these was never imported. */
export function swapModules(root: string, swaps: Readonly<Record<string, string>>): Plugin {
  const places = new Map(Object.entries(swaps).map(([from, to]) => [resolve(root, from), resolve(root, to)]));
  const used = new Set<string>();
  return {
    name: 'swap-modules',
    enforce: 'pre',
    resolveId(source, importer) {
      if (!importer || !source.startsWith('.')) return null;
      const wanted = resolve(dirname(importer), source);
      const standIn = places.get(wanted);
      // The stand-in itself may build on what it replaces.
      if (!standIn || importer === standIn) return null;
      used.add(wanted);
      return standIn;
    },
    buildEnd(failure) {
      const unused = [...places.keys()].filter((path) => !used.has(path));
      if (!failure && unused.length > 0)
        throw new Error(`never imported, so not replaced: ${unused.join(', ')}`);
    },
  };
}
