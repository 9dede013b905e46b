import type { EntryContent } from '../../../domain/case/entry.ts';
import type { EntryDraft } from '../../../platform/entry-drafts.ts';
import { DateField, TextField } from '../../kit/field.tsx';
import { useWords } from '../../kit/words-provider.tsx';
import type { EntryProblems } from './entry-values.ts';

interface Props {
  readonly draft: EntryDraft;
  readonly problems: EntryProblems;
  readonly onChange: (change: Partial<EntryDraft>) => void;
  /** What kind of entry is corrected; undefined for a new one. */
  readonly correcting: EntryContent['kind'] | undefined;
  /** While it is being saved nothing can be typed: it would be dropped with the draft. */
  readonly locked: boolean;
}

/** The fields of an entry: the words first, since they are what is forgotten first. */
export function EntryFields({ draft, problems, onChange, correcting, locked }: Props) {
  const words = useWords();
  const isEvidence = correcting === 'capture' || correcting === 'file';
  // The moment of a screenshot is known; when a file that was added happened, only the shopper knows.
  const hasTime = correcting !== 'capture';
  const noted = correcting === 'capture' ? 'captureText' : correcting === 'file' ? 'fileText' : 'text';
  const wrong = (field: keyof EntryProblems): string | undefined => {
    const problem = problems[field];
    return problem && words.say(`case.entry.wrong.${problem}`);
  };
  return (
    <>
      <TextField
        label={words.say(`case.entry.${noted}`)}
        lines={3}
        value={draft.text}
        onValue={(text) => onChange({ text })}
        readOnly={locked}
        error={wrong('text')}
      />
      <div class="entry-pair">
        {(isEvidence || draft.agent !== '') && (
          <TextField
            label={words.say('case.entry.agent')}
            value={draft.agent}
            onValue={(agent) => onChange({ agent })}
            readOnly={locked}
            error={wrong('agent')}
          />
        )}
        {hasTime && (
          <DateField
            label={words.say('case.entry.when')}
            hint={correcting ? undefined : words.say('case.entry.whenHint')}
            withTime
            value={draft.when}
            onValue={(when) => onChange({ when })}
            readOnly={locked}
            error={wrong('when')}
          />
        )}
      </div>
    </>
  );
}
