import '../../file-reader/trusted-types.ts';
import { render } from 'preact';
import { readCanaryState } from '../../platform/canary.ts';
import { isInPrivateWindow } from '../../platform/case-page.ts';
import { openClock } from '../../platform/clock.ts';
import { onRestored } from '../../platform/restore-news.ts';
import { languageSettings } from '../../platform/settings.ts';
import { followTheme } from '../../platform/theme.ts';
import { removeLeftScratchFiles } from '../../storage/scratch-file.ts';
import { ErrorBoundary } from '../broken/error-boundary.tsx';
import { WordsProvider } from '../kit/words-provider.tsx';
import { App } from './app.tsx';
import { backupHash } from './frame/route.ts';

// The frame itself threw: a page of its own, since this one has nothing that follows its hash.
const BACKUP = { href: backupHash, newTab: true };

followTheme();
// Of an export or a backup that was under way when a page or the browser was closed.
removeLeftScratchFiles().catch((thrown: unknown) => console.error(thrown));
// What is on the screen, in the search and in drafts may all be otherwise after a restore.
onRestored(() => location.reload());
const [clock, canary] = await Promise.all([openClock(), readCanaryState().catch(() => 'fine')]);
const place = document.getElementById('page');
if (place)
  render(
    <WordsProvider settings={languageSettings}>
      <ErrorBoundary backup={BACKUP}>
        <App clock={clock} dataLost={canary === 'lost'} isPrivate={isInPrivateWindow()} />
      </ErrorBoundary>
    </WordsProvider>,
    place,
  );
