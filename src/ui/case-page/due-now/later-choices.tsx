import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Due } from '../../../domain/reminders/due.ts';
import {
  LATER_CHOICES,
  type Later,
  type PutOffGround,
  putOffUntil,
} from '../../../domain/reminders/put-off.ts';
import { Button } from '../../kit/button.tsx';
import { onEscape } from '../../kit/on-escape.ts';
import { useWords } from '../../kit/words-provider.tsx';
import { spokenInstant } from '../frame/day-words.ts';
import { LaterDay } from './later-day.tsx';

interface Props {
  readonly due: Due;
  readonly ground: PutOffGround;
  readonly busy: boolean;
  /** A day was typed before and not saved: the field is there at once, and the focus stays where it is. */
  readonly startsDated: boolean;
  /** Puts it off; true when that is saved. */
  readonly onLater: (later: Later) => Promise<boolean>;
  readonly onCancel: () => void;
}

/** Until when a date is put off: one press, or a date. */
export function LaterChoices({ due, ground, busy, startsDated, onLater, onCancel }: Props) {
  const words = useWords();
  const box = useRef<HTMLDivElement>(null);
  const [isDating, setDating] = useState(startsDated);
  useLayoutEffect(() => box.current?.querySelector('button')?.focus(), []);
  const offered = LATER_CHOICES.flatMap((later) => {
    const atMs = putOffUntil(later, due, ground);
    return atMs === undefined ? [] : [{ later, when: spokenInstant(words, atMs, ground.nowMs) }];
  });
  if (isDating)
    return (
      <LaterDay
        due={due}
        busy={busy}
        wasLeft={startsDated}
        isPossible={(on) => putOffUntil({ on }, due, ground) !== undefined}
        onDay={(on) => onLater({ on })}
        onCancel={onCancel}
      />
    );
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape anywhere among them leaves them
    <div ref={box} class="due-later" onKeyDown={onEscape(onCancel)}>
      {offered.map(({ later, when }) => (
        <Button key={later} small busy={busy} title={when} onPress={() => void onLater(later)}>
          {words.say(`due.choices.${later}`)}
        </Button>
      ))}
      <Button small busy={busy} icon="calendar" onPress={() => setDating(true)}>
        {words.say('due.choices.on')}
      </Button>
    </div>
  );
}
