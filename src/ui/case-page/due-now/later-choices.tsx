import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Due } from '../../../domain/reminders/due.ts';
import {
  LATER_CHOICES,
  type Later,
  type PutOffGround,
  putOffUntil,
} from '../../../domain/reminders/put-off.ts';
import { parseDay } from '../../../domain/time/day.ts';
import { Button } from '../../kit/button.tsx';
import { DateField } from '../../kit/field.tsx';
import { useWords } from '../../kit/words-provider.tsx';
import { spokenInstant } from '../frame/day-words.ts';

interface Props {
  readonly due: Due;
  readonly ground: PutOffGround;
  readonly busy: boolean;
  readonly onLater: (later: Later) => void;
  readonly onCancel: () => void;
}

/** Until when a date is put off: one press, or a date. */
export function LaterChoices({ due, ground, busy, onLater, onCancel }: Props) {
  const words = useWords();
  const box = useRef<HTMLFormElement>(null);
  const [day, setDay] = useState<string>();
  const [isWrong, setWrong] = useState(false);
  const isDating = day !== undefined;
  useLayoutEffect(() => {
    box.current?.querySelector<HTMLElement>('button, input')?.focus();
  }, [isDating]);
  const offered = LATER_CHOICES.flatMap((later) => {
    const atMs = putOffUntil(later, due, ground);
    return atMs === undefined ? [] : [{ later, when: spokenInstant(words, atMs, ground.nowMs) }];
  });
  const save = (): void => {
    const on = parseDay(day);
    const later = on && ({ on } as const);
    const isRight = later !== undefined && putOffUntil(later, due, ground) !== undefined;
    setWrong(!isRight);
    if (isRight) onLater(later);
  };
  return (
    <form
      ref={box}
      class="due-later"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
      onKeyDown={(event) => event.key === 'Escape' && onCancel()}
    >
      {isDating ? (
        <>
          <DateField
            label={words.say('due.onDay')}
            value={day}
            onValue={setDay}
            error={isWrong ? words.say('due.wrongDay') : undefined}
          />
          <div class="form-acts">
            <Button submit small look="primary" busy={busy}>
              {busy ? words.say('common.saving') : words.say('common.save')}
            </Button>
            <Button small look="quiet" onPress={onCancel}>
              {words.say('common.cancel')}
            </Button>
          </div>
        </>
      ) : (
        <>
          {offered.map(({ later, when }) => (
            <Button key={later} small busy={busy} title={when} onPress={() => onLater(later)}>
              {words.say(`due.choices.${later}`)}
            </Button>
          ))}
          <Button small busy={busy} icon="calendar" onPress={() => setDay('')}>
            {words.say('due.choices.on')}
          </Button>
        </>
      )}
    </form>
  );
}
