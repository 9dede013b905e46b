import '../../kit/list-page.css';
import './subscriptions.css';
import { formatMoney } from '../../../words/format.ts';
import type { Words } from '../../../words/words.ts';
import { Chip } from '../../kit/chip.tsx';
import { Icon } from '../../kit/icon.tsx';
import { Value } from '../../kit/value.tsx';
import { useWords } from '../../kit/words-provider.tsx';
import { useLive } from '../frame/database-provider.tsx';
import { datedDay } from '../frame/day-words.ts';
import { useNow } from '../frame/now-provider.tsx';
import { ReadFailed } from '../frame/read-failed.tsx';
import { caseHash } from '../frame/route.ts';
import { ScreenTitle } from '../frame/screen-title.tsx';
import { type ListedSubscription, readSubscriptions } from './read-subscriptions.ts';

/** Every deal that goes on, across cases: what a month costs, what happens next and when. */
export function SubscriptionsScreen() {
  const words = useWords();
  const nowMs = useNow();
  const live = useLive((db) => readSubscriptions(db, nowMs), ['subscriptions', nowMs]);
  if (live.state === 'failed') return <ReadFailed />;
  if (live.state === 'reading') return <p class="unseen">{words.say('common.loading')}</p>;
  return (
    <div class="list-page">
      <div>
        <ScreenTitle title={words.say('subscription.list')}>{words.say('subscription.list')}</ScreenTitle>
        <p class="small muted">{words.say('subscription.listLead')}</p>
      </div>
      {live.value.length === 0 ? (
        <div class="list-empty">
          <Icon name="bill" large />
          <p>{words.say('subscription.none')}</p>
          <p class="small muted">{words.say('subscription.noneLead')}</p>
        </div>
      ) : (
        <ul class="card-list subscription-list">
          {live.value.map((listed) => (
            <ListedCard key={listed.row.id} listed={listed} />
          ))}
        </ul>
      )}
    </div>
  );
}

function ListedCard({ listed }: { readonly listed: ListedSubscription }) {
  const words = useWords();
  const { row, found, next, today } = listed;
  const isAsked = next !== undefined && next.event in QUESTIONS && next.dueOn <= today;
  return (
    <li class="card link-card">
      <Icon name="bill" large />
      <div class="subscription-part">
        <h2>
          <a href={caseHash(row.id)}>
            <Value most={120}>{row.facts.title}</Value>
          </a>
        </h2>
        <p class={isAsked ? undefined : 'small muted'}>
          {isAsked ? (
            <Chip tone="warn" icon="calendar">
              {nextWords(listed, words)}
            </Chip>
          ) : (
            nextWords(listed, words)
          )}
        </p>
      </div>
      <p class="subscription-listed-price num">
        {found.price
          ? words.say('subscription.monthly', { sum: formatMoney(words.language, found.price.sum) })
          : words.say('subscription.noPrice')}
      </p>
      <Icon name="next" />
    </li>
  );
}

/** Events that ask something once their day is there. */
const QUESTIONS = { 'notice-came': 'notice', 'sms-came': 'sms' } as const;

/** What happens next, or what is asked. */
function nextWords({ next, today }: ListedSubscription, words: Words): string {
  if (!next) return words.say('subscription.nothingNext');
  const { event, dueOn } = next;
  if ((event === 'notice-came' || event === 'sms-came') && dueOn <= today)
    return words.say(`subscription.asked.${QUESTIONS[event]}`);
  return words.say(`subscription.events.${event}`, { day: datedDay(words.language, dueOn, today) });
}
