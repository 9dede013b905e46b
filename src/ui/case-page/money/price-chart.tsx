import type { PriceHistory } from '../../../domain/benefits/price-history.ts';
import { formatDay, formatMoney } from '../../../words/format.ts';
import { Fold } from '../../kit/fold.tsx';
import { Value } from '../../kit/value.tsx';
import { useWords } from '../../kit/words-provider.tsx';
import { CHART, chartPlaces, stepPath } from './chart-places.ts';

interface Props {
  readonly history: PriceHistory;
}

/** The bills of a case in a row: one sentence, a small drawing, and all of it as a table one click away. */
export function PriceChart({ history }: Props) {
  const words = useWords();
  const { points, crept } = history;
  const sum = (minor: number): string => formatMoney(words.language, { minor, currency: history.currency });
  const tooMuch = points.reduce((all, { compared }) => all + (compared?.tooMuch?.minor ?? 0), 0);
  const places = chartPlaces(points, words.direction);
  const { width, height } = CHART;
  return (
    <figure class="price-chart">
      <figcaption>
        {crept
          ? words.say('money.crept', {
              from: sum(crept.from.minor),
              to: sum(crept.to.minor),
              month: formatDay(words.language, crept.since, 'month'),
            })
          : words.say('money.bills', { count: points.length })}
      </figcaption>
      {tooMuch > 0 && <p class="price-over small">{words.say('money.overbilled', { sum: sum(tooMuch) })}</p>}
      {points.length > 1 && (
        <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true" focusable="false">
          <path class="price-base" d={`M0 ${height - 1}H${width}`} />
          <path class="price-line" d={stepPath(places)} />
          {places.map(({ entryId, x, y, isTooMuch }) =>
            isTooMuch ? (
              <path key={entryId} class="price-dot price-dot-over" d={`M${x} ${y - 6}l6 11h-12z`} />
            ) : (
              <circle key={entryId} class="price-dot" cx={x} cy={y} r="4" />
            ),
          )}
        </svg>
      )}
      <Fold summary={words.say('money.table')}>
        {() => (
          <div class="price-table">
            <table>
              <thead>
                <tr>
                  <th scope="col">{words.say('money.columns.day')}</th>
                  <th scope="col">{words.say('money.columns.sum')}</th>
                  <th scope="col">{words.say('money.columns.expected')}</th>
                  <th scope="col">{words.say('money.columns.tooMuch')}</th>
                </tr>
              </thead>
              <tbody>
                {points.map(({ entryId, day, sum: billed, compared }) => (
                  <tr key={entryId}>
                    <th scope="row">{formatDay(words.language, day, 'short')}</th>
                    <td class="num">
                      <Value>{sum(billed.minor)}</Value>
                    </td>
                    <td class="num">
                      {compared && (
                        <Value>
                          {[...new Set([compared.expected.least.minor, compared.expected.most.minor])]
                            .map(sum)
                            .join('–')}
                        </Value>
                      )}
                    </td>
                    <td class="num">{compared?.tooMuch && <Value>{sum(compared.tooMuch.minor)}</Value>}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        )}
      </Fold>
    </figure>
  );
}
