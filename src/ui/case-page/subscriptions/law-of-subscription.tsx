import type { Citation } from '../../../domain/letters/field.ts';
import type { Subscription } from '../../../domain/subscriptions/subscription.ts';
import { formatDay } from '../../../words/format.ts';
import { citationText } from '../../../words/script-words.ts';
import { Fold } from '../../kit/fold.tsx';
import { useWords } from '../../kit/words-provider.tsx';

interface Props {
  readonly found: Subscription;
}

/** What the law says of the end of a term and of ending the deal, on request. */
export function LawOfSubscription({ found: { window, ending } }: Props) {
  const words = useWords();
  if (!window?.citation && !ending?.citation) return null;
  return (
    <Fold summary={words.say('subscription.why')}>
      {() => (
        <div class="subscription-law small">
          {window?.citation && (
            <p>
              {words.say('subscription.whyTerm')} <Source citation={window.citation} />
            </p>
          )}
          {ending?.citation && (
            <p>
              {words.say('subscription.whyEnd')} <Source citation={ending.citation} />
            </p>
          )}
        </div>
      )}
    </Fold>
  );
}

function Source({ citation }: { readonly citation: Citation }) {
  const words = useWords();
  return (
    <a href={citation.sectionUrl} target="_blank" rel="noreferrer">
      {words.say('subscription.source', {
        citation: citationText(words, citation),
        day: formatDay(words.language, citation.checkedOn),
      })}
    </a>
  );
}
