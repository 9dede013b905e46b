import type { FormChoice } from '../../../domain/letters/letter-draft.ts';
import { ADDRESS_FORMS } from '../../../domain/settings/settings.ts';
import { LETTER_LANGUAGES } from '../../../words/letters/load-letter-words.ts';
import { nameOfLanguage } from '../../../words/words.ts';
import { CheckField } from '../../kit/check-field.tsx';
import { ChoiceField } from '../../kit/field.tsx';
import { useWords } from '../../kit/words-provider.tsx';
import type { Writing } from './use-letter.ts';

interface Props {
  readonly writing: Writing;
}

const FORMS: readonly FormChoice[] = ['neutral', ...ADDRESS_FORMS];

/** The language of the letter, how it speaks of the writer, and whether it carries the root hash. */
export function LetterOptions({ writing }: Props) {
  const words = useWords();
  const { draft, change, language, source } = writing;
  const form = draft.form ?? source.settings.addressForm ?? 'neutral';
  return (
    <section class="card letter-card" aria-labelledby="letter-options">
      <h2 id="letter-options">{words.say('letter.options.title')}</h2>
      <ChoiceField
        label={words.say('letter.options.language')}
        value={language}
        options={LETTER_LANGUAGES.map((code) => ({ value: code, label: nameOfLanguage(code) }))}
        onValue={(chosen) => change({ language: chosen })}
      />
      {language === 'he' && (
        <ChoiceField
          label={words.say('letter.options.form')}
          value={form}
          options={FORMS.map((value) => ({ value, label: words.say(`letter.options.forms.${value}`) }))}
          onValue={(chosen) => change({ form: chosen })}
        />
      )}
      {source.rootHash && (
        <div>
          <CheckField
            label={words.say('letter.options.seal')}
            checked={draft.hasSeal}
            onChecked={(hasSeal) => change({ hasSeal })}
          />
          <p class="tiny muted">{words.say('letter.options.sealWhy')}</p>
        </div>
      )}
    </section>
  );
}
