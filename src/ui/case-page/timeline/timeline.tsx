import './timeline.css';
import './timeline-head.css';
import type { ComponentChildren } from 'preact';
import { useCallback, useState } from 'preact/hooks';
import type { Day } from '../../../domain/time/day.ts';
import { momentOf } from '../../../domain/time/moment.ts';
import { localZone } from '../../../platform/clock.ts';
import type { EntryRow } from '../../../storage/rows.ts';
import { useWords } from '../../kit/words-provider.tsx';
import { useNow } from '../frame/now-provider.tsx';
import { FilterBar } from './filter-bar.tsx';
import { OpenedEntry } from './opened-entry.tsx';
import { type TimelinePage, withNextPage } from './pages.ts';
import { RemovedEntries } from './removed-entries.tsx';
import { TimelineStretch } from './timeline-stretch.tsx';
import { type TimelineView, topOf } from './timeline-view.ts';

interface Props {
  readonly caseId: string;
  readonly isOpen: boolean;
  readonly today: Day;
  /** The entry that the address names. */
  readonly entryId: string | undefined;
  readonly view: TimelineView;
  readonly onView: (view: TimelineView) => void;
  /** What adds an entry. */
  readonly children: ComponentChildren;
}

/** Everything that happened, the newest first, and the choice of what of it is shown. */
export function Timeline({ caseId, isOpen, today, entryId, view, onView, children }: Props) {
  const words = useWords();
  return (
    <section class="timeline" aria-labelledby="timeline">
      <div class="timeline-head">
        <h2 id="timeline" tabIndex={-1}>
          {words.say('case.timeline.title')}
        </h2>
        {children}
      </div>
      <FilterBar caseId={caseId} view={view} onView={onView} />
      <Stretches
        key={JSON.stringify(view)}
        view={view}
        caseId={caseId}
        isOpen={isOpen}
        today={today}
        entryId={entryId}
      />
      <RemovedEntries caseId={caseId} />
    </section>
  );
}

type StretchesProps = Omit<Props, 'children' | 'onView'>;

/** A view of the timeline, read in stretches: opening costs the same for ten and for 10,000. */
function Stretches({ view, caseId, isOpen, today, entryId }: StretchesProps) {
  const words = useWords();
  const nowMs = useNow();
  const [pages, setPages] = useState<readonly TimelinePage[]>(() => [
    { before: topOf(view, localZone()), until: undefined, above: undefined },
  ]);
  const [newest, setNewest] = useState<readonly EntryRow[]>();

  const onNewest = useCallback((entries: readonly EntryRow[]) => setNewest(entries), []);
  const onFull = useCallback(
    (entries: readonly EntryRow[]) => setPages((before) => withNextPage(before, entries)),
    [],
  );

  const isWhole = Object.keys(view).length === 0;
  const isElsewhere =
    entryId !== undefined && newest !== undefined && !newest.some((entry) => entry.id === entryId);
  return (
    <>
      {isElsewhere && <OpenedEntry entryId={entryId} caseId={caseId} />}
      {newest?.length === 0 && (
        <p class="timeline-empty muted">
          {words.say(isWhole ? 'case.timeline.empty' : 'timeline.nothingHere')}
        </p>
      )}
      <div class="stretches">
        {pages.map((page, index) => (
          <TimelineStretch
            key={page.before ?? ''}
            caseId={caseId}
            view={view}
            page={
              index === 0 && isOpen && isWhole
                ? { ...page, above: { moment: momentOf(nowMs, localZone()), isNow: true } }
                : page
            }
            today={today}
            entryId={entryId}
            staysDrawn={index === 0}
            onRead={index === 0 ? onNewest : undefined}
            onFull={onFull}
          />
        ))}
      </div>
    </>
  );
}
