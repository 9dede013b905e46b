import { DateField, TextField } from '../../kit/field.tsx';
import { useWords } from '../../kit/words-provider.tsx';
import { AgentField } from './agent-field.tsx';
import type { FactFieldProps } from './fact-field-props.ts';
import { OnField } from './on-field.tsx';

/** What was promised, by whom, and by when. */
export function PromiseFields(props: FactFieldProps) {
  const { draft, onChange, wrong, locked } = props;
  const words = useWords();
  return (
    <>
      <TextField
        label={words.say('promise.form.what')}
        hint={words.say('promise.form.whatHint')}
        lines={2}
        value={draft.text}
        onValue={(text) => onChange({ text })}
        readOnly={locked}
        error={wrong('text')}
      />
      <div class="entry-pair">
        <DateField
          label={words.say('promise.form.until')}
          hint={words.say('promise.form.untilHint')}
          value={draft.until}
          onValue={(until) => onChange({ until })}
          readOnly={locked}
          error={wrong('until')}
        />
        <AgentField {...props} />
        <OnField {...props} label={words.say('promise.form.on')} />
      </div>
    </>
  );
}
