// npm run kit: every component and screen in every state, in both directions and both themes, on a page of its own.
// npm run kit -- --accept: what the components look like now is what the tests compare with from now on.
import { startKit } from './kit/kit-server.ts';
import { nodeTool } from './test/run-tool.ts';

if (process.argv.includes('--accept')) {
  process.env.KIT_ACCEPT = '1';
  await nodeTool('vitest/vitest.mjs', [
    'run',
    '--project',
    'e2e',
    'tests/e2e/kit.test.ts',
    '-t',
    'components',
  ]);
} else {
  const kit = await startKit(5180);
  console.log(`${kit.url}index.html\nCtrl-C ends.`);
}
