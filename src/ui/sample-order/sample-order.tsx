import { useEffect } from 'preact/hooks';
import { SAMPLE_ORDER_NUMBER, SAMPLE_TOTAL } from '../../domain/sample/sample-story.ts';
import type { Day } from '../../domain/time/day.ts';
import { formatDay, formatMoney } from '../../words/format.ts';
import { useWords } from '../kit/words-provider.tsx';

interface Props {
  readonly orderedOn: Day;
}

/** The page of an order at a shop that does not exist, to try Tikiya on. It says so itself. */
export function SampleOrder({ orderedOn }: Props) {
  const words = useWords();
  const { say, language } = words;
  useEffect(() => {
    document.title = say('sample.page.title');
  }, [say]);
  const facts = [
    [say('sample.page.orderNumber'), <bdi dir="ltr">{SAMPLE_ORDER_NUMBER}</bdi>],
    [say('sample.page.orderDate'), formatDay(language, orderedOn, 'short')],
    [say('sample.page.item'), say('sample.item')],
    [say('sample.page.total'), formatMoney(language, SAMPLE_TOTAL)],
  ] as const;
  return (
    <>
      <header>
        <strong class="shop-name">{say('sample.merchant')}</strong>
        <span>{say('sample.page.help')}</span>
      </header>
      <main>
        <section class="order">
          <h1>{say('sample.page.thanks')}</h1>
          <p>{say('sample.page.lead')}</p>
          <dl>
            {facts.map(([label, value]) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
        </section>
      </main>
      <footer>
        <p>{say('sample.page.notice')}</p>
        <a href="../case-page/index.html#/welcome">{say('sample.page.back')}</a>
      </footer>
    </>
  );
}
