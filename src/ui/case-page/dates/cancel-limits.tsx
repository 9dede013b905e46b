import { Fold } from '../../kit/fold.tsx';
import { useWords } from '../../kit/words-provider.tsx';

const LIMITS = ['perishable', 'custom', 'recordable', 'information', 'travel'] as const;

/** What the right to change one's mind about a deal at a distance does not cover, and for whom it is longer. */
export function CancelLimits() {
  const words = useWords();
  return (
    <Fold summary={words.say('rights.limits.title')}>
      {() => (
        <div class="right-why">
          <p>{words.say('rights.limits.lead')}</p>
          <ul class="limits">
            {LIMITS.map((limit) => (
              <li key={limit}>{words.say(`rights.limits.${limit}`)}</li>
            ))}
          </ul>
          <p>{words.say('rights.limits.stays')}</p>
          <p>{words.say('rights.limits.longer')}</p>
        </div>
      )}
    </Fold>
  );
}
