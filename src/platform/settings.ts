import { readSettingsFrom, type SettingsChange, withChanges } from '../domain/settings/read-settings.ts';
import type { Settings } from '../domain/settings/settings.ts';
import { browser } from './browser.ts';

export type { Settings } from '../domain/settings/settings.ts';

const KEY = 'settings';

const readStored = async (): Promise<unknown> => (await browser.storage.local.get(KEY))[KEY];

/** The settings as they are stored; what is not of its kind counts as not chosen. */
export async function readSettings(): Promise<Settings> {
  return readSettingsFrom(await readStored());
}

// One after the other: each builds on what the one before it stored.
let last: Promise<void> = Promise.resolve();

/** Stores a change and leaves the rest as it is; every open page and the worker hear of it. */
export function changeSettings(change: SettingsChange): Promise<void> {
  const writing = last.then(async () => {
    await browser.storage.local.set({ [KEY]: withChanges(await readStored(), change) });
  });
  last = writing.catch(() => undefined);
  return writing;
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
export const languageSettings = { readSettings, changeSettings, onSettingsChange, browserLanguage };
