import { answerSpan, type Business } from '../../../domain/business/businesses.ts';
import { callTotals } from '../../../words/call-totals.ts';
import { formatMoney } from '../../../words/format.ts';
import type { Words } from '../../../words/words.ts';

/** How long the first answer took, in words. */
export function answerWords(business: Business, words: Words): string {
  const span = answerSpan(business);
  if (!span)
    return words.say(
      business.cases.some(({ isAsked }) => isAsked) ? 'business.noAnswer' : 'business.notAsked',
    );
  const { least, most } = span;
  if (most === 0) return words.say('business.sameDay');
  return least === most
    ? words.say('business.days', { count: most })
    : words.say('business.daysRange', { least, most });
}

/** How long was waited on the phone, in words. */
export const holdWords = ({ waiting }: Business, words: Words): string =>
  waiting.callCount === 0 ? words.say('business.noCalls') : callTotals(words, waiting, 'business.holdCalls');

/** How promises ended: each count that is not nothing, the broken ones first. */
export function promiseWords({ promises }: Business, words: Words): readonly string[] {
  const { kept, broken, open } = promises;
  return [
    ...(broken > 0 ? [words.say('business.broken', { count: broken })] : []),
    ...(kept > 0 ? [words.say('business.kept', { count: kept })] : []),
    ...(open > 0 ? [words.say('business.openOnes', { count: open })] : []),
  ];
}

/** What came of the cases: how many are open and closed is seen beside each; here the money, summed by currency. */
export function outcomeWords({ cases }: Business, words: Words): readonly string[] {
  const sums = new Map<string, { atStake: number; won: number }>();
  for (const { currency, atStake, won } of cases.flatMap(({ money }) => money)) {
    const before = sums.get(currency) ?? { atStake: 0, won: 0 };
    sums.set(currency, { atStake: before.atStake + atStake, won: before.won + won });
  }
  return [...sums].flatMap(([currency, { atStake, won }]) => [
    ...(won > 0
      ? [words.say('home.totals.won', { sum: formatMoney(words.language, { minor: won, currency }) })]
      : []),
    ...(atStake > 0
      ? [words.say('home.totals.atStake', { sum: formatMoney(words.language, { minor: atStake, currency }) })]
      : []),
  ]);
}
