import { useState } from 'preact/hooks';
import { MOST_IN_DETAIL } from '../../../domain/settings/read-settings.ts';
import { ADDRESS_FORMS, LETTER_DETAILS, type LetterDetail } from '../../../domain/settings/settings.ts';
import { ChoiceField, TextField } from '../../kit/field.tsx';
import { useWords } from '../../kit/words-provider.tsx';
import type { SettingsPart } from './settings-part.ts';

const CODES: ReadonlySet<LetterDetail> = new Set<LetterDetail>(['idNumber', 'phone', 'email']);

/** Who writes the letters. Kept at every letter that is typed. */
export function LetterSettings({ settings, onChange }: SettingsPart) {
  const words = useWords();
  // What is typed stands here, not what was read back: the two may be a letter apart.
  const [typed, setTyped] = useState(settings.letter ?? {});
  const type = (detail: LetterDetail, text: string): void => {
    const told = { [detail]: text.slice(0, MOST_IN_DETAIL) };
    setTyped((before) => ({ ...before, ...told }));
    onChange({ letter: told });
  };
  return (
    <>
      <p class="small muted">{words.say('settings.letter.why')}</p>
      <div class="settings-fields">
        {LETTER_DETAILS.map((detail) => (
          <TextField
            key={detail}
            name={detail}
            label={words.say(`settings.letter.${detail}`)}
            value={typed[detail] ?? ''}
            onValue={(text) => type(detail, text)}
            code={CODES.has(detail)}
          />
        ))}
      </div>
      <ChoiceField
        label={words.say('settings.letter.form')}
        value={settings.addressForm ?? 'neutral'}
        options={(['neutral', ...ADDRESS_FORMS] as const).map((value) => ({
          value,
          label: words.say(`settings.letter.forms.${value}`),
        }))}
        onValue={(form) => onChange({ addressForm: form === 'neutral' ? undefined : form })}
      />
    </>
  );
}
