import { DELIVERY_EVENTS } from '../../../domain/case/entry.ts';
import { ChoiceField } from '../../kit/field.tsx';
import { useWords } from '../../kit/words-provider.tsx';
import { NoteField } from './bill-form.tsx';
import type { FactFieldProps } from './fact-field-props.ts';
import { OnField } from './on-field.tsx';

/** What became of the parcel, and on which day. */
export function DeliveryFields(props: FactFieldProps) {
  const { draft, onChange, locked } = props;
  const words = useWords();
  return (
    <>
      <ChoiceField
        label={words.say('delivery.event')}
        value={draft.event}
        options={DELIVERY_EVENTS.map((value) => ({
          value,
          label: words.say(`delivery.events.${value}`),
        }))}
        onValue={(event) => onChange({ event })}
        readOnly={locked}
      />
      <OnField {...props} label={words.say('delivery.on')} />
      <NoteField {...props} />
    </>
  );
}
