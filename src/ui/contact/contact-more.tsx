import { isWritten } from '../../domain/case/contact-answer.ts';
import { CONTACT_DIRECTIONS } from '../../domain/case/entry.ts';
import type { ContactDraft } from '../../platform/contact-drafts.ts';
import { ChoiceField, DateField } from '../kit/field.tsx';
import { useWords } from '../kit/words-provider.tsx';

interface Props {
  readonly draft: ContactDraft;
  readonly onChange: (change: Partial<ContactDraft>) => void;
  readonly isNew: boolean;
  readonly locked: boolean;
  /** What is wrong with the time. */
  readonly error: string | undefined;
}

/** Who began a contact, and when it was. */
export function ContactMore({ draft, onChange, isNew, locked, error }: Props) {
  const words = useWords();
  return (
    <details
      class="fold contact-more"
      // Who wrote decides whether an answer is waited for: it is asked in sight.
      open={!isNew || isWritten(draft.channel) || draft.when !== '' || draft.direction !== '' || undefined}
    >
      <summary>{words.say('contact.more')}</summary>
      <div class="contact-pair">
        <ChoiceField
          label={words.say('contact.direction')}
          value={draft.direction}
          options={[
            ...CONTACT_DIRECTIONS.map((direction) => ({
              value: direction,
              label: words.say(`contact.directions.${direction}`),
            })),
            { value: '', label: words.say('contact.directions.unsaid') },
          ]}
          onValue={(direction) => onChange({ direction })}
          readOnly={locked}
        />
        <DateField
          label={words.say('case.entry.when')}
          hint={isNew ? words.say('case.entry.whenHint') : undefined}
          withTime
          name="when"
          value={draft.when}
          onValue={(when) => onChange({ when })}
          readOnly={locked}
          error={error}
        />
      </div>
    </details>
  );
}
