import { emptyStore } from './empty-store.ts';

/** The pages of the extension, as the kit opens them. */
const SURFACES = {
  'case-page': () => import('../../src/ui/case-page/main.tsx'),
  popup: () => import('../../src/ui/popup/main.tsx'),
  panel: () => import('../../src/ui/panel/main.tsx'),
};

/** Opens a page of the extension in the state that the address names, and presses what leads to the screen. */
export async function openSurface(name: keyof typeof SURFACES): Promise<void> {
  await emptyStore();
  const { prepare } = await import('./prepare.ts');
  const { press = [], key } = await prepare();
  await SURFACES[name]();

  for (const selector of press) {
    const found = await appeared(selector);
    await heard();
    found.click();
  }
  if (key === undefined) return;
  await appeared('main h1');
  await heard();
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
}

/** Once what was just drawn listens to what is pressed: the effects of a drawing run after the next frame. */
const heard = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve)));
  });

/** The first element that a selector finds, as soon as there is one. */
const appeared = (selector: string): Promise<HTMLElement> =>
  new Promise((resolve) => {
    const look = (): boolean => {
      const found = document.querySelector<HTMLElement>(selector);
      if (found) resolve(found);
      return found !== null;
    };
    const watch = new MutationObserver(() => look() && watch.disconnect());
    if (!look()) watch.observe(document.body, { childList: true, subtree: true });
  });
