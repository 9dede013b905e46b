import { browser } from './browser.ts';
import type { NoticePort } from './ports.ts';

/** Name of the one alarm: the earliest thing that has to happen. */
const WAKE_ALARM = 'wake';

/** It rings again after as long, until it is set anew: the worker that it woke may die before it has done its work. */
const RETRY_MINUTES = 10;

async function showNotice(
  id: string,
  title: string,
  message: string,
  buttons: readonly string[] = [],
): Promise<void> {
  // The icon must be an address of the extension itself.
  const iconUrl = browser.runtime.getURL('icons/128.png');
  const plain = { type: 'basic', iconUrl, title, message } as const;
  if (buttons.length > 0) {
    try {
      // Chromium's alone, so that the types do not know it.
      const options = { ...plain, buttons: buttons.map((one) => ({ title: one })) };
      await browser.notifications.create(id, options);
      return;
    } catch {
      // Firefox refuses a notification that has buttons.
    }
  }
  await browser.notifications.create(id, plain);
}

/** Tells which button of which notification was pressed: 0 is the first. */
export function onNoticeButton(listener: (id: string, button: number) => void): void {
  browser.notifications.onButtonClicked.addListener(listener);
}

/** Colours of `ui/kit/tokens.css`: white stands out from them. */
const BADGE_COLOURS = { good: '#1f6b2c', late: '#a3271a' } as const;

async function setBadge(text: string, tone: keyof typeof BADGE_COLOURS = 'late'): Promise<void> {
  await browser.action.setBadgeText({ text });
  await browser.action.setBadgeBackgroundColor({ color: BADGE_COLOURS[tone] });
}

async function setAlarm(atMs: number | undefined): Promise<void> {
  const current = await browser.alarms.get(WAKE_ALARM);
  if (atMs === undefined) {
    if (current) await browser.alarms.clear(WAKE_ALARM);
    return;
  }
  // Setting it anew at every start could put it off for ever.
  if (current?.scheduledTime === atMs && current.periodInMinutes === RETRY_MINUTES) return;
  browser.alarms.create(WAKE_ALARM, { when: atMs, periodInMinutes: RETRY_MINUTES });
}

/** Notifications, badge and alarm of the real browser. */
export const notices: NoticePort = { showNotice, setBadge, setAlarm };
