import type { ToastTone } from '../domain/capture/page-tools.ts';
import type { Deps } from '../services/deps.ts';
import type { CaptureWords } from './capture-words.ts';

/** Tells something on a page on which no capture runs. Throws where the page cannot be reached. */
export async function tellOnPage(
  { page }: Deps,
  { onPage }: CaptureWords,
  tabId: number,
  told: { readonly tone: ToastTone; readonly message: string },
): Promise<void> {
  const link = await page.openTools(tabId);
  link.tell({ tell: 'over', ...told, words: onPage });
  link.close();
}
