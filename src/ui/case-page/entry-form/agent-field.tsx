import { TextField } from '../../kit/field.tsx';
import { useWords } from '../../kit/words-provider.tsx';
import type { FactFieldProps } from './fact-field-props.ts';

/** Who of the business said it. */
export function AgentField({ draft, onChange, wrong, locked }: FactFieldProps) {
  const words = useWords();
  return (
    <TextField
      label={words.say('case.entry.agent')}
      value={draft.agent}
      onValue={(agent) => onChange({ agent })}
      readOnly={locked}
      error={wrong('agent')}
    />
  );
}
