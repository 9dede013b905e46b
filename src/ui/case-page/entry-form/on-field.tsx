import { DateField } from '../../kit/field.tsx';
import { useWords } from '../../kit/words-provider.tsx';
import type { FactFieldProps } from './fact-field-props.ts';

/** The day on which it was; untouched it is today. */
export function OnField({
  draft,
  onChange,
  wrong,
  locked,
  label,
}: FactFieldProps & { readonly label: string }) {
  const words = useWords();
  return (
    <DateField
      label={label}
      hint={words.say('factForm.onHint')}
      value={draft.on}
      onValue={(on) => onChange({ on })}
      readOnly={locked}
      error={wrong('on')}
    />
  );
}
