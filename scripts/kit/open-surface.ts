import { emptyStore } from './empty-store.ts';
import { readyFiles } from './ready-files.ts';

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
  const { press = [], key, typed, chooses, afterwards = [] } = await prepare();
  await SURFACES[name]();

  await pressAll(press);
  if (key !== undefined) {
    await appeared('main h1');
    await heard();
    pressKey(key);
  }
  if (typed !== undefined) {
    const field = await appeared<HTMLInputElement>('.finder-field');
    await heard();
    field.value = typed;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }
  if (chooses !== undefined) {
    const picker = await appeared<HTMLInputElement>(chooses);
    await heard();
    const chosen = new DataTransfer();
    for (const file of readyFiles()) chosen.items.add(file);
    picker.files = chosen.files;
    picker.dispatchEvent(new Event('change', { bubbles: true }));
  }
  await pressAll(afterwards);
}

async function pressAll(selectors: readonly string[]): Promise<void> {
  for (const selector of selectors) {
    const found = await appeared(selector);
    await heard();
    found.click();
  }
}

function pressKey(pressed: string): void {
  const key = pressed.replace('Control+', '');
  const ctrlKey = key !== pressed;
  const code = `Key${key.toUpperCase()}`;
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key, code, ctrlKey, bubbles: true }));
}

/** Once what was just drawn listens to what is pressed: the effects of a drawing run after the next frame. */
const heard = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve)));
  });

/** The first element that a selector finds, as soon as there is one. */
const appeared = <Found extends HTMLElement>(selector: string): Promise<Found> =>
  new Promise((resolve) => {
    const look = (): boolean => {
      const found = document.querySelector<Found>(selector);
      if (found) resolve(found);
      return found !== null;
    };
    const watch = new MutationObserver(() => look() && watch.disconnect());
    if (!look()) watch.observe(document.body, { childList: true, subtree: true });
  });
