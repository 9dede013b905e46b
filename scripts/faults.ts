// npm run faults [-- --browser] [--all] [--per-flow N] [--races N] [--deletions N] [--minutes N]; SEED=… repeats a run.
// Lets everything that writes fail at every moment at which it can, and looks whether what was saved is there.
import 'fake-indexeddb/auto';
import { parseArgs } from 'node:util';
import { randomFrom, seedOfRun } from '../tests/e2e/support/random.ts';
import { Tally } from './faults/tally.ts';

const { values } = parseArgs({
  options: {
    browser: { type: 'boolean', default: false },
    all: { type: 'boolean', default: false },
    'per-flow': { type: 'string', default: '24' },
    races: { type: 'string', default: '150' },
    deletions: { type: 'string', default: '100' },
    minutes: { type: 'string', default: '30' },
  },
});

const seed = seedOfRun();
console.log(`SEED=${seed}`);
const tally = new Tally();
const untilMs = Date.now() + Number(values.minutes) * 60_000;

if (values.browser) {
  const { runBrowserCampaign } = await import('./faults/browser-campaign.ts');
  await runBrowserCampaign({ random: randomFrom(seed), untilMs }, tally);
} else {
  // What the services tell the console of each failure is no news here.
  console.error = () => undefined;
  const { runCampaign } = await import('./faults/campaign.ts');
  await runCampaign(
    {
      random: randomFrom(seed),
      races: Number(values.races),
      deletions: Number(values.deletions),
      untilMs,
      ...(!values.all && { perFlow: Number(values['per-flow']) }),
    },
    tally,
  );
}

console.log(tally.table());
for (const complaint of tally.complaints) console.log(complaint);
console.log(`${tally.total} faults, ${tally.complaints.length} complaints`);
if (!values.browser && Date.now() >= untilMs) console.log('Not all that was planned: the minutes were over.');
process.exit(tally.complaints.length === 0 ? 0 : 1);
