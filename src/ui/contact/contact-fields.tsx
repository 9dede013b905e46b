import { isWritten } from '../../domain/case/contact-answer.ts';
import { CONTACT_CHANNELS, CONTACT_DIRECTIONS } from '../../domain/case/entry.ts';
import type { ContactDraft } from '../../platform/contact-drafts.ts';
import { ChoiceField, DateField, TextField } from '../kit/field.tsx';
import { ToggleChip } from '../kit/toggle-chip.tsx';
import { useWords } from '../kit/words-provider.tsx';
import type { ContactProblems } from './contact-values.ts';
import { PromiseRows } from './promise-rows.tsx';

interface Props {
  readonly draft: ContactDraft;
  readonly problems: ContactProblems;
  readonly agents: readonly string[];
  readonly onChange: (change: Partial<ContactDraft>) => void;
  /** A call that is or was timed: how and when it was is known. */
  readonly isCall: boolean;
  readonly isNew: boolean;
  /** While it is being saved nothing can be typed: it would be dropped with the draft. */
  readonly locked: boolean;
}

/** The fields of a contact: how, with whom, what was said and promised; the rest below. */
export function ContactFields({ draft, problems, agents, onChange, isCall, isNew, locked }: Props) {
  const words = useWords();
  const wrong = (field: keyof ContactProblems): string | undefined => {
    const problem = problems[field];
    return problem && words.say(`case.entry.wrong.${problem}`);
  };
  return (
    <>
      {!isCall && (
        <fieldset class="contact-channels">
          <legend class="unseen">{words.say('case.entry.channel')}</legend>
          {CONTACT_CHANNELS.map((channel) => (
            <ToggleChip
              key={channel}
              isOn={draft.channel === channel}
              icon={channel}
              onPress={() => !locked && onChange({ channel })}
            >
              {words.say(`entry.channels.${channel}`)}
            </ToggleChip>
          ))}
        </fieldset>
      )}
      <div class="contact-pair">
        <TextField
          label={words.say('case.entry.agent')}
          name="agent"
          suggestions={agents}
          value={draft.agent}
          onValue={(agent) => onChange({ agent })}
          readOnly={locked}
          error={wrong('agent')}
        />
        <TextField
          label={words.say('case.entry.reference')}
          name="reference"
          code
          value={draft.reference}
          onValue={(reference) => onChange({ reference })}
          readOnly={locked}
          error={wrong('reference')}
        />
      </div>
      <TextField
        label={words.say('case.entry.said')}
        name="said"
        lines={3}
        value={draft.text}
        onValue={(text) => onChange({ text })}
        readOnly={locked}
        error={wrong('text')}
      />
      <PromiseRows
        promises={draft.promises}
        onChange={(promises) => onChange({ promises })}
        error={wrong('promises')}
        locked={locked}
      />
      {!isCall && (
        <details
          class="fold contact-more"
          // Who wrote decides whether an answer is waited for: it is asked in sight.
          open={
            !isNew || isWritten(draft.channel) || draft.when !== '' || draft.direction !== '' || undefined
          }
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
              error={wrong('when')}
            />
          </div>
        </details>
      )}
    </>
  );
}
