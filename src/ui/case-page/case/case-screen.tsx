import './case.css';
import { useState } from 'preact/hooks';
import { zoneOfLaw } from '../../../domain/law/zone-of-law.ts';
import { dayIn } from '../../../domain/time/moment.ts';
import { findCase } from '../../../storage/queries.ts';
import type { CaseRow } from '../../../storage/rows.ts';
import { ButtonLink } from '../../kit/button.tsx';
import { useWords } from '../../kit/words-provider.tsx';
import { BinCase } from '../bin/bin-case.tsx';
import { BinnedCase } from '../bin/binned-case.tsx';
import { WithCaseDates } from '../calendar/case-dates.tsx';
import { askedFact } from '../dates/asked-fact.ts';
import { useRights } from '../dates/told-entries.ts';
import { WithToldEntries } from '../dates/with-told-entries.tsx';
import { AddEntry, type Adding } from '../entry-form/add-entry.tsx';
import { AddFiles } from '../files/add-files.tsx';
import { useLive } from '../frame/database-provider.tsx';
import { useNow } from '../frame/now-provider.tsx';
import { ReadFailed } from '../frame/read-failed.tsx';
import { homeHash, type Route } from '../frame/route.ts';
import { ScreenTitle } from '../frame/screen-title.tsx';
import { LeftDrafts } from '../left/left-drafts.tsx';
import { LeftNotice } from '../left/left-notice.tsx';
import { PrintedTimeline } from '../print/printed-timeline.tsx';
import { SampleNotice } from '../sample/sample-notice.tsx';
import { Timeline } from '../timeline/timeline.tsx';
import type { TimelineView } from '../timeline/timeline-view.ts';
import { Viewer } from '../viewer/viewer.tsx';
import { VisitsCard } from '../visits/visits-card.tsx';
import { CallCard } from './call-card.tsx';
import { CaseGuide } from './case-guide.tsx';
import { CaseHead } from './case-head.tsx';
import { CheckCase } from './check-case.tsx';
import { DatesAside } from './dates-aside.tsx';
import { FactsAside } from './facts-aside.tsx';

type CaseRoute = Extract<Route, { at: 'case' }>;

interface Props {
  readonly route: CaseRoute;
}

/** One case: what to do next, its dates and facts, and everything that happened. */
export function CaseScreen({ route }: Props) {
  const words = useWords();
  const live = useLive(async (db) => (await findCase(db, route.caseId)) ?? null, ['case', route.caseId]);
  if (live.state === 'failed') return <ReadFailed />;
  if (live.state === 'reading') return <p class="unseen">{words.say('common.loading')}</p>;
  if (!live.value) {
    return (
      <div class="case-missing">
        <ScreenTitle title={words.say('app.name')}>{words.say('case.missing')}</ScreenTitle>
        <ButtonLink href={homeHash}>{words.say('home.all')}</ButtonLink>
      </div>
    );
  }
  if (live.value.binnedAtMs !== undefined) return <BinnedCase row={live.value} />;
  return (
    <>
      {live.value.facts.sample && <SampleNotice caseId={route.caseId} />}
      <WithToldEntries caseId={route.caseId}>
        <LeftDrafts caseId={route.caseId}>
          <WithCaseDates row={live.value}>
            <FoundCase row={live.value} route={route} />
          </WithCaseDates>
        </LeftDrafts>
      </WithToldEntries>
    </>
  );
}

function FoundCase({ row, route }: Props & { readonly row: CaseRow }) {
  const nowMs = useNow();
  const [adding, setAdding] = useState<Adding>();
  const [isClosing, setClosing] = useState(false);
  const [view, setView] = useState<TimelineView>({});
  const { purchase, status } = row.facts;
  const today = dayIn(zoneOfLaw(purchase), nowMs);
  const rights = useRights(row.facts, today);
  const asks = askedFact(purchase, rights, today);
  const showPerson = (agent: string): void => {
    setView({ agent });
    document.getElementById('timeline')?.focus();
  };
  return (
    <div class="case">
      <CaseHead row={row} onClose={() => setClosing(true)} />
      <CaseGuide row={row} today={today} onAdding={setAdding} isClosing={isClosing} onClosing={setClosing} />
      <DatesAside row={row} rights={rights} today={today} asks={asks} />
      <FactsAside row={row} today={today} asks={asks} onPerson={showPerson} />
      <div class="case-main">
        <LeftNotice caseId={row.id} />
        <CallCard row={row} today={today} />
        <VisitsCard row={row} />
        <Timeline
          caseId={row.id}
          isOpen={status === 'open'}
          today={today}
          entryId={route.entryId}
          view={view}
          onView={setView}
        >
          <AddEntry caseId={row.id} adding={adding} onAdding={setAdding} />
          <AddFiles key={row.id} caseId={row.id} />
        </Timeline>
        <CheckCase caseId={row.id} />
        <BinCase row={row} />
      </div>
      <PrintedTimeline row={row} />
      {route.evidenceId !== undefined && <Viewer caseId={row.id} evidenceId={route.evidenceId} />}
    </div>
  );
}
