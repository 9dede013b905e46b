import { render } from 'preact';
import { openClock } from '../../platform/clock.ts';
import { onRestored } from '../../platform/restore-news.ts';
import { languageSettings } from '../../platform/settings.ts';
import { readWindow } from '../../platform/side-panel.ts';
import { followTheme } from '../../platform/theme.ts';
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
      <Panel clock={clock} place={place} />
    </WordsProvider>,
    root,
  );
