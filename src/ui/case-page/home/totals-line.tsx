import type { Totals } from '../../../domain/attention/totals.ts';
import { callTotals } from '../../../words/call-totals.ts';
import { formatMoney } from '../../../words/format.ts';
import { useWords } from '../../kit/words-provider.tsx';

interface Props {
  readonly totals: Totals;
}

/** What all cases come to: money at stake, money won, time spent waiting. Nothing where there is nothing to tell. */
export function TotalsLine({ totals }: Props) {
  const words = useWords();
  const { money, waiting } = totals;
  const facts = [
    ...money.flatMap(({ currency, atStake, won }) => {
      const sum = (minor: number): string => formatMoney(words.language, { minor, currency });
      return [
        ...(atStake > 0 ? [words.say('home.totals.atStake', { sum: sum(atStake) })] : []),
        ...(won > 0 ? [words.say('home.totals.won', { sum: sum(won) })] : []),
      ];
    }),
    ...(waiting.timedCount > 0 ? [callTotals(words, waiting, 'home.totals.waited')] : []),
  ];
  if (facts.length === 0) return null;
  return (
    <ul class="home-totals" aria-label={words.say('home.totals.title')}>
      {facts.map((fact) => (
        <li key={fact} class="num">
          {fact}
        </li>
      ))}
    </ul>
  );
}
