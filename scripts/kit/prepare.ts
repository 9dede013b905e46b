import '../../src/background/main.ts';
import { browser } from './fake-browser.ts';
import { SCREENS, type ShownScreen } from './screens.ts';
import { SEEDS } from './seeds.ts';

/**
 * Puts the state of the screen that the address names into an empty store, by a worker that runs in this very page. Gives
 * the screen, with what is to be pressed to come to it.
 */
export async function prepare(): Promise<ShownScreen> {
  const asked = new URLSearchParams(location.search);
  const screen = SCREENS.find(({ name }) => name === asked.get('screen'));
  if (!screen) throw new Error(`There is no screen ${asked.get('screen')}.`);
  const change = (settings: object): Promise<void> => browser.storage.local.set({ settings });
  await change({ language: asked.get('language') ?? 'he', theme: asked.get('theme') ?? 'light' });
  // So that a test sees a screen otherwise without opening it anew.
  Object.assign(globalThis, { kitSettings: change });
  const hash = await SEEDS[screen.seed]();
  location.hash = screen.hash ?? hash;
  return screen;
}
