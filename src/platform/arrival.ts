import type { Arrival } from '../domain/terms/terms-doubt.ts';
import { browser } from './browser.ts';

/** How a tab came to the page that it shows; undefined where the page may not be asked. */
export async function readArrival(tabId: number): Promise<Arrival | undefined> {
  try {
    const [frame] = await browser.scripting.executeScript({
      target: { tabId },
      func: arrivalOfPage,
      injectImmediately: true,
    });
    return parsed(frame?.result);
  } catch {
    return undefined;
  }
}

/** Runs in the page: nothing outside of it is there. */
function arrivalOfPage(): unknown {
  const [navigation] = performance.getEntriesByType('navigation') as { responseStatus?: number }[];
  const fields = [...document.querySelectorAll('input[type="password"]')].slice(0, 20);
  return {
    entries: history.length,
    status: navigation?.responseStatus ?? 0,
    asksPassword: fields.some(
      (field) =>
        field.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
        field.getBoundingClientRect().width > 0,
    ),
    textLength: document.body?.textContent?.length ?? 0,
  };
}

function parsed(raw: unknown): Arrival | undefined {
  if (typeof raw !== 'object' || raw === null) return undefined;
  const { entries, status, asksPassword, textLength } = raw as Record<string, unknown>;
  const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);
  if (!isNumber(entries) || !isNumber(textLength)) return undefined;
  return {
    entries,
    textLength,
    asksPassword: asksPassword === true,
    ...(isNumber(status) && status > 0 && { status }),
  };
}
