import './page.css';
import { useEffect, useState } from 'preact/hooks';
import type { Clock } from '../../domain/time/moment.ts';
import { ErrorBoundary } from '../broken/error-boundary.tsx';
import { LanguageSwitch } from '../kit/language-switch.tsx';
import { ToastProvider } from '../kit/toast.tsx';
import { useWords } from '../kit/words-provider.tsx';
import { DatabaseProvider } from './frame/database-provider.tsx';
import { NowProvider } from './frame/now-provider.tsx';
import { PageHeader } from './frame/page-header.tsx';
import { PrivateNotice } from './frame/private-notice.tsx';
import { backupHash, placeOf, useRoute } from './frame/route.ts';
import { LostNotice } from './home/lost-notice.tsx';
import { ActionProvider } from './keyboard/action-provider.tsx';
import { PageKeys } from './keyboard/page-keys.tsx';
import { Screen } from './screen.tsx';

interface Props {
  readonly clock: Clock;
  /** The store was found empty although it once held data. */
  readonly dataLost: boolean;
  /** The page stands in a private window, where it has no data. */
  readonly isPrivate: boolean;
}

/** The case page: frame, and the screen of the place that the hash names. */
export function App({ clock, dataLost, isPrivate }: Props) {
  const words = useWords();
  const route = useRoute();
  const [lost, setLost] = useState(dataLost);
  const place = placeOf(route);

  // Another screen starts at its top, and is read from its heading on.
  useEffect(() => {
    window.scrollTo(0, 0);
  }, [place]);

  if (isPrivate) return <PrivateNotice />;
  return (
    <ToastProvider closeLabel={words.say('common.close')}>
      <NowProvider clock={clock}>
        <button type="button" class="skip button" onClick={() => document.getElementById('content')?.focus()}>
          {words.say('common.skip')}
        </button>
        <DatabaseProvider>
          <ActionProvider>
            <PageHeader at={route.at} />
            <main id="content" class="screen" tabIndex={-1}>
              {lost && <LostNotice onSeen={() => setLost(false)} />}
              <ErrorBoundary key={place} backup={{ href: backupHash }}>
                <Screen key={place} route={route} />
              </ErrorBoundary>
            </main>
            <footer class="page-footer small muted">
              <span>{words.say('rights.notAdvice')}</span>
              <LanguageSwitch label={words.say('common.language')} />
            </footer>
            <PageKeys />
          </ActionProvider>
        </DatabaseProvider>
      </NowProvider>
    </ToastProvider>
  );
}
