import { resolve } from 'node:path';
import preact from '@preact/preset-vite';
import { build, createServer, type InlineConfig, preview, type ViteDevServer } from 'vite';
import { swapModules } from '../build/variant.ts';
import { verifyPage } from '../build/verify-page.ts';
import { OUT, ROOT } from '../test/run-tool.ts';

/** The kit while it is served. */
interface ServedKit {
  /** The folder of its pages, with a slash at the end. */
  readonly url: string;
  close(): Promise<void>;
}

const HOST = '127.0.0.1';
const PAGES = ['index', 'case-page', 'popup', 'panel'];

/** The components and screens as they are, over a stand-in for the browser. */
const shared = (): InlineConfig => ({
  configFile: false,
  root: ROOT,
  logLevel: 'warn',
  plugins: [
    preact({ devToolsEnabled: false }),
    verifyPage(ROOT, ['esnext']),
    swapModules(ROOT, { 'src/platform/browser.ts': 'scripts/kit/fake-browser.ts' }),
  ],
});

/** Serves the kit as its sources are, and shows each change at once. */
export async function startKit(port: number): Promise<ServedKit> {
  const server: ViteDevServer = await createServer({
    ...shared(),
    cacheDir: resolve(OUT, 'kit-cache'),
    optimizeDeps: { entries: ['scripts/kit/*.html'] },
    server: { port, host: HOST },
  });
  await server.listen();
  return { url: pagesAt(server.resolvedUrls?.local), close: () => server.close() };
}

/** Builds the kit and serves what was built: hundreds of modules less to load for each page. */
export async function serveBuiltKit(): Promise<ServedKit> {
  const outDir = resolve(OUT, 'kit-built');
  await build({
    ...shared(),
    build: {
      outDir,
      emptyOutDir: true,
      minify: false,
      modulePreload: false,
      target: 'esnext',
      reportCompressedSize: false,
      chunkSizeWarningLimit: 10_000,
      rolldownOptions: {
        checks: { pluginTimings: false },
        input: Object.fromEntries(PAGES.map((page) => [page, resolve(ROOT, `scripts/kit/${page}.html`)])),
      },
    },
    worker: { format: 'es' },
  });
  const server = await preview({ ...shared(), build: { outDir }, preview: { port: 0, host: HOST } });
  return { url: pagesAt(server.resolvedUrls?.local), close: () => server.close() };
}

function pagesAt(addresses: readonly string[] | undefined): string {
  const [address] = addresses ?? [];
  if (!address) throw new Error('the kit has no address');
  return `${address}scripts/kit/`;
}
