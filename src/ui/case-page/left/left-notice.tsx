import './left-notice.css';
import type { Database } from '../../../storage/database.ts';
import { findEntry } from '../../../storage/queries.ts';
import type { EntryRow } from '../../../storage/rows.ts';
import { entryHeading } from '../../../words/entry-words.ts';
import { Notice } from '../../kit/notice.tsx';
import { Time } from '../../kit/time.tsx';
import { useWords } from '../../kit/words-provider.tsx';
import { useLive } from '../frame/database-provider.tsx';
import { spokenMoment } from '../frame/day-words.ts';
import { useNow } from '../frame/now-provider.tsx';
import { entryHash } from '../frame/route.ts';
import { useLeft } from './left-drafts.tsx';

/** The entries of the case over which something was typed and not saved, each a press away, however far down. */
export function LeftNotice({ caseId }: { readonly caseId: string }) {
  const words = useWords();
  const nowMs = useNow();
  const { corrected, postponed } = useLeft();
  const left = [...new Set([...corrected, ...postponed])];
  const live = useLive((db) => readOnTimeline(db, caseId, left), ['left', caseId, left.join(' ')]);
  if (live.state !== 'read' || live.value.length === 0) return null;
  return (
    <Notice tone="warn" small title={words.say('left.title')}>
      <ul class="left-list">
        {live.value.map(({ id, content, happenedAt }) => (
          <li key={id}>
            <a href={entryHash(caseId, id)}>
              <Time of={happenedAt}>
                {words.say('left.entry', {
                  entry: entryHeading(words, content),
                  when: spokenMoment(words, happenedAt, nowMs),
                })}
              </Time>
            </a>
          </li>
        ))}
      </ul>
    </Notice>
  );
}

async function readOnTimeline(db: Database, caseId: string, ids: readonly string[]): Promise<EntryRow[]> {
  const rows = await Promise.all(ids.map((id) => findEntry(db, id)));
  return rows.flatMap((row) => (row?.caseId === caseId && row.removed === 0 ? [row] : []));
}
