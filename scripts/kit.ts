// npm run kit: every component and screen in every state, in both directions and both themes, on a page of its own.
// npm run kit -- --accept: what components and main screens look like now is what the tests compare with from now on.
import { startKit } from './kit/kit-server.ts';
import { nodeTool } from './test/run-tool.ts';

if (process.argv.includes('--accept')) {
  process.env.KIT_ACCEPT = '1';
  const files = ['tests/e2e/kit.test.ts', 'tests/e2e/long/kit-looks.test.ts'];
  const projects = ['--project', 'e2e', '--project', 'long'];
  await nodeTool('vitest/vitest.mjs', ['run', ...projects, ...files, '-t', 'as (they|it) did']);
} else {
  const kit = await startKit(5180);
  console.log(`${kit.url}index.html\nCtrl-C ends.`);
}
