import { FIELDS, type FieldName, type FieldType } from '../../../domain/letters/field.ts';
import type { TypedLine } from '../../../domain/letters/letter-draft.ts';
import { Button } from '../../kit/button.tsx';
import { DateField, TextField } from '../../kit/field.tsx';
import { useWords } from '../../kit/words-provider.tsx';
import { useDropTyped } from './use-drop-typed.ts';
import type { Writing } from './use-letter.ts';

interface Props {
  readonly writing: Writing;
  readonly field: FieldName;
}

const EMPTY: TypedLine = { day: '', text: '', sum: '', expected: '' };
const MOST_LINES = 12;

/** Which fields a thing of each kind of list has; of the others there is never a gap. */
const PARTS: { readonly [Type in FieldType]?: readonly (keyof TypedLine)[] } = {
  promises: ['day', 'text'],
  agreements: ['text'],
  attempts: ['day', 'text'],
  charges: ['day', 'sum', 'expected'],
};

/** A list that is missing in a letter: its things, one form row each. */
export function ListGap({ writing, field }: Props) {
  const words = useWords();
  const { draft, change, catalogue } = writing;
  const dropTyped = useDropTyped(writing);
  const { type } = FIELDS[field];
  const lines = draft.lines[field] ?? [EMPTY];
  const put = (next: readonly TypedLine[]): void => change({ lines: { ...draft.lines, [field]: next } });
  const remove = (at: number): void => {
    const rest = lines.filter((_, index) => index !== at);
    const gone = lines[at];
    if (!gone || Object.values(gone).every((text) => text.trim() === '')) put(rest);
    else
      dropTyped({ lines: { ...draft.lines, [field]: rest } }, (now) => ({
        lines: { ...now.lines, [field]: (now.lines[field] ?? rest).toSpliced(at, 0, gone) },
      }));
  };
  const told = (at: number, part: keyof TypedLine, text: string): void =>
    put(lines.map((line, index) => (index === at ? { ...line, [part]: text } : line)));
  const label = (part: keyof TypedLine): string =>
    part === 'text' ? words.say(`letter.lines.${type as 'promises'}`) : words.say(`letter.lines.${part}`);
  return (
    <fieldset class="list-gap" data-field={field} lang={words.language} dir={words.direction}>
      <legend>{catalogue.fields[field]}</legend>
      {lines.map((line, at) => (
        <div class="list-gap-line" key={at}>
          {(PARTS[type] ?? []).map((part) =>
            part === 'day' ? (
              <DateField
                key={part}
                label={label(part)}
                value={line.day}
                onValue={(day) => told(at, 'day', day)}
              />
            ) : (
              <TextField
                key={part}
                label={label(part)}
                value={line[part]}
                onValue={(text) => told(at, part, text)}
                decimal={part !== 'text'}
              />
            ),
          )}
          {lines.length > 1 && (
            <Button look="quiet" small iconOnly icon="close" onPress={() => remove(at)}>
              {words.say('letter.lines.remove')}
            </Button>
          )}
        </div>
      ))}
      {lines.length < MOST_LINES && (
        <Button look="quiet" small icon="plus" onPress={() => put([...lines, EMPTY])}>
          {words.say('letter.lines.add')}
        </Button>
      )}
    </fieldset>
  );
}
