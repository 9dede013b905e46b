import { browser } from './browser.ts';

const KEY = 'settings';

/** What the shopper chose. An absent language follows the browser's. */
export interface Settings {
  readonly language?: string;
}

/** The settings as they are stored. */
export async function readSettings(): Promise<Settings> {
  const stored = (await browser.storage.local.get(KEY))[KEY] as Settings | undefined;
  return typeof stored?.language === 'string' ? { language: stored.language } : {};
}

/** Stores the settings; every open page and the worker hear of it. */
async function writeSettings(settings: Settings): Promise<void> {
  await browser.storage.local.set({ [KEY]: settings });
}

/** Tells when the settings change, from any window. Gives back the way to stop listening. */
export function onSettingsChange(listener: () => void): () => void {
  const heard = (changes: Record<string, unknown>, area: string): void => {
    if (area === 'local' && KEY in changes) listener();
  };
  browser.storage.onChanged.addListener(heard);
  return () => browser.storage.onChanged.removeListener(heard);
}

/** The language of the browser's own screens, as a BCP 47 tag. */
export function browserLanguage(): string {
  return browser.i18n.getUILanguage();
}

/** What the screens need to speak the chosen language and to change it. */
export const languageSettings = { readSettings, writeSettings, onSettingsChange, browserLanguage };
