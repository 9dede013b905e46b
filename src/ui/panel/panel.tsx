import './panel.css';
import { useEffect, useState } from 'preact/hooks';
import type { Clock } from '../../domain/time/moment.ts';
import { bindPanel } from '../../platform/panel-case.ts';
import type { PanelWindow } from '../../platform/side-panel.ts';
import { findCase } from '../../storage/queries.ts';
import { DatabaseProvider, useLive } from '../case-page/frame/database-provider.tsx';
import { NowProvider } from '../case-page/frame/now-provider.tsx';
import { Mark } from '../kit/icon.tsx';
import { Notice } from '../kit/notice.tsx';
import { ToastProvider } from '../kit/toast.tsx';
import { useWords } from '../kit/words-provider.tsx';
import { CasePanel } from './case-panel.tsx';
import { ChooseCase } from './choose-case.tsx';
import { usePanelCase } from './use-panel-case.ts';

interface Props {
  readonly clock: Clock;
  readonly place: PanelWindow;
}

/** The panel beside the page: one case, or the choice of one. */
export function Panel({ clock, place }: Props) {
  const words = useWords();
  useEffect(() => {
    document.title = words.say('app.name');
  }, [words]);
  return (
    <ToastProvider closeLabel={words.say('common.close')}>
      <main class="panel">
        {place.isPrivate ? (
          <>
            <PanelName />
            <Notice tone="calm">
              <p>{words.say('panel.private')}</p>
            </Notice>
          </>
        ) : (
          <NowProvider clock={clock}>
            <DatabaseProvider>
              <BoundPanel windowId={place.windowId} />
            </DatabaseProvider>
          </NowProvider>
        )}
      </main>
    </ToastProvider>
  );
}

function PanelName() {
  const words = useWords();
  return (
    <h1 class="panel-name">
      <Mark /> {words.say('app.name')}
    </h1>
  );
}

function BoundPanel({ windowId }: { readonly windowId: number }) {
  const words = useWords();
  const bound = usePanelCase(windowId);
  const [chooses, setChooses] = useState(false);
  const caseId = bound === 'unknown' ? undefined : bound;
  const live = useLive(
    async (db) => {
      const row = caseId === undefined ? undefined : await findCase(db, caseId);
      // What lies in the bin is not written in.
      return row && row.binnedAtMs === undefined ? row : null;
    },
    ['panel', caseId],
  );
  if (bound === 'unknown' || live.state === 'reading') return null;
  if (live.state === 'failed')
    return (
      <>
        <PanelName />
        <Notice tone="late">{words.say('common.readFailed')}</Notice>
      </>
    );
  if (live.value && !chooses)
    return (
      <CasePanel key={live.value.id} row={live.value} windowId={windowId} onChange={() => setChooses(true)} />
    );
  return (
    <>
      <PanelName />
      {caseId !== undefined && !live.value && (
        <Notice tone="calm">
          <p>{words.say('panel.gone')}</p>
        </Notice>
      )}
      <ChooseCase
        onChoose={(chosen) => {
          setChooses(false);
          bindPanel(windowId, chosen).catch((thrown: unknown) => console.error(thrown));
        }}
      />
    </>
  );
}
