import '../../src/background/main.ts';
import { browser } from './fake-browser.ts';
import { SCREENS } from './screens.ts';

/**
 * Puts the state of the screen that the address names into an empty store, by a worker that runs in this very page. Gives
 * what is to be pressed to come to it.
 */
export async function prepare(): Promise<string | undefined> {
  const asked = new URLSearchParams(location.search);
  const screen = SCREENS.find(({ name }) => name === asked.get('screen'));
  if (!screen) throw new Error(`There is no screen ${asked.get('screen')}.`);
  await browser.storage.local.set({
    settings: { language: asked.get('language') ?? 'he', theme: asked.get('theme') ?? 'light' },
  });
  location.hash = await screen.seed();
  return screen.press;
}
