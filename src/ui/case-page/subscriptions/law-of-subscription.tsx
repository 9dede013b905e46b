import type { Citation } from '../../../domain/letters/field.ts';
import type { Subscription } from '../../../domain/subscriptions/subscription.ts';
import { TERM_NOTICES } from '../../../domain/subscriptions/term-notice.ts';
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
  const [notice, sms] = TERM_NOTICES.map((name) => window?.notices.find((one) => one.notice === name));
  return (
    <Fold summary={words.say('subscription.why')}>
      {() => (
        <div class="subscription-law small">
          {window?.citation && notice && sms && (
            <p>
              {words.say('subscription.whyTerm', {
                from: formatDay(words.language, notice.from),
                until: formatDay(words.language, notice.until),
                sms: formatDay(words.language, sms.from),
              })}{' '}
              <Source citation={window.citation} />
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
