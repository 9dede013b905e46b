import type { FieldHome, FieldName, Values } from '../../../domain/letters/field.ts';
import { detailsIn, factsWith, fieldsAtHome } from '../../../domain/letters/keep-values.ts';
import type { LetterDetails } from '../../../domain/settings/settings.ts';
import { changeSettings } from '../../../platform/settings.ts';
import { listOf } from '../../../words/list-of.ts';
import { Button } from '../../kit/button.tsx';
import { SaveError } from '../../kit/save-error.tsx';
import { useWords } from '../../kit/words-provider.tsx';
import { useUndoableCase } from '../case/use-undoable-case.ts';
import { useUndoToast } from '../frame/use-undo-toast.ts';
import { putBackInLetter } from './use-drop-typed.ts';
import type { Writing } from './use-letter.ts';

interface Props {
  readonly writing: Writing;
}

/** Offers to keep what was filled in where it is at home: in the settings, or among the facts of the case. */
export function KeepValues({ writing }: Props) {
  const words = useWords();
  const undoToast = useUndoToast();
  const { draft, change, given, catalogue, source } = writing;
  const { busy, failed, correct } = useUndoableCase(source.row);
  const at = (home: FieldHome): readonly FieldName[] => fieldsAtHome(given, home);
  const [own, ofCase] = [at('settings'), at('case')];
  if (own.length === 0 && ofCase.length === 0) return null;
  const named = (fields: readonly FieldName[]): string =>
    listOf(
      words.language,
      fields.map((field) => catalogue.fields[field]),
    );
  const only = (fields: readonly FieldName[]): Values =>
    Object.fromEntries(fields.map((field) => [field, given[field]])) as Values;
  // Once it is kept it comes from there: the letter stays as it is.
  const forget = (fields: readonly FieldName[]): void =>
    change({
      typed: Object.fromEntries(
        Object.entries(draft.typed).filter(([field]) => !fields.includes(field as FieldName)),
      ),
    });
  const typedAgain = (fields: readonly FieldName[]): Promise<void> =>
    putBackInLetter(writing, ({ typed }) => ({
      typed: {
        ...typed,
        ...Object.fromEntries(
          Object.entries(draft.typed).filter(([field]) => fields.includes(field as FieldName)),
        ),
      },
    }));
  const keepOwn = (): void => {
    const details = detailsIn(only(own));
    const { letter } = source.settings;
    const before = Object.fromEntries(
      Object.keys(details).map((detail) => [detail, letter?.[detail as keyof LetterDetails] ?? '']),
    );
    changeSettings({ letter: details }).then(
      () => {
        forget(own);
        undoToast(words.say('letter.keep.keptOwn'), async () => {
          await changeSettings({ letter: before });
          await typedAgain(own);
        });
      },
      (thrown: unknown) => console.error(thrown),
    );
  };
  const keepInCase = async (): Promise<void> => {
    const undone = (): void => void typedAgain(ofCase).catch((thrown: unknown) => console.error(thrown));
    const facts = factsWith(source.row.facts, only(ofCase));
    if (await correct(facts, words.say('letter.keep.keptInCase'), undone)) forget(ofCase);
  };
  return (
    <div class="keep-values small">
      {own.length > 0 && (
        <p>
          <span>{words.say('letter.keep.own', { names: named(own) })}</span>
          <Button small onPress={keepOwn}>
            {words.say('letter.keep.keep')}
          </Button>
        </p>
      )}
      {ofCase.length > 0 && (
        <p>
          <span>{words.say('letter.keep.inCase', { names: named(ofCase) })}</span>
          <Button small busy={busy} onPress={() => void keepInCase()}>
            {words.say('letter.keep.keep')}
          </Button>
        </p>
      )}
      <SaveError code={failed} />
    </div>
  );
}
