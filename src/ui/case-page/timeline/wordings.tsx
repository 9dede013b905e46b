import { agentOf, type EntryBody } from '../../../domain/case/entry.ts';
import { listRecordsOf } from '../../../storage/queries.ts';
import { earlierFacts } from '../../../words/earlier-facts.ts';
import { entryHeading } from '../../../words/entry-words.ts';
import { formatMoment } from '../../../words/format.ts';
import { Fold } from '../../kit/fold.tsx';
import { showText } from '../../kit/show-text.ts';
import { useWords } from '../../kit/words-provider.tsx';
import { useLive } from '../frame/database-provider.tsx';
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
          formatMoment(words.language, happenedAt),
        ].filter((text) => text !== '');
        return (
          <li key={hash}>
            <p class="muted">
              {words.say('case.timeline.recorded', {
                when: formatMoment(words.language, header.recordedAt),
              })}
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
