// npm run report: whether the pages of the sample case look as they did; all of them come to stand in out/report.
// npm run report -- --accept: what they look like now is what the tests compare with from now on.
import { nodeTool } from './test/run-tool.ts';

if (process.argv.includes('--accept')) process.env.REPORT_ACCEPT = '1';
await nodeTool('vitest/vitest.mjs', ['run', '--project', 'long', 'tests/e2e/long/report-pages.test.ts']);
