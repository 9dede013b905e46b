// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, it, vi } from 'vitest';
import { ErrorBoundary } from '../../../../src/ui/broken/error-boundary.tsx';
import { WordsProvider } from '../../../../src/ui/kit/words-provider.tsx';

const place = document.createElement('div');
document.body.append(place);
afterEach(() => {
  render(null, place);
  vi.restoreAllMocks();
});

function Screen({ isHurt }: { readonly isHurt: boolean }) {
  if (isHurt) throw new RangeError('no such day');
  return <p class="whole">All is well</p>;
}

async function draw(language: string, isHurt: boolean): Promise<void> {
  const settings = {
    readSettings: async () => ({ language }),
    changeSettings: async () => undefined,
    onSettingsChange: () => () => undefined,
    browserLanguage: () => 'en',
  };
  await act(() =>
    render(
      <WordsProvider settings={settings}>
        <ErrorBoundary key={`${language} ${isHurt}`} backup={{ href: '#/backup' }}>
          <Screen isHurt={isHurt} />
        </ErrorBoundary>
      </WordsProvider>,
      place,
    ),
  );
  await vi.waitFor(() => expect(place.textContent).not.toBe(''), { timeout: 20_000 });
}

it('draws what is inside', async () => {
  await draw('en', false);
  expect(place.querySelector('.whole')).not.toBeNull();
});

it.each([
  ['en', 'Nothing that was saved is lost', 'Reload the page', 'Make a backup'],
  ['he', 'מה שנשמר לא אבד', 'רענון הדף', 'לעשות גיבוי'],
])('in the place of what throws says in %s what can be done', async (language, text, reload, backup) => {
  const told = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const reloads = vi.spyOn(location, 'reload').mockImplementation(() => undefined);
  await draw(language, true);
  expect(place.querySelector('[role=alert]')?.textContent).toContain(text);
  expect(told).toHaveBeenCalledWith(expect.any(RangeError));
  const link = place.querySelector('a');
  expect([link?.textContent, link?.getAttribute('href')]).toEqual([backup, '#/backup']);
  const button = place.querySelector('button');
  expect(button?.textContent).toBe(reload);
  button?.click();
  expect(reloads).toHaveBeenCalled();
});
