import './subscriptions.css';
import { goesOn } from '../../../domain/subscriptions/subscription.ts';
import type { CaseRow } from '../../../storage/rows.ts';
import { Icon } from '../../kit/icon.tsx';
import { useWords } from '../../kit/words-provider.tsx';
import { subscriptionsHash } from '../frame/route.ts';

interface Props {
  readonly rows: readonly CaseRow[];
}

/** The way to the list of subscriptions; nothing where there are none. */
export function SubscriptionsLink({ rows }: Props) {
  const words = useWords();
  const count = rows.filter(({ facts }) => facts.status === 'open' && goesOn(facts.purchase)).length;
  if (count === 0) return null;
  return (
    <a class="subscriptions-link small" href={subscriptionsHash}>
      <Icon name="bill" />
      {words.say('subscription.link', { count })}
    </a>
  );
}
