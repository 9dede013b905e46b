import './people-card.css';
import { useState } from 'preact/hooks';
import { dayIn, msOf } from '../../../domain/time/moment.ts';
import { listPeople, type Person } from '../../../storage/timeline-queries.ts';
import { formatDay } from '../../../words/format.ts';
import { Button } from '../../kit/button.tsx';
import { Icon } from '../../kit/icon.tsx';
import { Time } from '../../kit/time.tsx';
import { Value } from '../../kit/value.tsx';
import { useWords } from '../../kit/words-provider.tsx';
import { useLive } from '../frame/database-provider.tsx';

/** So many are in sight at first. */
const SHOWN = 5;

interface Props {
  readonly caseId: string;
  /** Shows what is on the timeline with one of them. */
  readonly onPerson: (agent: string) => void;
}

/** Everybody of the business who was met in a case; nothing while nobody was named. */
export function PeopleCard({ caseId, onPerson }: Props) {
  const words = useWords();
  const [showsAll, setShowsAll] = useState(false);
  const live = useLive((db) => listPeople(db, caseId), ['people', caseId]);
  if (live.state !== 'read' || live.value.length === 0) return null;
  const shown = showsAll ? live.value : live.value.slice(0, SHOWN);
  const left = live.value.length - shown.length;
  return (
    <section class="card people-card" aria-labelledby="people">
      <h2 id="people">{words.say('people.title')}</h2>
      <ul>
        {shown.map((person) => (
          <li key={person.agent}>
            <button type="button" class="person" onClick={() => onPerson(person.agent)}>
              <Icon name="person" />
              <span class="person-words">
                <Value most={80}>{person.agent}</Value>
                <span class="small muted">
                  {words.say('people.times', { count: person.entryCount })},{' '}
                  <Time of={person.last.happenedAt}>
                    {words.say('people.last', { day: lastDay(words.language, person) })}
                  </Time>
                </span>
              </span>
            </button>
          </li>
        ))}
      </ul>
      {left > 0 && (
        <Button look="quiet" small onPress={() => setShowsAll(true)}>
          {words.say('people.more', { count: left })}
        </Button>
      )}
    </section>
  );
}

const lastDay = (language: string, { last: { happenedAt } }: Person): string =>
  formatDay(language, dayIn(happenedAt.zone, msOf(happenedAt)));
