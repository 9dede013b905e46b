import './money.css';
import { priceHistories } from '../../../domain/benefits/price-history.ts';
import { type CaseMoney, moneyOf } from '../../../domain/case/case-money.ts';
import type { BenefitContent } from '../../../domain/case/entry.ts';
import type { Day } from '../../../domain/time/day.ts';
import { listOfKinds } from '../../../storage/dated-entries.ts';
import type { CaseRow } from '../../../storage/rows.ts';
import { formatMoney } from '../../../words/format.ts';
import { Value } from '../../kit/value.tsx';
import { useWords } from '../../kit/words-provider.tsx';
import { useLive } from '../frame/database-provider.tsx';
import { BenefitLine } from './benefit-line.tsx';
import { PriceChart } from './price-chart.tsx';

interface Props {
  readonly row: CaseRow;
  readonly today: Day;
}

const LINES = ['asked', 'paid', 'refunded', 'credited'] as const;

/** The money of a case: what is asked for and what came back, promised prices, and bills that crept up. */
export function MoneyCard({ row, today }: Props) {
  const words = useWords();
  const live = useLive(
    (db) => listOfKinds(db, row.id, ['payment', 'bill', 'benefit', 'closing']),
    ['money', row.id],
  );
  if (live.state !== 'read') return null;
  const entries = live.value;
  const sums = moneyOf(row, entries);
  const benefits = entries.flatMap(({ id, content }) =>
    content.kind === 'benefit' ? [{ id, content }] : [],
  );
  const histories = priceHistories(entries);
  if (sums.length === 0 && benefits.length === 0 && histories.length === 0) return null;
  return (
    <section class="card money-card" aria-labelledby="money">
      <h2 id="money">{words.say('money.title')}</h2>
      {sums.map((money) => (
        <Sums key={money.currency} money={money} />
      ))}
      {benefits.map(({ id, content }: { id: string; content: BenefitContent }) => (
        <BenefitLine key={id} caseId={row.id} entryId={id} benefit={content} today={today} />
      ))}
      {histories.map((history) => (
        <PriceChart key={history.currency} history={history} />
      ))}
    </section>
  );
}

/** The sums of one currency: the two that matter large, the rest where there is any. */
function Sums({ money }: { readonly money: CaseMoney }) {
  const words = useWords();
  const sum = (minor: number): string => formatMoney(words.language, { minor, currency: money.currency });
  return (
    <div class="money-sums">
      <dl class="money-main">
        <div>
          <dt class="small muted">{words.say('money.atStake')}</dt>
          <dd class="num">
            <Value copies={money.atStake > 0 ? words.say('money.atStake') : undefined}>
              {sum(money.atStake)}
            </Value>
          </dd>
        </div>
        <div class={money.won > 0 ? 'money-won' : undefined}>
          <dt class="small muted">{words.say('money.won')}</dt>
          <dd class="num">
            <Value copies={money.won > 0 ? words.say('money.won') : undefined}>{sum(money.won)}</Value>
          </dd>
        </div>
      </dl>
      <dl class="facts">
        {LINES.filter((name) => money[name] > 0).map((name) => (
          <div class="fact" key={name}>
            <dt>{words.say(`money.${name}`)}</dt>
            <dd>
              <Value copies={words.say(`money.${name}`)}>{sum(money[name])}</Value>
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
