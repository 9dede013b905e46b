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
  const pressed = await prepare();
  await SURFACES[name]();

  if (pressed !== undefined) {
    const press = (): boolean => {
      const found = document.querySelector<HTMLElement>(pressed);
      found?.click();
      return found !== null;
    };
    const watch = new MutationObserver(() => press() && watch.disconnect());
    if (!press()) watch.observe(document.body, { childList: true, subtree: true });
  }
}
