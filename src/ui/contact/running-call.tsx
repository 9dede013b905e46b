import './contact.css';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { EndedCall } from '../../contract/contact-calls.ts';
import type { Moment } from '../../domain/time/moment.ts';
import { type CallTimer, isForgotten, lastedMs, waitedMs } from '../../domain/timers/call-timer.ts';
import { type ContactDraft, placeOfEntry } from '../../platform/contact-drafts.ts';
import { ask } from '../../platform/messaging.ts';
import { formatClock, formatDuration } from '../../words/duration.ts';
import { Button } from '../kit/button.tsx';
import { SaveError } from '../kit/save-error.tsx';
import { useSaving } from '../kit/use-saving.ts';
import { useWords } from '../kit/words-provider.tsx';
import { ContactFields } from './contact-fields.tsx';
import { type ContactProblems, detailsOf, emptyContact, problemsOf } from './contact-values.ts';
import type { DrawLaw } from './draw-law.ts';
import { focusIfLost } from './focus-if-lost.ts';
import { ForgottenCall } from './forgotten-call.tsx';
import { KeptLine } from './kept-line.tsx';
import { useAgents } from './use-agents.ts';
import { useContactDraft } from './use-contact-draft.ts';
import { useSeconds } from './use-seconds.ts';
import { waitAsked } from './wait-asked.ts';

interface Props {
  readonly timer: CallTimer;
  readonly law?: DrawLaw | undefined;
  /** It was begun by a press here: the button that was pressed is gone. */
  readonly takesFocus: boolean;
  /** The timer after a press, for surfaces that do not watch the store. */
  readonly onTimer: (timer: CallTimer | undefined) => void;
  /** `told`: what stood in the fields. */
  readonly onEnded: (ended: EndedCall, told: ContactDraft) => void;
  readonly onDropped: (timer: CallTimer, isCaseGone: boolean) => void;
}

/** A call that runs: its clock, what to ask for before hanging up, and the fields for it. */
export function RunningCall({ timer, law, takesFocus, onTimer, onEnded, onDropped }: Props) {
  const words = useWords();
  const nowMs = useSeconds(true);
  const place = placeOfEntry(timer.caseId, timer.id);
  const { draft, isKept, newest, change, drop } = useContactDraft(place, {
    fresh: () => emptyContact(timer.id, 'phone'),
  });
  const [problems, setProblems] = useState<ContactProblems>({});
  const { busy, failed, save } = useSaving();
  const agents = useAgents(timer.caseId);
  const isAnswered = timer.answeredAt !== undefined;
  const isDrawn = draft !== undefined && nowMs !== undefined;
  const acts = useRef<HTMLDivElement>(null);
  const wasPressed = useRef(takesFocus);
  useLayoutEffect(() => {
    if (isDrawn && wasPressed.current) focusIfLost(acts.current?.querySelector('button'));
    wasPressed.current ||= isDrawn;
  }, [isDrawn, isAnswered]);
  if (!draft || nowMs === undefined) return null;

  const answer = (answered: boolean): void =>
    void save(async () => onTimer((await ask('timer.answer', { timerId: timer.id, answered })).timer));
  const confirm = (): void =>
    void save(async () => onTimer((await ask('timer.confirm', { timerId: timer.id })).timer));
  const end = (endedAt?: Moment): void =>
    void save(async () => {
      const told = newest() ?? draft;
      const found = problemsOf(told, true);
      setProblems(found);
      if (Object.keys(found).length > 0) return;
      const ended = await ask('timer.stop', {
        timerId: timer.id,
        details: detailsOf(told),
        ...(endedAt && { endedAt }),
      });
      await drop().catch((thrown: unknown) => console.error(thrown));
      onEnded(ended, told);
      onTimer(undefined);
    });
  const cancel = (): void =>
    void save(async () => {
      const { timer: dropped, isCaseGone } = await ask('timer.drop', { timerId: timer.id });
      onTimer(undefined);
      if (dropped) onDropped(dropped, isCaseGone === true);
    });

  const waited = waitedMs(timer, nowMs);
  return (
    <section class="card call-card" aria-label={words.say('call.title')}>
      <div class="call-head">
        <span class="call-clock num" role="timer" dir="ltr">
          {formatClock(lastedMs(timer, nowMs))}
        </span>
        <span class="muted" role="status">
          {isAnswered
            ? words.say('call.speaking', { time: formatDuration(words, waited) })
            : words.say('call.waiting')}
        </span>
      </div>
      {isForgotten(timer, nowMs) && (
        <ForgottenCall timer={timer} nowMs={nowMs} onStill={confirm} onEnded={end} />
      )}
      <div class="call-acts" ref={acts}>
        {!isAnswered && (
          <Button look="primary" icon="person" busy={busy} onPress={() => answer(true)}>
            {words.say('call.answered')}
          </Button>
        )}
        <Button look={isAnswered ? 'primary' : 'plain'} icon="phone" busy={busy} onPress={() => end()}>
          {words.say('call.hungUp')}
        </Button>
        {isAnswered && (
          <Button look="quiet" small busy={busy} onPress={() => answer(false)}>
            {words.say('call.notAnswered')}
          </Button>
        )}
        <Button look="quiet" small busy={busy} onPress={cancel}>
          {words.say('call.drop')}
        </Button>
      </div>
      <SaveError code={failed} />
      {law?.({
        caseId: timer.caseId,
        wait: waitAsked(timer.startedAt, waited, draft.about),
        onSubject: (about) => change({ about }),
      })}
      <ContactFields
        draft={draft}
        problems={problems}
        agents={agents}
        caseId={timer.caseId}
        onChange={change}
        isCall
        isNew
        end={
          <div class="call-acts">
            <Button look="primary" icon="phone" busy={busy} onPress={() => end()}>
              {words.say('call.hungUp')}
            </Button>
          </div>
        }
        locked={busy}
      />
      <KeptLine isKept={isKept} />
    </section>
  );
}
