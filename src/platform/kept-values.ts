import type { KeptValues } from '../domain/backup/backup-format.ts';
import { isDraftName } from '../domain/backup/kept-draft.ts';
import { isPlainJson } from '../domain/backup/plain-json.ts';
import { readSettingsFrom } from '../domain/settings/read-settings.ts';
import { browser } from './browser.ts';
import type { KeptWay } from './ports.ts';

const SETTINGS = 'settings';
/** Longer than anything that is typed into one form. */
const MOST_DRAFT = 2_000_000;

/** Settings and drafts as a backup has them. */
export async function readKeptValues(): Promise<KeptValues> {
  const all = await browser.storage.local.get(null);
  return {
    settings: fieldsOf(all[SETTINGS]),
    drafts: Object.fromEntries(Object.entries(all).filter(([name]) => isDraftName(name))),
  };
}

/**
 * Puts settings and drafts of a backup where they belong, trusting nothing in them. Nothing that is here goes before what comes
 * is written. Done twice it is done once.
 */
export async function applyKeptValues(kept: KeptValues, how: KeptWay): Promise<void> {
  const here = await readKeptValues();
  const drafts = Object.entries(kept.drafts).filter(([name, draft]) => isDraftName(name) && isDraft(draft));
  const theirs = readSettingsFrom(kept.settings);
  if (how === 'replace') {
    await browser.storage.local.set({ ...Object.fromEntries(drafts), [SETTINGS]: theirs });
    const coming = new Set(drafts.map(([name]) => name));
    await browser.storage.local.remove(Object.keys(here.drafts).filter((name) => !coming.has(name)));
    return;
  }
  const missing = drafts.filter(([name]) => !Object.hasOwn(here.drafts, name));
  const settings = how === 'fill' ? { ...theirs, ...here.settings } : theirs;
  await browser.storage.local.set({ ...Object.fromEntries(missing), [SETTINGS]: settings });
}

const isDraft = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  isPlainJson(value) &&
  JSON.stringify(value).length <= MOST_DRAFT;

const fieldsOf = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
