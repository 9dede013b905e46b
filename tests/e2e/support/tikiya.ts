import { onTestFinished } from 'vitest';
import { type BuildName, builtFolder } from '../../../scripts/build/build-extension.ts';
import { type Chromium, type LaunchOptions, launchChromium } from './chromium.ts';
import { makeProfile, type Profile } from './profile.ts';

/** Starts Chromium with a build for the time of a test. */
export async function startTikiya(
  build: BuildName = 'chrome',
  options: Omit<LaunchOptions, 'extension'> = {},
): Promise<Chromium> {
  const chromium = await launchChromium({ language: 'en', ...options, extension: builtFolder(build) });
  onTestFinished(async () => {
    // A test may have ended it on its own.
    if (chromium.browser.connected) await chromium.close();
  });
  return chromium;
}

/** A profile that holds a build for good, for the time of a test. */
export function keptProfile(build: BuildName, folder?: string): Profile {
  const profile = makeProfile({ install: builtFolder(build), ...(folder && { folder }) });
  onTestFinished(() => profile.remove());
  return profile;
}
