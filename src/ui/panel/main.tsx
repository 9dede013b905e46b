import { render } from 'preact';
import { openClock } from '../../platform/clock.ts';
import { onRestored } from '../../platform/restore-news.ts';
import { languageSettings } from '../../platform/settings.ts';
import { readWindow } from '../../platform/side-panel.ts';
import { followTheme } from '../../platform/theme.ts';
import { ErrorBoundary } from '../broken/error-boundary.tsx';
import { WordsProvider } from '../kit/words-provider.tsx';
import { Panel } from './panel.tsx';

followTheme();
// What is on the screen may all be otherwise after a restore.
onRestored(() => location.reload());
const [clock, place] = await Promise.all([openClock(), readWindow()]);
const root = document.getElementById('panel');
if (root)
  render(
    <WordsProvider settings={languageSettings}>
      <ErrorBoundary backup={{ href: '../case-page/index.html#/backup', newTab: true }}>
        <Panel clock={clock} place={place} />
      </ErrorBoundary>
    </WordsProvider>,
    root,
  );
