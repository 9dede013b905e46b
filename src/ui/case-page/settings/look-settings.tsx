import { LANGUAGE_CODES } from '../../../words/load-words.ts';
import { nameOfLanguage } from '../../../words/words.ts';
import { ChoiceField } from '../../kit/field.tsx';
import { useWords } from '../../kit/words-provider.tsx';
import type { SettingsPart } from './settings-part.ts';

const BROWSER = 'browser';

/** The language and the colours of every screen. */
export function LookSettings({ settings, onChange }: SettingsPart) {
  const words = useWords();
  return (
    <>
      <ChoiceField
        label={words.say('settings.language')}
        value={settings.language ?? BROWSER}
        options={[
          { value: BROWSER, label: words.say('settings.languageBrowser') },
          ...LANGUAGE_CODES.map((code) => ({ value: code, label: nameOfLanguage(code) })),
        ]}
        onValue={(language) => onChange({ language: language === BROWSER ? undefined : language })}
      />
      <ChoiceField
        label={words.say('settings.theme')}
        value={settings.theme ?? 'system'}
        options={(['system', 'light', 'dark'] as const).map((value) => ({
          value,
          label: words.say(`settings.themes.${value}`),
        }))}
        onValue={(theme) => onChange({ theme: theme === 'system' ? undefined : theme })}
      />
    </>
  );
}
