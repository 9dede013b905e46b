import type { Subscription } from '../../../domain/subscriptions/subscription.ts';
import type { Day } from '../../../domain/time/day.ts';
import { formatMoney } from '../../../words/format.ts';
import { Chip } from '../../kit/chip.tsx';
import { Time } from '../../kit/time.tsx';
import { useWords } from '../../kit/words-provider.tsx';
import { datedDay } from '../frame/day-words.ts';

interface Props {
  readonly found: Subscription;
  readonly today: Day;
}

/** What a month costs and how that is known, whether it crept up, and until when a promised price holds. */
export function MonthlyPriceLine({ found: { price, priceEnd }, today }: Props) {
  const words = useWords();
  const dated = (day: Day): string => datedDay(words.language, day, today);
  const sum = (money: Parameters<typeof formatMoney>[1]): string => formatMoney(words.language, money);
  return (
    <div class="subscription-part">
      {price ? (
        <p class="subscription-price">
          <strong class="num">{words.say('subscription.monthly', { sum: sum(price.sum) })}</strong>{' '}
          <span class="small muted">
            {price.from !== 'bill' ? (
              words.say(`subscription.priceFrom.${price.from}`)
            ) : price.on ? (
              <Time of={price.on}>{words.say('subscription.priceFrom.bill', { day: dated(price.on) })}</Time>
            ) : (
              words.say('subscription.priceFrom.bill', { day: '' })
            )}
          </span>
        </p>
      ) : (
        <p class="muted">{words.say('subscription.noPrice')}</p>
      )}
      {price?.crept && (
        <Chip tone="warn" icon="bill">
          {words.say('subscription.crept', { from: sum(price.crept.from), to: sum(price.crept.to) })}
        </Chip>
      )}
      {priceEnd && (
        <p class="small">
          <Time of={priceEnd.lastDay}>
            {words.say('subscription.priceEnds', { day: dated(priceEnd.lastDay) })}
          </Time>{' '}
          {priceEnd.after && words.say('subscription.priceAfter', { sum: sum(priceEnd.after) })}
        </p>
      )}
    </div>
  );
}
