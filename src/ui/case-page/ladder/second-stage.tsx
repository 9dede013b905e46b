import type { RungView } from '../../../domain/ladder/ladder-of.ts';
import type { Day } from '../../../domain/time/day.ts';
import { Chip } from '../../kit/chip.tsx';
import { Time } from '../../kit/time.tsx';
import { useWords } from '../../kit/words-provider.tsx';
import { datedDay } from '../frame/day-words.ts';

interface Props {
  readonly view: RungView;
  readonly today: Day;
}

/** Who looks into a complaint of a sector next, when that is in order, and what of it is not confirmed. */
export function SecondStage({ view: { rung, secondFrom }, today }: Props) {
  const words = useWords();
  const { second } = rung;
  if (!second) return null;
  return (
    <div class="rung-second">
      <div class="rung-head">
        <h4>{words.say(`ladder.second.names.${second.id}`)}</h4>
        {second.cost.is === 'free' && <Chip>{words.say('ladder.costs.free')}</Chip>}
      </div>
      <p>{words.say('ladder.second.when')}</p>
      {secondFrom && (
        <p>
          <Time of={secondFrom}>
            {words.say(secondFrom <= today ? 'ladder.second.since' : 'ladder.second.from', {
              day: datedDay(words.language, secondFrom, today),
            })}
          </Time>
        </p>
      )}
      <p class="rung-doubts small muted">
        {second.doubts.map((doubt) => (
          <span key={doubt}>{words.say(`ladder.doubts.${doubt}`)}</span>
        ))}
      </p>
    </div>
  );
}
