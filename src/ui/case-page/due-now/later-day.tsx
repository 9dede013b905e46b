import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type DateKey, dateId } from '../../../domain/reminders/reminder.ts';
import { type Day, parseDay } from '../../../domain/time/day.ts';
import type { FormName } from '../../../platform/form-drafts.ts';
import { Button } from '../../kit/button.tsx';
import { DateField } from '../../kit/field.tsx';
import { onEscape } from '../../kit/on-escape.ts';
import { useWords } from '../../kit/words-provider.tsx';
import { useFormDraft } from '../frame/use-form-draft.ts';
import { useGivingUp } from '../frame/use-giving-up.ts';

/** The form in which the day is typed until which a date is put off. */
export const laterForm = (due: DateKey): FormName =>
  `day later-${dateId(due)
    .slice(due.caseId.length + 1)
    .replaceAll('|', '.')}`;

interface Props {
  readonly due: DateKey;
  readonly busy: boolean;
  /** Opened by itself over what was left: the focus stays where it is. */
  readonly wasLeft: boolean;
  /** Whether it can be put off until that day. */
  readonly isPossible: (on: Day) => boolean;
  /** Puts it off; true when that is saved. */
  readonly onDay: (on: Day) => Promise<boolean>;
  readonly onCancel: () => void;
}

/** Until which day a date is put off. */
export function LaterDay({ due, busy, wasLeft, isPossible, onDay, onCancel }: Props) {
  const words = useWords();
  const giveUpDraft = useGivingUp();
  const { draft, change, drop, giveUp } = useFormDraft(
    { caseId: due.caseId, form: laterForm(due) },
    { day: '' },
  );
  const [isWrong, setWrong] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const isReady = draft !== undefined;
  useLayoutEffect(() => {
    if (isReady && !wasLeft) form.current?.querySelector('input')?.focus();
  }, [isReady]);
  if (!draft) return null;
  const forget = (): Promise<void> => drop().catch((thrown: unknown) => console.error(thrown));
  const save = async (): Promise<void> => {
    const on = parseDay(draft.day);
    const isRight = on !== undefined && isPossible(on);
    setWrong(!isRight);
    if (isRight && (await onDay(on))) await forget();
  };
  const leave = (): void => {
    giveUpDraft(giveUp);
    onCancel();
  };
  return (
    <form
      ref={form}
      class="due-later"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      onKeyDown={onEscape(leave)}
    >
      <DateField
        label={words.say('due.onDay')}
        value={draft.day}
        onValue={(day) => change({ day })}
        error={isWrong ? words.say('due.wrongDay') : undefined}
      />
      <div class="form-acts">
        <Button submit small look="primary" busy={busy}>
          {busy ? words.say('common.saving') : words.say('common.save')}
        </Button>
        <Button small look="quiet" onPress={leave}>
          {words.say('common.cancel')}
        </Button>
      </div>
    </form>
  );
}
