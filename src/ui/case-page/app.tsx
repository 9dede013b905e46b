import './page.css';
import { useEffect, useState } from 'preact/hooks';
import type { Clock } from '../../domain/time/moment.ts';
import { ToastProvider } from '../kit/toast.tsx';
import { useWords } from '../kit/words-provider.tsx';
import { CaseScreen } from './case/case-screen.tsx';
import { DatabaseProvider } from './frame/database-provider.tsx';
import { NowProvider } from './frame/now-provider.tsx';
import { PageHeader } from './frame/page-header.tsx';
import { useRoute } from './frame/route.ts';
import { HomeScreen } from './home/home-screen.tsx';
import { LostNotice } from './home/lost-notice.tsx';

interface Props {
  readonly clock: Clock;
  /** The store was found empty although it once held data. */
  readonly dataLost: boolean;
}

/** The case page: frame, and the screen of the place that the hash names. */
export function App({ clock, dataLost }: Props) {
  const words = useWords();
  const route = useRoute();
  const [lost, setLost] = useState(dataLost);
  const caseId = route.at === 'case' ? route.caseId : undefined;

  // Another screen starts at its top, and is read from its heading on.
  useEffect(() => {
    window.scrollTo(0, 0);
  }, [caseId]);

  return (
    <ToastProvider closeLabel={words.say('common.close')}>
      <NowProvider clock={clock}>
        <button type="button" class="skip button" onClick={() => document.getElementById('content')?.focus()}>
          {words.say('common.skip')}
        </button>
        <DatabaseProvider>
          <PageHeader isHome={route.at === 'home'} />
          <main id="content" class="screen" tabIndex={-1}>
            {lost && <LostNotice onSeen={() => setLost(false)} />}
            {route.at === 'home' ? <HomeScreen /> : <CaseScreen key={route.caseId} route={route} />}
          </main>
          <footer class="page-footer small muted">{words.say('deadline.notAdvice')}</footer>
        </DatabaseProvider>
      </NowProvider>
    </ToastProvider>
  );
}
