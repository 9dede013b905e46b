import { resolve } from 'node:path';
import preact from '@preact/preset-vite';
import { createServer, type ViteDevServer } from 'vite';
import { swapModules } from '../build/variant.ts';
import { ROOT } from '../test/run-tool.ts';

/** Serves the kit: the components and screens as they are, over a stand-in for the browser. */
export async function startKit(port = 0): Promise<{ readonly url: string; close(): Promise<void> }> {
  const server: ViteDevServer = await createServer({
    configFile: false,
    root: ROOT,
    cacheDir: resolve(ROOT, 'out/kit-cache'),
    logLevel: 'warn',
    optimizeDeps: { entries: ['scripts/kit/*.html'] },
    plugins: [
      preact({ devToolsEnabled: false }),
      swapModules(ROOT, { 'src/platform/browser.ts': 'scripts/kit/fake-browser.ts' }),
    ],
    server: { port, host: '127.0.0.1', hmr: port !== 0, watch: port === 0 ? null : {} },
  });
  await server.listen();
  const [address] = server.resolvedUrls?.local ?? [];
  if (!address) throw new Error('the kit has no address');
  return { url: `${address}scripts/kit/`, close: () => server.close() };
}
