import { useLayoutEffect, useRef } from 'preact/hooks';
import type { ExpectedNotice } from '../../../domain/subscriptions/notice-window.ts';
import type { Day } from '../../../domain/time/day.ts';
import { focusIfLost } from '../../contact/focus-if-lost.ts';
import { Chip } from '../../kit/chip.tsx';
import { Time } from '../../kit/time.tsx';
import { useWords } from '../../kit/words-provider.tsx';
import { datedDay } from '../frame/day-words.ts';
import { entryHash } from '../frame/route.ts';
import { NoticeQuestion } from './notice-question.tsx';

interface Props {
  readonly caseId: string;
  readonly expected: ExpectedNotice;
  readonly endsOn: Day;
  readonly today: Day;
  readonly isOpen: boolean;
}

const TONES = {
  came: 'good',
  'came-early': 'warn',
  'came-late': 'warn',
  missing: 'late',
  'may-come': 'plain',
  ahead: 'plain',
} as const;

/** A notice that has to come before the term ends: when, and whether it came. */
export function NoticeLine({ caseId, expected, endsOn, today, isOpen }: Props) {
  const words = useWords();
  const { notice, from, until, state, answer } = expected;
  const line = useRef<HTMLLIElement>(null);
  // While it is drawn anew the question still stands there; answered, it goes, and its entry is next.
  const hadFocus = line.current?.contains(document.activeElement) ?? false;
  useLayoutEffect(() => {
    if (hadFocus) focusIfLost(line.current?.querySelector<HTMLElement>('button, a'));
  });
  const dated = (day: Day): string => datedDay(words.language, day, today);
  const span = { from: dated(from), until: dated(until) };
  return (
    <li ref={line} class="subscription-part">
      <p>
        <strong>{words.say(`entry.termNotices.${notice}`)}</strong>{' '}
        <span class="small muted">
          <Time of={notice === 'sms' ? from : until}>
            {notice === 'sms'
              ? words.say('subscription.expected.sms', { from: span.from })
              : words.say('subscription.expected.notice', span)}
          </Time>
        </span>
      </p>
      {state !== 'asks' && (
        <p>
          <Chip tone={TONES[state]} {...(state === 'came' && { icon: 'check' as const })}>
            {state === 'came' || state === 'came-early' || state === 'came-late' ? (
              <Time of={answer?.on ?? until}>
                {words.say(`subscription.states.${state}`, { day: dated(answer?.on ?? until) })}
              </Time>
            ) : (
              words.say(`subscription.states.${state}`)
            )}
          </Chip>{' '}
          {answer && (
            <a class="small" href={entryHash(caseId, answer.entryId)}>
              {words.say('subscription.toEntry')}
            </a>
          )}
        </p>
      )}
      {isOpen && (state === 'asks' || state === 'may-come') && (
        <NoticeQuestion
          caseId={caseId}
          notice={notice}
          endsOn={endsOn}
          today={today}
          isDue={state === 'asks'}
        />
      )}
    </li>
  );
}
