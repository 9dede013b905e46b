import { agentOf, textOf } from '../../domain/case/entry.ts';
import { listEntries } from '../../storage/queries.ts';
import { entryFacts, entryHeading } from '../../words/entry-words.ts';
import { formatTime } from '../../words/format.ts';
import { useLive } from '../case-page/frame/database-provider.tsx';
import { Value } from '../kit/value.tsx';
import { useWords } from '../kit/words-provider.tsx';

const SHOWN = 5;

interface Props {
  readonly caseId: string;
}

/** The newest entries of a case, each in a line or two. */
export function LastEntries({ caseId }: Props) {
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
              <time class="num muted" dateTime={happenedAt.at}>
                {formatTime(words.language, happenedAt)}
              </time>
              {said && (
                <div>
                  <Value most={160}>{said}</Value>
                </div>
              )}
              {entryFacts(words, content).map((fact) => (
                <div key={fact} class="muted">
                  <Value most={160}>{fact}</Value>
                </div>
              ))}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
