import { agentOf, textOf } from '../../domain/case/entry.ts';
import type { Day } from '../../domain/time/day.ts';
import { dayIn, msOf } from '../../domain/time/moment.ts';
import { listEntries } from '../../storage/queries.ts';
import { entryHeading, toldFacts } from '../../words/entry-words.ts';
import { formatTime } from '../../words/format.ts';
import { useLive } from '../case-page/frame/database-provider.tsx';
import { datedDay } from '../case-page/frame/day-words.ts';
import { ToldText } from '../contact/told-text.tsx';
import { Time } from '../kit/time.tsx';
import { Value } from '../kit/value.tsx';
import { useWords } from '../kit/words-provider.tsx';

const SHOWN = 5;

interface Props {
  readonly caseId: string;
  readonly today: Day;
}

/** The newest entries of a case, each in a line or two. */
export function LastEntries({ caseId, today }: Props) {
  const words = useWords();
  const live = useLive((db) => listEntries(db, caseId, SHOWN), ['last', caseId]);
  if (live.state !== 'read') return null;
  return (
    <section aria-labelledby="recent">
      <h2 id="recent" class="panel-heading">
        {words.say('panel.recent')}
      </h2>
      {live.value.length === 0 && <p class="small muted">{words.say('panel.nothing')}</p>}
      <ul class="panel-list">
        {live.value.map(({ id, happenedAt, content }) => {
          const said = [agentOf(content), textOf(content)].filter(Boolean).join(': ');
          return (
            <li key={id} class="small">
              <strong>{entryHeading(words, content)}</strong>{' '}
              <Time class="num muted" of={happenedAt}>
                {words.say('due.dayAndTime', {
                  day: datedDay(words.language, dayIn(happenedAt.zone, msOf(happenedAt)), today),
                  time: formatTime(words.language, happenedAt),
                })}
              </Time>
              {said && (
                <div>
                  <Value most={160}>{said}</Value>
                </div>
              )}
              {toldFacts(words, content).map((fact) => (
                <div key={fact.text} class="muted">
                  <ToldText fact={fact} />
                </div>
              ))}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
