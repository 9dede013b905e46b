import { useWords } from '../../kit/words-provider.tsx';

const LIMITS = ['perishable', 'custom', 'recordable', 'information', 'travel'] as const;

/** What the right to change one's mind does not cover (14ג(ד)). */
export function DeadlineLimits() {
  const words = useWords();
  return (
    <div class="why">
      <p>{words.say('deadline.limits.lead')}</p>
      <ul class="limits">
        {LIMITS.map((limit) => (
          <li key={limit}>{words.say(`deadline.limits.${limit}`)}</li>
        ))}
      </ul>
      <p>{words.say('deadline.limits.stays')}</p>
    </div>
  );
}
