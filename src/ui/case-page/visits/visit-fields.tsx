import { visitPurposes } from '../../../domain/technician/technician-law.ts';
import { ChoiceField, DateField, SelectField, TextField } from '../../kit/field.tsx';
import { useWords } from '../../kit/words-provider.tsx';
import { VISIT_OUTCOMES, type VisitDraft, type VisitProblem } from './visit-values.ts';

interface Props {
  readonly draft: VisitDraft;
  readonly problem: VisitProblem | undefined;
  readonly onChange: (change: Partial<VisitDraft>) => void;
  readonly jurisdiction: string;
  readonly isNew: boolean;
  /** While it is being saved nothing can be typed: it would be dropped with the draft. */
  readonly locked: boolean;
}

/** The fields of a visit: when it was agreed for; of one that is corrected also what became of it and what it was for. */
export function VisitFields({ draft, problem, onChange, jurisdiction, isNew, locked }: Props) {
  const words = useWords();
  const wrong = (one: VisitProblem): string | undefined =>
    problem === one ? words.say(`visit.${one}`) : undefined;
  const purposes = visitPurposes(jurisdiction);
  return (
    <>
      <div class="visit-times">
        <DateField
          label={words.say('visit.agreedOn')}
          value={draft.agreedOn}
          onValue={(agreedOn) => onChange({ agreedOn })}
          readOnly={locked}
          error={wrong('wrongDay')}
        />
        <TextField
          label={words.say('visit.from')}
          hint={words.say('visit.fromHint')}
          code
          value={draft.from}
          onValue={(from) => onChange({ from })}
          readOnly={locked}
          error={wrong('wrongTime')}
        />
        <TextField
          label={words.say('visit.until')}
          hint={words.say('visit.untilHint')}
          code
          value={draft.until}
          onValue={(until) => onChange({ until })}
          readOnly={locked}
        />
      </div>
      {!isNew && (
        <>
          <ChoiceField
            label={words.say('visit.outcome')}
            value={draft.outcome}
            options={VISIT_OUTCOMES.map((value) => ({ value, label: words.say(`visit.outcomes.${value}`) }))}
            onValue={(outcome) => onChange({ outcome })}
            readOnly={locked}
          />
          {draft.outcome === 'came' && (
            <DateField
              label={words.say('visit.cameWhen')}
              withTime
              value={draft.cameAt}
              onValue={(cameAt) => onChange({ cameAt })}
              readOnly={locked}
              error={wrong('wrongArrival')}
            />
          )}
          {purposes.length > 0 && (
            <SelectField
              label={words.say('visit.askPurpose')}
              value={draft.purpose}
              options={[
                { value: '', label: words.say('visit.purposeUnsaid') },
                ...purposes.map((value) => ({ value, label: words.say(`visit.purposes.${value}`) })),
              ]}
              onValue={(purpose) => !locked && onChange({ purpose })}
            />
          )}
        </>
      )}
      <TextField
        label={words.say('visit.agent')}
        value={draft.agent}
        onValue={(agent) => onChange({ agent })}
        readOnly={locked}
        error={wrong('tooLong')}
      />
      {!isNew && (
        <TextField
          label={words.say('case.entry.text')}
          lines={3}
          value={draft.text}
          onValue={(text) => onChange({ text })}
          readOnly={locked}
        />
      )}
    </>
  );
}
