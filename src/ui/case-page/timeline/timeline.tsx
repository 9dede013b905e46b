import './timeline.css';
import type { ComponentChildren } from 'preact';
import { useCallback, useState } from 'preact/hooks';
import type { Day } from '../../../domain/time/day.ts';
import { momentOf } from '../../../domain/time/moment.ts';
import { localZone } from '../../../platform/clock.ts';
import type { EntryRow } from '../../../storage/rows.ts';
import { useWords } from '../../kit/words-provider.tsx';
import { useNow } from '../frame/now-provider.tsx';
import { OpenedEntry } from './opened-entry.tsx';
import { type TimelinePage, withNextPage } from './pages.ts';
import { RemovedEntries } from './removed-entries.tsx';
import { TimelineStretch } from './timeline-stretch.tsx';

interface Props {
  readonly caseId: string;
  readonly isOpen: boolean;
  readonly today: Day;
  /** The entry that the address names. */
  readonly entryId: string | undefined;
  /** What adds an entry. */
  readonly children: ComponentChildren;
}

/** Everything that happened, the newest first, read in stretches: opening costs the same for ten and for 10,000. */
export function Timeline({ caseId, isOpen, today, entryId, children }: Props) {
  const words = useWords();
  const nowMs = useNow();
  const [pages, setPages] = useState<readonly TimelinePage[]>([
    { before: undefined, until: undefined, above: undefined },
  ]);
  const [newest, setNewest] = useState<readonly EntryRow[]>();

  const onNewest = useCallback((entries: readonly EntryRow[]) => setNewest(entries), []);
  const onFull = useCallback(
    (entries: readonly EntryRow[]) => setPages((before) => withNextPage(before, entries)),
    [],
  );

  const isElsewhere =
    entryId !== undefined && newest !== undefined && !newest.some((entry) => entry.id === entryId);
  return (
    <section class="timeline" aria-labelledby="timeline">
      <div class="timeline-head">
        <h2 id="timeline" tabIndex={-1}>
          {words.say('case.timeline.title')}
        </h2>
        {children}
      </div>
      {isElsewhere && <OpenedEntry entryId={entryId} caseId={caseId} />}
      {newest?.length === 0 && <p class="timeline-empty muted">{words.say('case.timeline.empty')}</p>}
      <div class="stretches">
        {pages.map((page, index) => (
          <TimelineStretch
            key={page.before ?? ''}
            caseId={caseId}
            page={
              index === 0 && isOpen
                ? { ...page, above: { moment: momentOf(nowMs, localZone()), isNow: true } }
                : page
            }
            today={today}
            entryId={entryId}
            startsShown={index === 0}
            onRead={index === 0 ? onNewest : undefined}
            onFull={onFull}
          />
        ))}
      </div>
      <RemovedEntries caseId={caseId} />
    </section>
  );
}
