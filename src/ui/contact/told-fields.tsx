import type { ContactDraft } from '../../platform/contact-drafts.ts';
import { TextField } from '../kit/field.tsx';
import { useWords } from '../kit/words-provider.tsx';
import type { ContactProblems } from './contact-values.ts';
import { PromiseRows } from './promise-rows.tsx';

/** The fields of a contact, whatever stands around them. */
export interface ToldProps {
  readonly draft: ContactDraft;
  readonly problems: ContactProblems;
  readonly agents: readonly string[];
  readonly onChange: (change: Partial<ContactDraft>) => void;
  /** While it is being saved nothing can be typed: it would be dropped with the draft. */
  readonly locked: boolean;
}

/** Each field of what was told in a contact, to be put where it belongs. */
export function useToldFields({ draft, problems, agents, onChange, locked }: ToldProps) {
  const words = useWords();
  const wrong = (field: keyof ContactProblems): string | undefined => {
    const problem = problems[field];
    return problem && words.say(`case.entry.wrong.${problem}`);
  };
  return {
    wrong,
    agent: (
      <TextField
        label={words.say('case.entry.agent')}
        name="agent"
        suggestions={agents}
        value={draft.agent}
        onValue={(agent) => onChange({ agent })}
        readOnly={locked}
        error={wrong('agent')}
      />
    ),
    reference: (
      <TextField
        label={words.say('case.entry.reference')}
        name="reference"
        code
        value={draft.reference}
        onValue={(reference) => onChange({ reference })}
        readOnly={locked}
        error={wrong('reference')}
      />
    ),
    said: (
      <TextField
        label={words.say('case.entry.said')}
        name="said"
        lines={3}
        value={draft.text}
        onValue={(text) => onChange({ text })}
        readOnly={locked}
        error={wrong('text')}
      />
    ),
    promises: (
      <PromiseRows
        promises={draft.promises}
        onChange={(promises) => onChange({ promises })}
        error={wrong('promises')}
        locked={locked}
      />
    ),
  };
}
