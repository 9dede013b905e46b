// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, beforeAll, expect, it, vi } from 'vitest';
import { LanguageSwitch } from '../../../../src/ui/kit/language-switch.tsx';
import { type LanguageSettings, useWords, WordsProvider } from '../../../../src/ui/kit/words-provider.tsx';
import { loadWords } from '../../../../src/words/load-words.ts';

/** Settings in memory that behave as the stored ones: a write is heard by every listener. */
function memorySettings(language?: string): LanguageSettings & { stored: { language?: string } } {
  const listeners = new Set<() => void>();
  const settings = {
    stored: language === undefined ? {} : { language },
    readSettings: async () => settings.stored,
    changeSettings: async (written: { language?: string }) => {
      settings.stored = written;
      for (const listener of listeners) listener();
    },
    onSettingsChange: (listener: () => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    browserLanguage: () => 'he-IL',
  };
  return settings;
}

function Title() {
  return <h1>{useWords().say('home.title')}</h1>;
}

// To load a catalogue for the first time takes longer on a busy machine than what is drawn is waited for.
beforeAll(() => Promise.all([loadWords('he'), loadWords('en')]));

const place = document.createElement('div');
afterEach(() => render(null, place));

function draw(settings: LanguageSettings): void {
  render(
    <WordsProvider settings={settings}>
      <Title />
      <LanguageSwitch label="language" />
    </WordsProvider>,
    place,
  );
}

it('follows the browser while nothing was chosen, and writes language and direction on the document', async () => {
  draw(memorySettings());
  await vi.waitFor(() => expect(place.querySelector('h1')?.textContent).toBe('התיקיות שלי'));
  expect([document.documentElement.lang, document.documentElement.dir]).toEqual(['he', 'rtl']);
});

it('switches in place and keeps the choice', async () => {
  const settings = memorySettings('he');
  draw(settings);
  await vi.waitFor(() => expect(place.querySelector('h1')).not.toBeNull());
  const english = [...place.querySelectorAll('button')].find((button) => button.textContent === 'English');
  english?.click();
  await vi.waitFor(() => expect(place.querySelector('h1')?.textContent).toBe('My cases'));
  expect([document.documentElement.lang, document.documentElement.dir]).toEqual(['en', 'ltr']);
  expect(settings.stored).toEqual({ language: 'en' });
  expect(english?.getAttribute('aria-pressed')).toBe('true');
});

it('hears a change made in another window', async () => {
  const settings = memorySettings('he');
  draw(settings);
  await vi.waitFor(() => expect(place.querySelector('h1')?.textContent).toBe('התיקיות שלי'));
  await settings.changeSettings({ language: 'en' });
  await vi.waitFor(() => expect(place.querySelector('h1')?.textContent).toBe('My cases'));
});
