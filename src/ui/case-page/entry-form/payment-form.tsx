import { PAYMENT_DIRECTIONS } from '../../../domain/case/entry.ts';
import { ChoiceField } from '../../kit/field.tsx';
import { useWords } from '../../kit/words-provider.tsx';
import { NoteField } from './bill-form.tsx';
import type { FactFieldProps } from './fact-field-props.ts';
import { OnField } from './on-field.tsx';
import { SumField } from './sum-field.tsx';

/** Money that changed hands. */
export function PaymentFields(props: FactFieldProps) {
  const { draft, onChange, wrong, locked } = props;
  const words = useWords();
  return (
    <>
      <ChoiceField
        label={words.say('payment.direction')}
        value={draft.direction}
        options={PAYMENT_DIRECTIONS.map((value) => ({
          value,
          label: words.say(`payment.directions.${value}`),
        }))}
        onValue={(direction) => onChange({ direction })}
        readOnly={locked}
      />
      <SumField
        label={words.say('payment.sum')}
        sum={draft.sum}
        currency={draft.currency}
        onChange={onChange}
        error={wrong('sum')}
        locked={locked}
      />
      <OnField {...props} label={words.say('payment.on')} />
      <NoteField {...props} />
    </>
  );
}
