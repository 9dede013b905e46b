import '../../src/ui/kit/base.css';
import './kit.css';
import { render } from 'preact';
import { ToastProvider } from '../../src/ui/kit/toast.tsx';
import { useWords, WordsProvider } from '../../src/ui/kit/words-provider.tsx';
import { SCREENS } from './screens.ts';
import { sampleOf } from './show.ts';
import { controls } from './shows/controls.tsx';
import { fields } from './shows/fields.tsx';
import { texts } from './shows/texts.tsx';

const chosen = new URLSearchParams(location.search);
const language = chosen.get('language') ?? 'he';
const theme = chosen.get('theme') ?? 'light';

/** The settings of this page are in its address. */
const settings = {
  readSettings: async () => ({ language }),
  changeSettings: async () => undefined,
  onSettingsChange: () => () => undefined,
  browserLanguage: () => language,
};

const at = (change: Readonly<Record<string, string>>): string =>
  `?${new URLSearchParams({ language, theme, ...change })}`;

/** Every component in every state, and the way to every screen. */
function Kit() {
  const words = useWords();
  const sample = sampleOf(words.language);
  return (
    <main class="kit">
      <nav class="kit-nav small" dir="ltr">
        {['he', 'en'].flatMap((one) =>
          ['light', 'dark'].map((other) => (
            <a key={one + other} href={at({ language: one, theme: other })}>
              {one}, {other}
            </a>
          )),
        )}
      </nav>
      {[...controls, ...fields, ...texts].map(({ file, states }) => (
        <section key={file} class="kit-show" id={file}>
          <h2 dir="ltr">{file}</h2>
          {states.map(({ state, draw }) => (
            <figure key={state} class="kit-state">
              <figcaption class="tiny muted" dir="ltr">
                {state}
              </figcaption>
              <div class="kit-drawn">{draw(sample)}</div>
            </figure>
          ))}
        </section>
      ))}
      <section class="kit-show">
        <h2 dir="ltr">screens</h2>
        <ul dir="ltr">
          {SCREENS.map(({ name, page }) => (
            <li key={name}>
              <a href={`${page}${at({ screen: name })}`}>{name}</a>
            </li>
          ))}
        </ul>
      </section>
    </main>
  );
}

document.documentElement.dataset.theme = theme;
const place = document.getElementById('kit');
if (place)
  render(
    <WordsProvider settings={settings}>
      <ToastProvider closeLabel="×">
        <Kit />
      </ToastProvider>
    </WordsProvider>,
    place,
  );
