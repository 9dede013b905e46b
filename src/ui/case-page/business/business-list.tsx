import '../../kit/list-page.css';
import './business.css';
import { Chip } from '../../kit/chip.tsx';
import { Icon } from '../../kit/icon.tsx';
import { Value } from '../../kit/value.tsx';
import { useWords } from '../../kit/words-provider.tsx';
import { useLive } from '../frame/database-provider.tsx';
import { ReadFailed } from '../frame/read-failed.tsx';
import { businessHash } from '../frame/route.ts';
import { ScreenTitle } from '../frame/screen-title.tsx';
import { answerWords, promiseWords } from './business-words.ts';
import { readBusinesses } from './read-businesses.ts';

/** The businesses that one's own cases know. */
export function BusinessList() {
  const words = useWords();
  const live = useLive(readBusinesses, ['businesses']);
  if (live.state === 'failed') return <ReadFailed />;
  if (live.state === 'reading') return <p class="unseen">{words.say('common.loading')}</p>;
  return (
    <div class="list-page">
      <div>
        <ScreenTitle title={words.say('business.list')}>{words.say('business.list')}</ScreenTitle>
        <p class="small muted">{words.say('business.listLead')}</p>
      </div>
      {live.value.length === 0 ? (
        <div class="list-empty">
          <Icon name="business" large />
          <p>{words.say('business.none')}</p>
          <p class="small muted">{words.say('business.noneLead')}</p>
        </div>
      ) : (
        <ul class="card-list">
          {live.value.map((business) => (
            <li key={business.key} class="card link-card business-link">
              <Icon name="business" large />
              <div>
                <h2>
                  <a href={businessHash(business.key)}>
                    <Value most={120}>{business.name}</Value>
                  </a>
                </h2>
                <p class="business-link-facts small muted">
                  <span>{words.say('business.cases', { count: business.cases.length })}</span>
                  <span>
                    {words.say('business.answer')}: {answerWords(business, words)}
                  </span>
                </p>
              </div>
              <p class="business-link-promises">
                {promiseWords(business, words).map((text) => (
                  <Chip key={text} icon="promise">
                    {text}
                  </Chip>
                ))}
              </p>
              <Icon name="next" />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
