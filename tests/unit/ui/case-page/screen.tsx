import type { ComponentChildren } from 'preact';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { vi } from 'vitest';
import { emptyPurchase, type Purchase } from '../../../../src/domain/case/purchase.ts';
import type { Day } from '../../../../src/domain/time/day.ts';
import type { CaseRow } from '../../../../src/storage/rows.ts';
import { ToastProvider } from '../../../../src/ui/kit/toast.tsx';
import { WordsProvider } from '../../../../src/ui/kit/words-provider.tsx';

const settings = {
  readSettings: async () => ({ language: 'en' }),
  changeSettings: async () => {},
  onSettingsChange: () => () => {},
  browserLanguage: () => 'en',
};

const place = document.createElement('div');
document.body.append(place);

/** Draws something of the case page in English, with what surrounds it there. */
export async function draw(children: ComponentChildren): Promise<HTMLElement> {
  await act(async () => {
    render(
      <WordsProvider settings={settings}>
        <ToastProvider closeLabel="Close">{children}</ToastProvider>
      </WordsProvider>,
      place,
    );
  });
  // The texts of the language are loaded before anything is drawn.
  await vi.waitFor(async () => {
    await act(async () => {});
    if (!place.firstElementChild) throw new Error('nothing drawn yet');
  }, 10_000);
  return place;
}

export function clear(): void {
  render(null, place);
}

/** Presses the button that is called so. */
export async function press(name: string): Promise<void> {
  const button = [...place.querySelectorAll('button')].find((one) => one.textContent?.trim() === name);
  if (!button) throw new Error(`no button "${name}" in: ${place.textContent}`);
  await act(async () => button.click());
}

/** Types a value into the control whose label begins so. */
export async function type(label: string, value: string): Promise<void> {
  const control = controlOf(label);
  await act(async () => {
    control.value = value;
    control.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

export function controlOf(label: string): HTMLInputElement | HTMLTextAreaElement {
  const found = [...place.querySelectorAll('label')].find((one) => one.textContent?.trim().startsWith(label));
  const control = found?.htmlFor
    ? place.querySelector(`[id="${found.htmlFor}"]`)
    : found?.querySelector('input');
  if (control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement) return control;
  throw new Error(`no control "${label}"`);
}

export const today = '2026-11-21' as Day;

export function caseRow(purchase: Partial<Purchase>, version = 1): CaseRow {
  return {
    id: 'case-1',
    version,
    entryCount: 0,
    touchedAtMs: 0,
    createdAt: { at: '2026-11-01T00:00:00.000Z', zone: 'Asia/Jerusalem' },
    facts: { title: 'Headphones', status: 'open', hosts: [], purchase: { ...emptyPurchase, ...purchase } },
  };
}
