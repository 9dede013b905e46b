import { browser } from './browser.ts';

/** The version of the extension, from its manifest. */
export function extensionVersion(): string {
  return browser.runtime.getManifest().version;
}

/** The address of the licences of what is shipped with it. */
export const licencesUrl = (): string => browser.runtime.getURL('licences.txt');
