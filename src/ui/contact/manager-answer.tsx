import { MANAGER_ANSWERS } from '../../domain/case/entry.ts';
import type { ContactDraft } from '../../platform/contact-drafts.ts';
import { ToggleChip } from '../kit/toggle-chip.tsx';
import { useWords } from '../kit/words-provider.tsx';

interface Props {
  readonly answer: ContactDraft['manager'];
  readonly onChange: (change: Pick<ContactDraft, 'manager'>) => void;
  readonly locked: boolean;
}

/** What was answered when a manager was asked for; a second press takes it back. */
export function ManagerAnswer({ answer, onChange, locked }: Props) {
  const words = useWords();
  return (
    <fieldset class="script-answers">
      <legend class="field-label">{words.say('script.managerAsked')}</legend>
      {MANAGER_ANSWERS.map((one) => (
        <ToggleChip
          key={one}
          isOn={answer === one}
          onPress={() => !locked && onChange({ manager: answer === one ? '' : one })}
        >
          {words.say(`script.managers.${one}`)}
        </ToggleChip>
      ))}
    </fieldset>
  );
}
