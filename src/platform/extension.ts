import { browser } from './browser.ts';

/** The version of the extension, from its manifest. */
export function extensionVersion(): string {
  return browser.runtime.getManifest().version;
}
