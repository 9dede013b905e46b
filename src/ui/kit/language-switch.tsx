import './language-switch.css';
import { LANGUAGE_CODES } from '../../words/load-words.ts';
import { nameOfLanguage } from '../../words/words.ts';
import { Button } from './button.tsx';
import { useChooseLanguage, useWords } from './words-provider.tsx';

interface Props {
  /** Name of the group. */
  readonly label: string;
}

/** All languages by their own names; the one in use is marked. */
export function LanguageSwitch({ label }: Props) {
  const words = useWords();
  const choose = useChooseLanguage();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form
    <div class="language-switch" role="group" aria-label={label}>
      {LANGUAGE_CODES.map((code) => (
        <span key={code} lang={code}>
          <Button look="quiet" small pressed={code === words.language} onPress={() => choose(code)}>
            {nameOfLanguage(code)}
          </Button>
        </span>
      ))}
    </div>
  );
}
