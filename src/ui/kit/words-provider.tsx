import { type ComponentChildren, createContext } from 'preact';
import { useCallback, useContext, useEffect, useMemo, useState } from 'preact/hooks';
import { LANGUAGE_CODES, loadWords } from '../../words/load-words.ts';
import { type Language, pickLanguage, type Words } from '../../words/words.ts';

/** Where the chosen language is kept. `platform/settings.ts` as a whole is one. */
export interface LanguageSettings {
  readSettings(): Promise<{ readonly language?: string }>;
  changeSettings(change: { readonly language?: string }): Promise<void>;
  onSettingsChange(listener: () => void): () => void;
  browserLanguage(): string;
}

interface Spoken {
  readonly words: Words;
  readonly choose: (language: Language) => void;
}

const SpokenContext = createContext<Spoken | undefined>(undefined);

interface Props {
  readonly settings: LanguageSettings;
  readonly children: ComponentChildren;
}

/**
 * Gives the texts of the chosen language to everything inside, and writes language and direction on the document.
 * Draws nothing until the choice is read, so that no screen flashes in another language.
 */
export function WordsProvider({ settings, children }: Props) {
  const [words, setWords] = useState<Words>();

  const speak = useCallback(
    async (chosen: string | undefined): Promise<void> => {
      setWords(await loadWords(pickLanguage(chosen, settings.browserLanguage(), LANGUAGE_CODES)));
    },
    [settings],
  );

  useEffect(() => {
    const read = (): void => {
      settings
        .readSettings()
        .then(
          (stored) => speak(stored.language),
          () => speak(undefined),
        )
        .catch((thrown: unknown) => console.error(thrown));
    };
    read();
    return settings.onSettingsChange(read);
  }, [settings, speak]);

  const choose = useCallback(
    (chosen: Language) => {
      Promise.all([speak(chosen), settings.changeSettings({ language: chosen })]).catch((thrown: unknown) =>
        console.error(thrown),
      );
    },
    [settings, speak],
  );

  const spoken = useMemo(() => (words === undefined ? undefined : { words, choose }), [words, choose]);
  // Before the children draw, not after: they may measure, and the first paint must have its direction.
  if (spoken) {
    document.documentElement.lang = spoken.words.language;
    document.documentElement.dir = spoken.words.direction;
  }
  return spoken ? <SpokenContext.Provider value={spoken}>{children}</SpokenContext.Provider> : null;
}

function useSpoken(): Spoken {
  const spoken = useContext(SpokenContext);
  if (!spoken) throw new Error('outside of WordsProvider');
  return spoken;
}

/** The texts of the language that the screen is in. */
export function useWords(): Words {
  return useSpoken().words;
}

/** Switches the language in place and keeps the choice. */
export function useChooseLanguage(): (language: Language) => void {
  return useSpoken().choose;
}
