import { useEffect, useMemo, useState } from 'preact/hooks';
import { zoneOfLaw } from '../../../domain/law/zone-of-law.ts';
import type { Values } from '../../../domain/letters/field.ts';
import type { LetterName } from '../../../domain/letters/letter-content.ts';
import { emptyLetterDraft, type LetterDraft } from '../../../domain/letters/letter-draft.ts';
import { type LetterFacts, type LetterInput, letterFacts } from '../../../domain/letters/letter-facts.ts';
import { type LetterPlan, planLetter } from '../../../domain/letters/plan-letter.ts';
import { templateOf } from '../../../domain/letters/templates.ts';
import { typedValues } from '../../../domain/letters/typed-values.ts';
import { dayIn } from '../../../domain/time/moment.ts';
import { letterDraftStore } from '../../../platform/letter-drafts.ts';
import type { Settings } from '../../../platform/settings.ts';
import type { CaseRow, EntryRow } from '../../../storage/rows.ts';
import { type EditedLetter, withEdits } from '../../../words/letters/edit-letter.ts';
import type { LetterCatalogue } from '../../../words/letters/letter-catalogue.ts';
import { LETTER_LANGUAGES, loadLetterWords } from '../../../words/letters/load-letter-words.ts';
import { type WrittenLetter, writeLetter } from '../../../words/letters/write-letter.ts';
import type { Language } from '../../../words/words.ts';
import { type KeptDraft, useKeptDraft } from '../../contact/use-kept-draft.ts';
import { useWords } from '../../kit/words-provider.tsx';
import { useNow } from '../frame/now-provider.tsx';

/** What a letter is made of, as it is stored. */
export interface LetterSource {
  readonly row: CaseRow;
  readonly entries: readonly EntryRow[];
  readonly settings: Settings;
  readonly rootHash: string | undefined;
}

/** A letter while it is written. */
export interface Writing {
  readonly name: LetterName;
  readonly source: LetterSource;
  readonly draft: LetterDraft;
  readonly change: (change: Partial<LetterDraft>) => void;
  readonly drop: KeptDraft<LetterDraft>['drop'];
  /** False when the browser could not keep what was typed last. */
  readonly isKept: boolean;
  readonly language: Language;
  readonly catalogue: LetterCatalogue;
  readonly input: LetterInput;
  readonly facts: LetterFacts;
  readonly plan: LetterPlan;
  /** As the case makes it. */
  readonly written: WrittenLetter;
  /** As it leaves, with what the shopper wrote anew. */
  readonly edited: EditedLetter;
  /** What the shopper filled in, as far as it is whole. */
  readonly given: Values;
  /** The currency of sums that are typed without one. */
  readonly currency: string;
}

const DEFAULT_CURRENCY = 'ILS';

/** The letter of a name of a case, with everything that the shopper did to it; undefined until it is all read. */
export function useLetter(name: LetterName, source: LetterSource): Writing | undefined {
  const words = useWords();
  const nowMs = useNow();
  const { row, entries, settings, rootHash } = source;
  const store = useMemo(() => letterDraftStore(row.id, name), [row.id, name]);
  const { draft, change, drop, isKept } = useKeptDraft<LetterDraft>(store, {
    fresh: () => emptyLetterDraft(crypto.randomUUID()),
  });
  const own = LETTER_LANGUAGES.includes(words.language) ? words.language : (LETTER_LANGUAGES[0] ?? 'he');
  const spoken = useCatalogue(draft?.language || own);
  const today = dayIn(zoneOfLaw(row.facts.purchase), nowMs);
  const currency = row.facts.purchase.total?.currency ?? DEFAULT_CURRENCY;

  const made = useMemo(() => {
    if (!draft) return undefined;
    const given = typedValues(draft, currency);
    const input: LetterInput = {
      case: row,
      entries,
      settings,
      today,
      given,
      ...(draft.way && { way: draft.way }),
      ...(draft.hasSeal && rootHash && { rootHash }),
    };
    const facts = letterFacts(name, input);
    return { given, input, facts, plan: planLetter(templateOf(name), facts, draft.without) };
  }, [
    name,
    row,
    entries,
    settings,
    today,
    rootHash,
    currency,
    draft?.typed,
    draft?.lines,
    draft?.without,
    draft?.hasSeal,
    draft?.way,
  ]);

  if (!draft || !made || !spoken) return undefined;
  const { language, catalogue } = spoken;
  const form = draft.form ?? settings.addressForm;
  const spokenForm = form === 'neutral' ? undefined : form;
  const edits = draft.edits[language] ?? {};
  const written = writeLetter(made.plan, catalogue, language, spokenForm);
  const around = writeLetter(made.plan, catalogue, language, spokenForm, Object.keys(edits));
  const edited = withEdits(written, edits, catalogue, around);
  const { given, input, facts, plan } = made;
  return {
    name,
    source,
    draft,
    change,
    drop,
    isKept,
    language,
    catalogue,
    input,
    facts,
    plan,
    written,
    edited,
    given,
    currency,
  };
}

interface Spoken {
  readonly language: Language;
  readonly catalogue: LetterCatalogue;
}

/** The words of letters in a language; while they are on their way those before, if any. */
function useCatalogue(language: Language): Spoken | undefined {
  const [loaded, setLoaded] = useState<Spoken>();
  useEffect(() => {
    let isOver = false;
    loadLetterWords(language).then(
      (catalogue) => !isOver && setLoaded({ language, catalogue }),
      (thrown: unknown) => console.error(thrown),
    );
    return () => {
      isOver = true;
    };
  }, [language]);
  return loaded;
}
