import { browser } from './browser.ts';
import { type FrontTab, frontTabOf } from './front-tab.ts';

/** Tells of a shortcut of the manifest, which also opens that page to us. To be called in the worker's first tick. */
export function onCommand(listener: (name: string, tab: FrontTab) => void): void {
  browser.commands.onCommand.addListener((name, tab) => {
    const front = frontTabOf(tab);
    if (front) listener(name, front);
  });
}
