import { useMemo, useState } from 'preact/hooks';
import { findPlaces } from '../../../domain/search/find-places.ts';
import { parseQuery } from '../../../domain/search/query.ts';
import type { Words } from '../../../words/words.ts';
import { Notice } from '../../kit/notice.tsx';
import { showText } from '../../kit/show-text.ts';
import { useWords } from '../../kit/words-provider.tsx';
import { caseHash, entryHash } from '../frame/route.ts';
import { Finder } from './finder.tsx';
import { goToFound, lastSearched } from './found-entry.ts';
import { HitRow } from './hit-row.tsx';
import { MarkedText } from './marked-text.tsx';
import type { SearchAnswer } from './search-messages.ts';
import { useSearch } from './use-search.ts';

/** So many are shown at first, and so many more at a time. */
const FIRST = 20;
const MORE = 60;

interface Props {
  /** What is searched at first; what was searched last when absent. */
  readonly startsWith?: string | undefined;
  readonly onClose: () => void;
}

/** The search over everything: a letter more, other results. */
export function SearchDialog({ startsWith, onClose }: Props) {
  const words = useWords();
  const [text, setText] = useState(startsWith ?? lastSearched());
  const [most, setMost] = useState(FIRST);
  const { answer, hasFailed } = useSearch(text, most);
  const query = useMemo(() => parseQuery(answer?.asked ?? ''), [answer?.asked]);
  const isAsked = query.length > 0;
  const groups = answer && isAsked ? answer.groups : [];

  const type = (typed: string): void => {
    setText(typed);
    setMost(FIRST);
  };
  const shown = groups.reduce((sum, { hits }) => sum + hits.length, 0);
  const open = (hash: string, entryId: string | undefined): void => {
    onClose();
    goToFound(hash, text, entryId);
  };
  return (
    <Finder
      title={words.say('search.title')}
      placeholder={words.say('search.placeholder')}
      text={text}
      onText={type}
      status={answer && isAsked ? statusOf(words, answer) : ''}
      isBehind={answer?.asked !== text}
      onClose={onClose}
      groups={[
        ...groups.map((group) => ({
          key: group.caseId,
          heading: (
            <MarkedText
              text={group.title.slice(0, 160)}
              places={findPlaces(query, group.title.slice(0, 160))}
            />
          ),
          options: group.hits.map((hit) => ({
            key: hit.id,
            shown: <HitRow hit={hit} query={query} />,
            run: () =>
              hit.entry ? open(entryHash(hit.caseId, hit.id), hit.id) : open(caseHash(hit.caseId), undefined),
          })),
        })),
        ...(answer && isAsked && answer.total > shown
          ? [
              {
                key: 'more',
                options: [
                  {
                    key: 'more',
                    shown: words.say('search.more', { count: answer.total - shown }),
                    run: () => setMost(most + MORE),
                  },
                ],
              },
            ]
          : []),
      ]}
    >
      {hasFailed ? (
        <Notice tone="late" urgent>
          {words.say('search.failed')}
        </Notice>
      ) : (
        <Below answer={answer} isAsked={isAsked} />
      )}
    </Finder>
  );
}

interface BelowProps {
  readonly answer: SearchAnswer | undefined;
  readonly isAsked: boolean;
}

/** What is said where nothing is found yet, and below what is. */
function Below({ answer, isAsked }: BelowProps) {
  const words = useWords();
  if (!answer || !isAsked)
    return (
      <div class="finder-says">
        <p class="finder-says-title">{words.say('search.startTitle')}</p>
        <p class="small muted">{words.say('search.startSays')}</p>
      </div>
    );
  const { total, state, asked } = answer;
  return (
    <>
      {total === 0 && (
        <div class="finder-says">
          <p class="finder-says-title">
            {state.isReady
              ? words.say('search.none', { text: showText(asked.trim(), 60) })
              : words.say('search.reading')}
          </p>
          {state.isReady && <p class="small muted">{words.say('search.noneSays')}</p>}
        </div>
      )}
      {state.unread > 0 && (
        <p class="finder-foot tiny muted">
          {words.say(state.isFull ? 'search.full' : 'search.unread', { count: state.unread })}
        </p>
      )}
    </>
  );
}

function statusOf(words: Words, { total, caseCount, asked, state }: SearchAnswer): string {
  if (total === 0)
    return state.isReady
      ? words.say('search.none', { text: showText(asked.trim(), 60) })
      : words.say('search.reading');
  return words.say('search.foundIn', {
    count: caseCount,
    found: words.say('search.found', { count: total }),
  });
}
