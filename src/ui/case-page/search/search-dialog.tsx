import { useCallback, useMemo, useRef, useState } from 'preact/hooks';
import { parseQuery } from '../../../domain/search/query.ts';
import type { Words } from '../../../words/words.ts';
import { Notice } from '../../kit/notice.tsx';
import { showText } from '../../kit/show-text.ts';
import { useWords } from '../../kit/words-provider.tsx';
import { Finder } from './finder.tsx';
import type { FinderGroup } from './finder-rows.tsx';
import { goToFound, lastSearched } from './found-entry.ts';
import type { SearchAnswer } from './search-messages.ts';
import { useRows } from './use-rows.tsx';
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
  const found = query.length > 0 ? answer : undefined;
  const status = useMemo(() => (found ? statusOf(words, found) : ''), [words, found]);
  // What is chosen is opened with the words that stand in the field by then.
  const typed = useRef(text);
  typed.current = text;
  const open = useCallback(
    (hash: string, entryId: string | undefined): void => {
      onClose();
      goToFound(hash, typed.current, entryId);
    },
    [onClose],
  );
  const rows = useRows(found, query, open);
  const shown = found?.groups.reduce((sum, { hits }) => sum + hits.length, 0) ?? 0;
  const more = found && rows.areAll ? found.total - shown : 0;
  const groups = useMemo((): readonly FinderGroup[] => {
    if (more === 0) return rows.groups;
    const option = {
      key: 'more',
      shown: words.say('search.more', { count: more }),
      run: () => setMost((before) => before + MORE),
    };
    return [...rows.groups, { key: 'more', options: [option] }];
  }, [rows.groups, more, words]);

  const type = (letters: string): void => {
    setText(letters);
    setMost(FIRST);
  };
  return (
    <Finder
      title={words.say('search.title')}
      placeholder={words.say('search.placeholder')}
      text={text}
      onText={type}
      status={status}
      isBehind={answer?.asked !== text}
      onClose={onClose}
      groups={groups}
    >
      {hasFailed ? (
        <Notice tone="late" urgent>
          {words.say('search.failed')}
        </Notice>
      ) : (
        <Below answer={found} />
      )}
    </Finder>
  );
}

interface BelowProps {
  /** Undefined where nothing is looked for, or nothing is known yet. */
  readonly answer: SearchAnswer | undefined;
}

/** What is said where nothing is found yet, and below what is. */
function Below({ answer }: BelowProps) {
  const words = useWords();
  if (!answer)
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
            {isCertain(state)
              ? words.say('search.none', { text: showText(asked.trim(), 60) })
              : words.say('search.reading')}
          </p>
          {isCertain(state) && <p class="small muted">{words.say('search.noneSays')}</p>}
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

/** Whether everything that can be read was read: before, nobody can say that there is nothing. */
const isCertain = ({ isReady, unread, isFull }: SearchAnswer['state']): boolean =>
  isReady && (unread === 0 || isFull);

function statusOf(words: Words, { total, caseCount, asked, state }: SearchAnswer): string {
  if (total === 0)
    return isCertain(state)
      ? words.say('search.none', { text: showText(asked.trim(), 60) })
      : words.say('search.reading');
  return words.say('search.foundIn', {
    count: caseCount,
    found: words.say('search.found', { count: total }),
  });
}
