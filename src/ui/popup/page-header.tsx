import './page-header.css';
import type { ActiveTab } from '../../platform/active-tab.ts';
import { LANGUAGE_CODES } from '../../words/load-words.ts';
import { nameOfLanguage } from '../../words/words.ts';
import { Mark } from '../kit/icon.tsx';
import { useChooseLanguage, useWords } from '../kit/words-provider.tsx';
import { Clipped } from './clipped.tsx';
import { siteNameOf } from './hindrance.ts';

/** Which page this is about, and the language of what is said. */
export function PageHeader({ page }: { readonly page: ActiveTab }) {
  const { say } = useWords();
  const site = siteNameOf(page.url);
  return (
    <header class="page-header">
      <Mark />
      <h1 class="unseen">{say('app.name')}</h1>
      <div class="page-name">
        {site && (
          <div class="page-site">
            <Clipped code>{site}</Clipped>
          </div>
        )}
        <div class="tiny muted">
          <Clipped>{page.title || (site ? '' : say('popup.page.unnamed'))}</Clipped>
        </div>
      </div>
      <LanguageSwitch />
    </header>
  );
}

/** Two languages: a button with the name of the other one. More: a list. */
function LanguageSwitch() {
  const { language, say } = useWords();
  const choose = useChooseLanguage();
  const [other, ...more] = LANGUAGE_CODES.filter((code) => code !== language);
  if (other === undefined) return null;
  if (more.length === 0) {
    return (
      <button
        type="button"
        class="button button-quiet button-small"
        lang={other}
        onClick={() => choose(other)}
      >
        {nameOfLanguage(other)}
      </button>
    );
  }
  return (
    <select
      class="language-list"
      aria-label={say('popup.page.language')}
      value={language}
      onChange={(event) => choose(event.currentTarget.value)}
    >
      {LANGUAGE_CODES.map((code) => (
        <option key={code} value={code} lang={code}>
          {nameOfLanguage(code)}
        </option>
      ))}
    </select>
  );
}
