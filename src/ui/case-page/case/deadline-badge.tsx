import type { LawResult } from '../../../domain/law/result.ts';
import { ATTENTION_DAYS } from '../../../domain/reminders/due.ts';
import { Icon } from '../../kit/icon.tsx';
import { useWords } from '../../kit/words-provider.tsx';

interface Props {
  readonly result: LawResult;
  readonly daysLeft: number | undefined;
  readonly isClosed: boolean;
}

/** The number of days left, large; or how the right stands when there is none. */
export function DeadlineBadge({ result, daysLeft, isClosed }: Props) {
  const words = useWords();
  // The safe date alone has passed: nothing is over, a fact is missing.
  const isOver = daysLeft !== undefined && daysLeft < 0;
  if (daysLeft === undefined || (isOver && result.state !== 'passed')) {
    const isOpen = result.state === 'open';
    return (
      <p class="deadline-badge">
        <Icon name={isOpen ? 'check' : 'calendar'} />
        <span class="tiny">{words.say(isOpen ? 'deadline.openShort' : 'deadline.needsShort')}</span>
      </p>
    );
  }
  if (isOver) {
    return (
      <p class="deadline-badge">
        <Icon name="clock" />
        <span class="tiny">{words.say('deadline.passedShort')}</span>
      </p>
    );
  }
  const isNear = daysLeft <= ATTENTION_DAYS && !isClosed;
  return (
    <p class={isNear ? 'deadline-badge deadline-badge-near' : 'deadline-badge'}>
      <b class="num">{new Intl.NumberFormat(words.language).format(daysLeft)}</b>
      <span class="tiny">{words.say('deadline.unit', { count: daysLeft })}</span>
    </p>
  );
}
