import { useRef } from 'preact/hooks';
import type { Day } from '../../../domain/time/day.ts';
import type { CaseRow } from '../../../storage/rows.ts';
import { Fold } from '../../kit/fold.tsx';
import { unfold } from '../../kit/unfold.ts';
import { useWords } from '../../kit/words-provider.tsx';
import { useLeftForm } from '../frame/use-left-form.ts';
import { useOneColumn } from '../frame/use-narrow.ts';
import { MoneyCard } from '../money/money-card.tsx';
import { PeopleCard } from '../people/people-card.tsx';
import { QuestionsCard } from '../questions/questions-card.tsx';
import { SubscriptionCard } from '../subscriptions/subscription-card.tsx';
import { TermsCard } from '../terms/terms-card.tsx';
import { WantedCard } from '../wanted/wanted-card.tsx';
import { PurchaseCard } from './purchase-card.tsx';

interface Props {
  readonly row: CaseRow;
  readonly today: Day;
  /** The fact that is asked for elsewhere. */
  readonly asks: string | undefined;
  readonly onPerson: (agent: string) => void;
}

/** What is known of the purchase, the money and the people. Where all is one column it is folded: the timeline is below. */
export function FactsAside({ row, today, asks, onPerson }: Props) {
  const words = useWords();
  const isOneColumn = useOneColumn();
  const cards = useRef<HTMLDivElement>(null);
  // A form that was left opens by itself, and not out of sight.
  useLeftForm(row.id, 'purchase', () => unfold(cards.current));
  useLeftForm(row.id, 'term', () => unfold(cards.current));
  return (
    <div class="case-aside case-facts-aside aside-fold">
      <Fold summary={words.say('case.factsFold')} isFixedOpen={!isOneColumn} isMadeAtOnce>
        {() => (
          <div class="case-aside" ref={cards}>
            <SubscriptionCard row={row} today={today} />
            <QuestionsCard row={row} today={today} askedElsewhere={asks} />
            <WantedCard row={row} />
            <MoneyCard row={row} today={today} />
            <PurchaseCard row={row} today={today} />
            <TermsCard row={row} />
            <PeopleCard caseId={row.id} onPerson={onPerson} />
          </div>
        )}
      </Fold>
    </div>
  );
}
