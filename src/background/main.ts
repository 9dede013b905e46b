import { BACKUP_NOTICE } from '../domain/backup/backup-notice.ts';
import { directWayOf } from '../domain/capture/direct-ways.ts';
import { placeOfReminder } from '../domain/reminders/reminder.ts';
import { browser } from '../platform/browser.ts';
import { showCasePage, showCasePlace } from '../platform/case-page.ts';
import { onCommand } from '../platform/commands.ts';
import { welcomeOnInstall } from '../platform/first-run.ts';
import type { FrontTab } from '../platform/front-tab.ts';
import { onBackupMemory } from '../platform/last-backup.ts';
import { onMenuClick } from '../platform/menus.ts';
import { serveCalls } from '../platform/messaging.ts';
import { onNoticeButton } from '../platform/notices.ts';
import { onSettingsChange } from '../platform/settings.ts';
import { type App, startApp } from './app.ts';
import { showMenu } from './menus.ts';
import { parseCall } from './parse-call.ts';

// One start in each life of the worker; a failed one is forgotten, so that the next event tries again.
let starting: Promise<App> | undefined;

const app = (): Promise<App> => {
  starting ??= startApp(forget).catch((thrown: unknown) => {
    forget();
    throw thrown;
  });
  return starting;
};

function forget(): void {
  starting = undefined;
}

const reconcile = (): void => {
  app()
    .then((started) => started.reconcile())
    .catch(console.error);
};

const captureAtOnce = (name: string, tab: FrontTab, selected?: string): void => {
  const way = directWayOf(name);
  if (!way) return;
  app()
    .then((started) => started.captureAtOnce(way, tab, selected))
    .catch(console.error);
};

// Every listener in this first tick: one added later misses the event that woke the worker.
serveCalls(parseCall, async (call) => (await app()).run(call));
browser.alarms.onAlarm.addListener(reconcile);
browser.runtime.onStartup.addListener(reconcile);
browser.runtime.onInstalled.addListener(reconcile);
onSettingsChange(reconcile);
onBackupMemory(reconcile);
welcomeOnInstall();
onMenuClick(captureAtOnce);
onCommand((name, tab) => captureAtOnce(name, tab));
// The browser keeps the menu while the worker sleeps; its language may be another by the next start.
browser.runtime.onInstalled.addListener(() => void showMenu());
browser.runtime.onStartup.addListener(() => void showMenu());
onSettingsChange(() => void showMenu());
browser.notifications.onClicked.addListener((id) => {
  // The id alone says which case and entry: the worker that showed it may be long gone.
  const place = placeOfReminder(id);
  const shown =
    id === BACKUP_NOTICE ? showCasePlace('#/backup') : showCasePage(place?.caseId, place?.entryId);
  shown.catch(console.error);
  browser.notifications.clear(id).catch(console.error);
});

onNoticeButton((id, button) => {
  app()
    .then((started) => started.pressNotice(id, button))
    .catch(console.error);
});

// An alarm may have vanished without any event to tell of it.
reconcile();
