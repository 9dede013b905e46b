import type { CallHoursDraft } from '../../platform/contact-drafts.ts';
import { ChoiceField, DateField } from '../kit/field.tsx';
import { useWords } from '../kit/words-provider.tsx';

interface Props {
  readonly hours: CallHoursDraft;
  readonly onChange: (hours: CallHoursDraft) => void;
  readonly locked: boolean;
  /** What is wrong with the hours. */
  readonly error: string | undefined;
}

/** The hours of a call that was timed: in its heat "a human answered" is easily forgotten. */
export function CallHoursFields({ hours, onChange, locked, error }: Props) {
  const { say } = useWords();
  const change = (part: Partial<CallHoursDraft>): void => onChange({ ...hours, ...part });
  return (
    <details class="fold contact-more" open={!hours.isAnswered || error !== undefined || undefined}>
      <summary>{say('call.hoursOf.title')}</summary>
      <DateField
        label={say('call.hoursOf.began')}
        withTime
        name="began"
        value={hours.began}
        onValue={(began) => change({ began })}
        readOnly={locked}
      />
      <ChoiceField
        label={say('call.hoursOf.isAnswered')}
        value={hours.isAnswered ? 'yes' : 'no'}
        options={[
          { value: 'yes', label: say('call.hoursOf.yes') },
          { value: 'no', label: say('call.hoursOf.nobody') },
        ]}
        onValue={(value) => change({ isAnswered: value === 'yes' })}
        readOnly={locked}
      />
      {hours.isAnswered && (
        <DateField
          label={say('call.hoursOf.answered')}
          withTime
          name="answered"
          value={hours.answered}
          onValue={(answered) => change({ answered })}
          readOnly={locked}
        />
      )}
      <DateField
        label={say('call.hoursOf.ended')}
        withTime
        name="ended"
        value={hours.ended}
        onValue={(ended) => change({ ended })}
        readOnly={locked}
        error={error}
      />
    </details>
  );
}
