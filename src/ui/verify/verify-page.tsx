import '../kit/base.css';
import './verify.css';
import { useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { checkGiven } from '../../bundle/check-given.ts';
import { nameOfLanguage, pickLanguage } from '../../words/words.ts';
import { HandedCheck } from '../handed/handed-check.tsx';
import type { RunCheck } from '../handed/use-check.ts';
import { Button } from '../kit/button.tsx';
import { Icon } from '../kit/icon.tsx';
import { VERIFY_LANGUAGES, verifyWords } from './verify-words.ts';

/** A PDF needs far more than this page to be read. */
const run: RunCheck = async (given, onProgress, signal) => {
  const starts = await Promise.all(given.map(({ file }) => file.slice(0, 5).text()));
  return starts.every((start) => start === '%PDF-')
    ? { is: 'pdf-here' }
    : checkGiven(given, onProgress, signal);
};

/** The page that checks a bundle wherever it was received. */
export function VerifyPage({ browserLanguage }: { readonly browserLanguage: string }) {
  const [language, setLanguage] = useState(() => pickLanguage(undefined, browserLanguage, VERIFY_LANGUAGES));
  const words = useMemo(() => verifyWords(language), [language]);
  useLayoutEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dir = words.direction;
    document.title = words.say('handed.pageTitle');
  }, [language, words]);
  return (
    <>
      <header class="verify-head">
        <span class="verify-mark">
          <Icon name="folder" />
        </span>
        {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form */}
        <div class="verify-languages" role="group" aria-label={words.say('handed.languages')}>
          {VERIFY_LANGUAGES.map((code) => (
            <span key={code} lang={code}>
              <Button look="quiet" small pressed={code === language} onPress={() => setLanguage(code)}>
                {nameOfLanguage(code)}
              </Button>
            </span>
          ))}
        </div>
      </header>
      <main class="verify">
        <div class="verify-lead">
          <h1>{words.say('handed.title')}</h1>
          <p>{words.say('handed.lead')}</p>
          <p class="small muted">{words.say('handed.stays')}</p>
        </div>
        <HandedCheck words={words} run={run} accept=".zip,.json,application/zip" />
      </main>
    </>
  );
}
