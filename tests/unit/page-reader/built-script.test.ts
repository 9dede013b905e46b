import { resolve } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { Window } from 'happy-dom';
import { build } from 'vite';
import { expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../../..');

/** Builds the page reader as the extension's build must: one classic script whose last expression is the reading. */
async function builtScript(): Promise<string> {
  const built = await build({
    configFile: false,
    root: ROOT,
    publicDir: false,
    logLevel: 'error',
    build: {
      write: false,
      target: ['chrome121', 'firefox140'],
      rolldownOptions: {
        input: resolve(ROOT, 'src/page-reader/main.ts'),
        preserveEntrySignatures: 'strict',
        output: { format: 'iife', name: 'tikiyaReading', postFooter: 'tikiyaReading;' },
      },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (!output || !('output' in output)) throw new Error('nothing was built');
  return output.output[0].code;
}

it('is one script that evaluates to the reading, again and again', async () => {
  const code = await builtScript();
  const window = new Window({ url: 'https://www.galim-shop.co.il/thank-you' });
  window.document.body.innerHTML = '<p>מספר הזמנה: 104417</p>';
  const context = createContext({ window, URL });
  for (let round = 0; round < 2; round += 1) {
    const reading = JSON.parse(JSON.stringify(runInContext(code, context)));
    expect(reading.url).toBe('https://www.galim-shop.co.il/thank-you');
    expect(reading.findings.orderNumber).toMatchObject({ value: '104417', sure: true });
  }
});
