import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { TermNotice } from '../../../domain/subscriptions/term-notice.ts';
import { type Day, parseDay } from '../../../domain/time/day.ts';
import { Button } from '../../kit/button.tsx';
import { DateField } from '../../kit/field.tsx';
import { onEscape } from '../../kit/on-escape.ts';
import { useWords } from '../../kit/words-provider.tsx';
import { useFormDraft } from '../frame/use-form-draft.ts';
import { useGivingUp } from '../frame/use-giving-up.ts';

interface Props {
  readonly caseId: string;
  readonly notice: TermNotice;
  /** What stands in the field at first. */
  readonly start: string;
  readonly today: Day;
  readonly busy: boolean;
  /** Opened by itself over what was left: the focus stays where it is. */
  readonly wasLeft: boolean;
  /** Saves it; true when it is saved. */
  readonly onCame: (on: Day) => Promise<boolean>;
  readonly onLeave: () => void;
}

/** On which day a notice came. */
export function CameForm({ caseId, notice, start, today, busy, wasLeft, onCame, onLeave }: Props) {
  const words = useWords();
  const giveUpDraft = useGivingUp();
  const { draft, change, drop, giveUp } = useFormDraft(
    { caseId, form: `day came-${notice}` },
    { day: start },
  );
  const [isWrong, setWrong] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const isReady = draft !== undefined;
  useLayoutEffect(() => {
    if (isReady && !wasLeft) form.current?.querySelector('input')?.focus();
  }, [isReady]);
  if (!draft) return null;
  const save = async (): Promise<void> => {
    const on = parseDay(draft.day);
    const isRight = on !== undefined && on <= today;
    setWrong(!isRight);
    if (isRight && (await onCame(on))) await drop().catch((thrown: unknown) => console.error(thrown));
  };
  const leave = (): void => {
    giveUpDraft(giveUp);
    onLeave();
  };
  return (
    <form
      ref={form}
      class="subscription-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      onKeyDown={onEscape(leave)}
    >
      <DateField
        label={words.say('subscription.whichDay')}
        name={`came-${notice}`}
        value={draft.day}
        max={today}
        onValue={(day) => {
          change({ day });
          setWrong(false);
        }}
        readOnly={busy}
        error={isWrong ? words.say('subscription.wrongCame') : undefined}
      />
      <div class="form-acts">
        <Button submit small look="primary" busy={busy}>
          {words.say('common.save')}
        </Button>
        <Button look="quiet" small busy={busy} onPress={leave}>
          {words.say('common.cancel')}
        </Button>
      </div>
    </form>
  );
}
