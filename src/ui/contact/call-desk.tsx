import './contact.css';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { EndedCall } from '../../contract/contact-calls.ts';
import type { CallTimer } from '../../domain/timers/call-timer.ts';
import { waitOf } from '../../domain/timers/waiting-totals.ts';
import { type ContactDraft, contactDraftStore, placeOfEntry } from '../../platform/contact-drafts.ts';
import { ask } from '../../platform/messaging.ts';
import { formatDuration } from '../../words/duration.ts';
import { Button } from '../kit/button.tsx';
import { SaveError } from '../kit/save-error.tsx';
import { useSaving } from '../kit/use-saving.ts';
import { useWords } from '../kit/words-provider.tsx';
import { ContactForm } from './contact-form.tsx';
import type { DrawLaw } from './draw-law.ts';
import { focusIfLost } from './focus-if-lost.ts';
import { RunningCall } from './running-call.tsx';
import type { TakeBack } from './use-kept-draft.ts';
import { useLeftCall } from './use-left-call.ts';

interface Props {
  /** The case; undefined while there is none yet. */
  readonly caseId: string | undefined;
  readonly caseToSaveTo: () => Promise<string>;
  /** The call that runs now, of whatever case, and the name of that case. */
  readonly running: { readonly timer?: CallTimer | undefined; readonly caseTitle?: string | undefined };
  readonly law?: DrawLaw | undefined;
  readonly onTimer: (timer: CallTimer | undefined) => void;
  /** Shows the case in which another call runs. */
  readonly onShowCase: (caseId: string) => void;
  /** The case that was made for a call went with it, or came back. */
  readonly onCaseGone?: (caseId: string, isGone: boolean) => void;
  /** Says something once; `undo` brings back what was thrown away. */
  readonly onTold: (text: string, undo?: () => void) => void;
}

/** The calls of a case: the way to time one, the one that runs, the one that just ended. */
export function CallDesk(props: Props) {
  const { caseId, caseToSaveTo, running, law, onTimer, onShowCase, onCaseGone, onTold } = props;
  const words = useWords();
  const [ended, setEnded] = useState<EndedCall>();
  const { busy, failed, save } = useSaving();
  const { timer, caseTitle } = running;
  const [left, setLeft] = useState<EndedCall>();
  const beginning = useRef<HTMLButtonElement>(null);
  const wasPressed = useRef(false);
  const wasDropped = useRef(false);
  useLayoutEffect(() => {
    if (timer !== undefined || !wasDropped.current) return;
    wasDropped.current = false;
    focusIfLost(beginning.current);
  });
  useLeftCall(caseId, (found) => {
    setLeft(found);
    setEnded((now) => now ?? found);
  });

  const start = (from?: CallTimer, wasCaseGone = false): void =>
    void save(async () => {
      const { id = crypto.randomUUID(), startedAt, answeredAt } = from ?? {};
      const madeCase = from ? from.madeCase : caseId === undefined;
      const own = from?.caseId ?? (await caseToSaveTo());
      if (wasCaseGone) {
        await ask('case.restore', { caseId: own });
        onCaseGone?.(own, false);
      }
      setEnded(undefined);
      wasPressed.current = true;
      const told = {
        ...(startedAt && { startedAt }),
        ...(answeredAt && { answeredAt }),
        ...(madeCase && { madeCase }),
      };
      onTimer((await ask('timer.start', { caseId: own, timerId: id, ...told })).timer);
    });

  /** What was told in it stands in its fields again. */
  const resume = ({ saved: { caseId: own, entryId } }: EndedCall, told: ContactDraft): void =>
    void save(async () => {
      await contactDraftStore(placeOfEntry(own, entryId)).keep(told);
      onTimer((await ask('timer.resume', { timerId: entryId })).timer);
      setEnded(undefined);
    });

  if (timer && timer.caseId === caseId) {
    return (
      <RunningCall
        key={timer.id}
        timer={timer}
        law={law}
        takesFocus={wasPressed.current}
        onTimer={onTimer}
        onEnded={(ended, told) => {
          setEnded(ended);
          onTold(words.say('call.endedTitle'), () => resume(ended, told));
        }}
        onDropped={(dropped, isCaseGone) => {
          wasDropped.current = true;
          if (isCaseGone) onCaseGone?.(dropped.caseId, true);
          onTold(words.say('call.dropped'), () => start(dropped, isCaseGone));
        }}
      />
    );
  }
  return (
    <>
      {ended && (
        <EndedForm
          key={ended.saved.entryId}
          ended={ended}
          law={law}
          takesFocus={ended !== left}
          onDone={(undo) => {
            setEnded(undefined);
            if (undo) onTold(words.say('contact.saved'), () => void save(undo));
          }}
          onGivenUp={(takeBack) =>
            onTold(
              words.say('contact.dropped'),
              () =>
                void save(async () => {
                  await takeBack();
                  setEnded(ended);
                }),
            )
          }
        />
      )}
      {timer ? (
        <div class="call-start small">
          <span>{words.say('call.elsewhere', { caseTitle: caseTitle ?? '' })}</span>
          <Button look="quiet" small onPress={() => onShowCase(timer.caseId)}>
            {words.say('call.showIt')}
          </Button>
        </div>
      ) : (
        <div class="call-start">
          <Button icon="clock" busy={busy} buttonRef={beginning} onPress={() => start()}>
            {words.say('call.start')}
          </Button>
          <span class="tiny muted">{words.say('call.startHint')}</span>
        </div>
      )}
      <SaveError code={failed} />
    </>
  );
}

interface EndedProps {
  readonly ended: EndedCall;
  readonly law: DrawLaw | undefined;
  readonly takesFocus: boolean;
  /** `undo` takes back what was completed; absent when nothing was. */
  readonly onDone: (undo?: () => Promise<void>) => void;
  readonly onGivenUp: (takeBack: TakeBack) => void;
}

/** The call that was just saved, to be completed while it is remembered. */
function EndedForm({ ended, law, takesFocus, onDone, onGivenUp }: EndedProps) {
  const words = useWords();
  const { saved, version, body } = ended;
  const call = body.content.kind === 'contact' ? body.content.call : undefined;
  const waited = call ? waitOf(call) : 0;
  return (
    <section class="card call-card" aria-label={words.say('call.endedTitle')}>
      <div role="status">
        <h2 class="call-ended-head">{words.say('call.ended', { time: formatDuration(words, waited) })}</h2>
        <p class="small muted">{words.say('call.complete')}</p>
      </div>
      <ContactForm
        place={placeOfEntry(saved.caseId, saved.entryId)}
        caseId={saved.caseId}
        caseToSaveTo={async () => saved.caseId}
        corrects={{ entryId: saved.entryId, version, body }}
        law={law}
        takesFocus={takesFocus}
        leaveLabel={words.say('call.enough')}
        onSaved={(_saved, undo) => onDone(undo)}
        onLeave={() => onDone()}
        onGivenUp={onGivenUp}
      />
    </section>
  );
}
