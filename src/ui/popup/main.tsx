import '../kit/base.css';
import './popup.css';
import { render } from 'preact';
import { ISRAEL_ZONE } from '../../domain/law/il/zone.ts';
import { dayIn, momentOf } from '../../domain/time/moment.ts';
import { readActiveTab } from '../../platform/active-tab.ts';
import { dropBuyingDraft, keepBuyingDraft, listBuyingDrafts } from '../../platform/buying-drafts.ts';
import { localZone, openClock } from '../../platform/clock.ts';
import { draftsOfTab, dropDraft, keepDraft, readDraft } from '../../platform/drafts.ts';
import { ask } from '../../platform/messaging.ts';
import { languageSettings } from '../../platform/settings.ts';
import { followTheme } from '../../platform/theme.ts';
import { ErrorBoundary } from '../broken/error-boundary.tsx';
import { WordsProvider } from '../kit/words-provider.tsx';
import { Popup } from './popup.tsx';
import { openSession, type Session } from './session.ts';

// A window without a tab in front has nothing to capture; a note can still be written.
const NO_TAB = { tabId: -1, url: '', title: '' };

async function open(): Promise<Session> {
  const [clock, page] = await Promise.all([openClock(), readActiveTab()]);
  const ports = {
    ask,
    readActiveTab,
    readDraft,
    draftsOfTab,
    keepDraft,
    dropDraft,
    buying: { list: listBuyingDrafts, keep: keepBuyingDraft, drop: dropBuyingDraft },
    now: () => momentOf(clock(), localZone()),
    newId: () => crypto.randomUUID(),
    today: dayIn(ISRAEL_ZONE, clock()),
  };
  return openSession(ports, page ?? NO_TAB);
}

followTheme();
// Asked for before anything is drawn: the worker starts while the first paint is made.
const opening = open();
const root = document.getElementById('popup');
if (root) {
  render(
    <WordsProvider settings={languageSettings}>
      <ErrorBoundary backup={{ href: '../case-page/index.html#/backup', newTab: true }}>
        <Popup opening={opening} onLeave={() => window.close()} />
      </ErrorBoundary>
    </WordsProvider>,
    root,
  );
}
