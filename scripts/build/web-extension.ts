import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { build, type Plugin } from 'vite';
import { licencesText } from './licences.ts';
import { localeFiles } from './locales.ts';
import { BUILT, manifestFor, type Target, type Variant } from './manifest.ts';

interface Options {
  readonly target: Target;
  readonly root: string;
  readonly engines: string[];
  readonly variant?: Variant;
}

/**
 * Makes a browser extension of a plain Vite build: writes the manifest and the `_locales` of one browser, and builds
 * page reader and page tools each as one classic script, which `scripting.executeScript` needs.
 */
export function webExtension({ target, root, engines, variant }: Options): Plugin {
  let outDir = '';
  return {
    name: 'web-extension',
    apply: 'build',
    configResolved(config) {
      outDir = config.build.outDir;
    },
    buildStart() {
      // The scripts in the page and the manifest are not in the module graph of this build, and yet a change of them is one.
      if (!this.meta.watchMode) return;
      for (const folder of ['src/page-reader', 'src/page-tools', 'src/domain']) {
        for (const name of readdirSync(resolve(root, folder), { recursive: true, encoding: 'utf8' })) {
          if (name.endsWith('.ts')) this.addWatchFile(resolve(root, folder, name));
        }
      }
      this.addWatchFile(resolve(root, 'manifest.json'));
    },
    async generateBundle() {
      const manifest = JSON.stringify(manifestFor(target, root, variant), null, 2);
      this.emitFile({ type: 'asset', fileName: 'manifest.json', source: `${manifest}\n` });
      this.emitFile({ type: 'asset', fileName: 'licences.txt', source: licencesText(root) });
      for (const file of await localeFiles(root)) this.emitFile({ type: 'asset', ...file });
    },
    async closeBundle() {
      const script = (input: string, output: object) =>
        build({
          configFile: false,
          root,
          publicDir: false,
          logLevel: 'warn',
          build: {
            outDir,
            emptyOutDir: false,
            target: engines,
            rolldownOptions: {
              input: resolve(root, input),
              preserveEntrySignatures: 'strict',
              output: { format: 'iife', ...output },
            },
          },
        });
      // The default export becomes the value of the script, which the browser hands to the worker.
      await script('src/page-reader/main.ts', {
        entryFileNames: BUILT.reader,
        name: 'reading',
        banner: '(() => {',
        footer: 'return reading;\n})();',
      });
      await script('src/page-tools/main.ts', { entryFileNames: BUILT.tools });
    },
  };
}
