import './language-switch.css';
import { languages } from '../../words/words.ts';
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
      {languages().map(({ code, name }) => (
        <span key={code} lang={code}>
          <Button look="quiet" small pressed={code === words.language} onPress={() => choose(code)}>
            {name}
          </Button>
        </span>
      ))}
    </div>
  );
}
