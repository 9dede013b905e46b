import { browser } from './browser.ts';

/** Does something once in each run of the browser, however often the worker starts in it. What threw is done again at its next start. */
export async function oncePerRun(name: string, work: () => Promise<void>): Promise<void> {
  const key = `done ${name}`;
  if ((await browser.storage.session.get(key))[key] === true) return;
  await work();
  await browser.storage.session.set({ [key]: true });
}
