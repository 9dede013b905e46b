import { agentOf, type EntryBody } from '../../../domain/case/entry.ts';
import { listRecordsOf } from '../../../storage/queries.ts';
import { earlierFacts } from '../../../words/earlier-facts.ts';
import { entryHeading } from '../../../words/entry-words.ts';
import { Fold } from '../../kit/fold.tsx';
import { showText } from '../../kit/show-text.ts';
import { Time } from '../../kit/time.tsx';
import { useWords } from '../../kit/words-provider.tsx';
import { useLive } from '../frame/database-provider.tsx';
import { spokenMoment } from '../frame/day-words.ts';
import { useNow } from '../frame/now-provider.tsx';
import { LongText } from './long-text.tsx';

interface Props {
  readonly entryId: string;
  readonly version: number;
}

/** What an entry said before it was corrected, on request. */
export function Wordings({ entryId, version }: Props) {
  const words = useWords();
  return (
    <Fold summary={words.say('case.timeline.earlier')}>
      {() => <Earlier entryId={entryId} version={version} />}
    </Fold>
  );
}

function Earlier({ entryId, version }: Props) {
  const words = useWords();
  const nowMs = useNow();
  const live = useLive((db) => listRecordsOf(db, entryId), ['wordings', entryId, version]);
  if (live.state !== 'read') return null;
  const earlier = live.value.flatMap(({ hash, header, salted }) =>
    salted && header.action === 'put' && header.version < version
      ? [{ hash, header, body: salted.content as EntryBody }]
      : [],
  );
  return (
    <ol class="wordings small">
      {earlier.reverse().map(({ hash, header, body }) => {
        const { content, happenedAt } = body;
        const about = [
          entryHeading(words, content),
          showText(agentOf(content) ?? '', 120),
          ...earlierFacts(words, content).map((fact) => showText(fact, 120)),
          spokenMoment(words, happenedAt, nowMs),
        ].filter((text) => text !== '');
        return (
          <li key={hash}>
            <p class="muted">
              <Time of={header.recordedAt}>
                {words.say('case.timeline.recorded', { when: spokenMoment(words, header.recordedAt, nowMs) })}
              </Time>
            </p>
            {content.text && <LongText text={content.text} />}
            <p class="wording-about muted">
              {about.map((text) => (
                <bdi key={text}>{text}</bdi>
              ))}
            </p>
          </li>
        );
      })}
    </ol>
  );
}
