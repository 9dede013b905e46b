import './subscriptions.css';
import type { Case } from '../../../domain/case/case.ts';
import { goesOn, SUBSCRIPTION_KINDS, subscriptionOf } from '../../../domain/subscriptions/subscription.ts';
import type { Day } from '../../../domain/time/day.ts';
import { listOfKinds } from '../../../storage/dated-entries.ts';
import type { CaseRow } from '../../../storage/rows.ts';
import { ButtonLink } from '../../kit/button.tsx';
import { Chip } from '../../kit/chip.tsx';
import { Time } from '../../kit/time.tsx';
import { useWords } from '../../kit/words-provider.tsx';
import { useLive } from '../frame/database-provider.tsx';
import { datedDay } from '../frame/day-words.ts';
import { letterHash } from '../frame/route.ts';
import { LawOfSubscription } from './law-of-subscription.tsx';
import { MonthlyPriceLine } from './monthly-price-line.tsx';
import { NoticeLine } from './notice-line.tsx';
import { TermLine } from './term-line.tsx';

interface Props {
  readonly row: CaseRow;
  readonly today: Day;
}

/** A deal that goes on: what a month costs, when its term ends and what has to come before, and how it is ended. */
export function SubscriptionCard({ row, today }: Props) {
  const words = useWords();
  const isOne = goesOn(row.facts.purchase);
  const live = useLive(
    async (db) => (isOne ? listOfKinds(db, row.id, SUBSCRIPTION_KINDS) : []),
    ['subscription', row.id, isOne],
  );
  if (!isOne || live.state !== 'read') return null;
  const subject: Pick<Case, 'facts'> = row;
  const found = subscriptionOf(subject, live.value, today);
  if (!found) return null;
  const { window, ending, billedAfterEnd } = found;
  const isOpen = row.facts.status === 'open';
  const dated = (day: Day): string => datedDay(words.language, day, today);
  const endSays = ending?.isGiven ? (ending.latest < today ? 'endedGiven' : 'endsGiven') : 'endsIfToday';
  return (
    <section class="card subscription" aria-labelledby="subscription">
      <h2 id="subscription">{words.say('subscription.title')}</h2>
      <MonthlyPriceLine found={found} today={today} />
      <TermLine row={row} found={found} today={today} isOpen={isOpen} />
      {window && (
        <ul class="subscription-notices">
          {window.notices.map((expected) => (
            <NoticeLine
              key={`${expected.notice} ${window.endsOn}`}
              caseId={row.id}
              expected={expected}
              endsOn={window.endsOn}
              today={today}
              isOpen={isOpen}
            />
          ))}
        </ul>
      )}
      {billedAfterEnd.length > 0 && (
        <div class="subscription-part">
          <Chip tone="late" icon="bill">
            {words.say('subscription.afterEnd', { count: billedAfterEnd.length })}
          </Chip>
          {isOpen && (
            <ButtonLink small href={letterHash(row.id, 'wrong-charge')} icon="letter">
              {words.say('subscription.complain')}
            </ButtonLink>
          )}
        </div>
      )}
      {ending && (
        <div class="subscription-part">
          <p>
            <Time of={ending.latest}>
              {words.say(`subscription.${endSays}`, { day: dated(ending.latest) })}
            </Time>{' '}
            {ending.mustBeWritten && !ending.isGiven && words.say('subscription.inWriting')}
          </p>
          {isOpen && !ending.isGiven && (
            <ButtonLink small href={letterHash(row.id, 'end-continuing')} icon="letter">
              {words.say('subscription.end')}
            </ButtonLink>
          )}
        </div>
      )}
      <LawOfSubscription found={found} />
    </section>
  );
}
