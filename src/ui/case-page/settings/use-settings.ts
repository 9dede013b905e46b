import { useEffect, useState } from 'preact/hooks';
import type { SettingsChange } from '../../../domain/settings/read-settings.ts';
import { changeSettings, onSettingsChange, readSettings, type Settings } from '../../../platform/settings.ts';
import { useToast } from '../../kit/toast.tsx';
import { useWords } from '../../kit/words-provider.tsx';

/** The settings as they stand, with the way to change one; undefined until they are read. A change that was refused is said. */
export function useSettings(): {
  readonly settings: Settings | undefined;
  readonly change: (change: SettingsChange) => void;
} {
  const words = useWords();
  const toast = useToast();
  const [settings, setSettings] = useState<Settings>();
  useEffect(() => {
    const read = (): void => {
      readSettings().then(setSettings, (thrown: unknown) => console.error(thrown));
    };
    read();
    return onSettingsChange(read);
  }, []);
  const change = (wanted: SettingsChange): void => {
    changeSettings(wanted).catch((thrown: unknown) => {
      console.error(thrown);
      toast({ text: words.say('settings.notKept'), tone: 'late' });
    });
  };
  return { settings, change };
}
