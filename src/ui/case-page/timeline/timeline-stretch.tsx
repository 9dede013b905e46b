import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { evidenceIdOf } from '../../../domain/case/entry.ts';
import type { Day } from '../../../domain/time/day.ts';
import { listEvidence } from '../../../storage/queries.ts';
import type { EntryRow, EvidenceRow } from '../../../storage/rows.ts';
import { listStretch } from '../../../storage/timeline-queries.ts';
import { Notice } from '../../kit/notice.tsx';
import { useWords } from '../../kit/words-provider.tsx';
import { useLive } from '../frame/database-provider.tsx';
import { EntryCard } from './entry-card.tsx';
import { DayHeading, Downloads, Gap } from './headings.tsx';
import { PAGE_ENTRIES, type TimelinePage } from './pages.ts';
import { timelineRows } from './timeline-rows.ts';
import { filterOf, isFiltered, type TimelineView } from './timeline-view.ts';

/** How far outside the window a stretch is already drawn. */
const NEAR = '1200px 0px';
/** Height of an entry before it was ever drawn. */
const GUESSED_ENTRY_PX = 120;

interface Props {
  readonly caseId: string;
  readonly page: TimelinePage;
  readonly view: TimelineView;
  readonly today: Day;
  readonly entryId: string | undefined;
  /** The first one: while all else on the page stands between it and the window, Tab must find it where it is. */
  readonly staysDrawn: boolean;
  readonly onRead: ((entries: readonly EntryRow[]) => void) | undefined;
  readonly onFull: (entries: readonly EntryRow[]) => void;
}

/** One stretch of the timeline; while it is far from the window, only its height is kept. */
export function TimelineStretch(props: Props) {
  const box = useRef<HTMLDivElement>(null);
  const { staysDrawn } = props;
  const [isNear, setNear] = useState(staysDrawn);
  const height = useRef(GUESSED_ENTRY_PX);

  useEffect(() => {
    const target = box.current;
    if (!target || staysDrawn) return undefined;
    const observer = new IntersectionObserver(
      ([seen]) => {
        if (!seen) return;
        // A form that is being written in stays, wherever it was scrolled to.
        const isBusy = target.querySelector('form') !== null || target.contains(document.activeElement);
        if (!seen.isIntersecting && isBusy) return;
        if (!seen.isIntersecting) height.current = target.offsetHeight || height.current;
        setNear(seen.isIntersecting);
      },
      { rootMargin: NEAR },
    );
    observer.observe(target);
    return () => observer.disconnect();
  }, []);

  return (
    <div ref={box} class="stretch" style={isNear ? undefined : { blockSize: `${height.current}px` }}>
      {isNear && <DrawnStretch {...props} heldPx={height.current} />}
    </div>
  );
}

interface DrawnProps extends Props {
  /** The height until it is drawn: a stretch that shrank to nothing meanwhile might be far again, and so on without end. */
  readonly heldPx: number;
}

function DrawnStretch({ caseId, page, view, today, entryId, onRead, onFull, heldPx }: DrawnProps) {
  const words = useWords();
  const { before, until } = page;
  const { kind, agent } = view;
  const live = useLive(
    async (db) => {
      const entries = await listStretch(db, caseId, { before, until, limit: PAGE_ENTRIES }, filterOf(view));
      const ids = entries.flatMap(({ content }) => evidenceIdOf(content) ?? []);
      const evidence = new Map((await listEvidence(db, ids)).map((row) => [row.id, row]));
      return { entries, evidence };
    },
    ['stretch', caseId, before, until, kind, agent],
  );
  // Fixing the lower end asks anew: what was drawn stays until the answer is there, so that nothing jumps.
  const shown = useRef<{ entries: EntryRow[]; evidence: Map<string, EvidenceRow> } | null>(null);
  if (live.state === 'read') shown.current = live.value;

  const entries = live.state === 'read' ? live.value.entries : undefined;
  useLayoutEffect(() => {
    if (!entries) return;
    onRead?.(entries);
    if (until === undefined && entries.length >= PAGE_ENTRIES) onFull(entries);
  }, [entries, until, onRead, onFull]);

  if (live.state === 'failed') return <Notice tone="late">{words.say('case.timeline.failed')}</Notice>;
  if (!shown.current) return <div style={{ blockSize: `${heldPx}px` }} />;
  const { evidence } = shown.current;
  return (
    <ol class="rows">
      {timelineRows(shown.current.entries, page.above, !isFiltered(view)).map((row) => {
        if (row.row === 'day') return <DayHeading key={row.day} day={row.day} today={today} />;
        if (row.row === 'gap')
          return <Gap key={`gap ${row.key}`} days={row.days} unanswered={row.unanswered} />;
        const cards = (row.row === 'files' ? row.entries : [row.entry]).map((entry) => (
          <EntryCard
            key={entry.id}
            entry={entry}
            evidence={evidence.get(evidenceIdOf(entry.content) ?? '')}
            isOpened={entry.id === entryId}
          />
        ));
        if (row.row === 'entry' || row.entries.some(({ id }) => id === entryId)) return cards;
        return <Downloads key={`files ${row.entries.at(-1)?.id}`} count={cards.length} cards={cards} />;
      })}
    </ol>
  );
}
