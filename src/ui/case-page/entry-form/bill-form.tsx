import { TextField } from '../../kit/field.tsx';
import { useWords } from '../../kit/words-provider.tsx';
import type { FactFieldProps } from './fact-field-props.ts';
import { OnField } from './on-field.tsx';
import { SumField } from './sum-field.tsx';

/** A bill: its sum and its day. */
export function BillFields(props: FactFieldProps) {
  const { draft, onChange, wrong, locked } = props;
  const words = useWords();
  return (
    <>
      <SumField
        label={words.say('bill.form.sum')}
        sum={draft.sum}
        currency={draft.currency}
        onChange={onChange}
        error={wrong('sum')}
        locked={locked}
      />
      <OnField {...props} label={words.say('bill.form.on')} />
      <NoteField {...props} />
    </>
  );
}

/** Words beside the facts. */
export function NoteField({ draft, onChange, wrong, locked }: FactFieldProps) {
  const words = useWords();
  return (
    <TextField
      label={words.say('factForm.note')}
      lines={2}
      value={draft.text}
      onValue={(text) => onChange({ text })}
      readOnly={locked}
      error={wrong('text')}
    />
  );
}
