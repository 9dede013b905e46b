import { expect, it } from 'vitest';
import { withoutDirectionControls } from '../../../src/report/text/clean-text.ts';
import { callTotals } from '../../../src/words/call-totals.ts';
import { wordsOf } from '../../../src/words/every-language.ts';

const MINUTES = 12;

it.each([
  ['en', 2, 2, '2 calls, 12 min waiting'],
  ['en', 6, 1, '6 calls, of which 1 was timed: 12 min waiting'],
  ['en', 6, 4, '6 calls, of which 4 were timed: 12 min waiting'],
  ['en', 1, 0, '1 call, not timed'],
  ['en', 5, 0, '5 calls, none of them timed'],
  ['he', 2, 2, 'שתי שיחות, 12 דק׳ המתנה'],
  ['he', 2, 1, 'שתי שיחות, מהן אחת נמדדה: 12 דק׳ המתנה'],
  ['he', 6, 2, '6 שיחות, מהן שתיים נמדדו: 12 דק׳ המתנה'],
  ['he', 6, 4, '6 שיחות, מהן 4 נמדדו: 12 דק׳ המתנה'],
  ['he', 1, 0, 'שיחה אחת, שלא נמדדה'],
  ['he', 2, 0, 'שתי שיחות, שלא נמדדו'],
  ['he', 5, 0, '5 שיחות, שלא נמדדו'],
] as const)('says in %s of %i calls that %i were timed', (language, callCount, timedCount, said) => {
  const waitedMs = timedCount === 0 ? 0 : MINUTES * 60_000;
  const text = callTotals(wordsOf(language), { callCount, timedCount, waitedMs }, 'call.totals');
  expect(withoutDirectionControls(text)).toBe(said);
});
