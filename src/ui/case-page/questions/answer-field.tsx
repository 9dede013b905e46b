import type { Word } from '../../../domain/law/vocabulary.ts';
import type { Day } from '../../../domain/time/day.ts';
import { SOMETHING_ELSE, valueName } from '../../../words/fact-words.ts';
import { ChoiceField, DateField, SelectField, TextField } from '../../kit/field.tsx';
import { useWords } from '../../kit/words-provider.tsx';

/** So many choices are all in sight; more are a list that opens. */
const MOST_IN_SIGHT = 5;

interface Props {
  readonly country: string;
  readonly fact: string;
  readonly word: Word;
  readonly label: string;
  readonly typed: string;
  readonly onTyped: (typed: string) => void;
  readonly error: string | undefined;
  readonly today: Day;
  readonly locked: boolean;
}

/** The control in which a fact of the law is answered, by what may be answered. */
export function AnswerField(props: Props) {
  const { country, fact, word, label, typed, onTyped, error, today, locked } = props;
  const words = useWords();
  if (word.type === 'flag' || word.type === 'word') {
    const values =
      word.type === 'flag' ? ['yes', 'no'] : word.open ? [...word.values, SOMETHING_ELSE] : word.values;
    const options = values.map((value) => ({
      value,
      label:
        word.type === 'flag'
          ? words.say(value === 'yes' ? 'ask.yes' : 'ask.no')
          : valueName(words, country, fact, value),
    }));
    if (options.length > MOST_IN_SIGHT) {
      return (
        <>
          <SelectField
            label={label}
            value={typed}
            options={[{ value: '', label: words.say('ask.choose') }, ...options]}
            onValue={(value) => !locked && onTyped(value)}
          />
          {error && <ChoiceError text={error} />}
        </>
      );
    }
    return (
      <>
        <ChoiceField label={label} value={typed} options={options} onValue={onTyped} readOnly={locked} />
        {error && <ChoiceError text={error} />}
      </>
    );
  }
  if (word.type === 'day') {
    return (
      <DateField
        label={label}
        value={typed}
        onValue={onTyped}
        max={word.planned ? undefined : today}
        readOnly={locked}
        error={error}
      />
    );
  }
  return (
    <TextField
      label={label}
      decimal={word.type === 'sum' || word.type === 'number'}
      code={word.type === 'time'}
      value={typed}
      onValue={onTyped}
      readOnly={locked}
      error={error}
    />
  );
}

function ChoiceError({ text }: { readonly text: string }) {
  return (
    <span class="field-error" role="alert">
      {text}
    </span>
  );
}
