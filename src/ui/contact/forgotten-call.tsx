import { useMemo, useState } from 'preact/hooks';
import { type Moment, momentOf, msOf } from '../../domain/time/moment.ts';
import { momentTyped, typedMoment } from '../../domain/time/typed-moment.ts';
import { type CallTimer, lastedMs } from '../../domain/timers/call-timer.ts';
import { formDraftStore } from '../../platform/form-drafts.ts';
import { formatDuration } from '../../words/duration.ts';
import { Button } from '../kit/button.tsx';
import { DateField } from '../kit/field.tsx';
import { Notice } from '../kit/notice.tsx';
import { useWords } from '../kit/words-provider.tsx';
import { useKeptDraft } from './use-kept-draft.ts';

interface Props {
  readonly timer: CallTimer;
  readonly nowMs: number;
  readonly onStill: () => void;
  readonly onEnded: (endedAt: Moment) => void;
}

interface EndDraft {
  /** `YYYY-MM-DDTHH:MM` on the clocks where the call began. */
  readonly typed: string;
}

const TYPICAL_MS = 30 * 60_000;
const MINUTE_MS = 60_000;

/** A call that has run for hours: does it still go on, and if not, when did it end? */
export function ForgottenCall({ timer, nowMs, onStill, onEnded }: Props) {
  const words = useWords();
  const { zone } = timer.startedAt;
  const store = useMemo(
    () => formDraftStore<EndDraft>(timer.caseId, 'ended', timer.id),
    [timer.caseId, timer.id],
  );
  const { draft, change, drop } = useKeptDraft(store, {
    fresh: (): EndDraft => ({
      typed: typedMoment(
        momentOf(Math.min(nowMs, msOf(timer.answeredAt ?? timer.startedAt) + TYPICAL_MS), zone),
      ),
    }),
  });
  const [isWrong, setWrong] = useState(false);
  if (!draft) return null;
  const { typed } = draft;
  const forget = (): void => void drop().catch((thrown: unknown) => console.error(thrown));
  const save = (): void => {
    const moment = momentTyped(typed, zone);
    // To the minute, as it is typed: the minute in which it began is late enough.
    const isFit = moment && msOf(moment) + MINUTE_MS > msOf(timer.startedAt) && msOf(moment) <= nowMs;
    setWrong(!isFit);
    if (!isFit) return;
    forget();
    onEnded(moment);
  };
  return (
    <Notice tone="warn" small title={words.say('call.forgotten.title')}>
      <p>{words.say('call.forgotten.text', { time: formatDuration(words, lastedMs(timer, nowMs)) })}</p>
      <DateField
        label={words.say('call.forgotten.endedAt')}
        withTime
        name="ended"
        value={typed}
        onValue={(value) => change({ typed: value })}
        error={isWrong ? words.say('call.forgotten.wrong') : undefined}
      />
      <div class="call-acts">
        <Button small onPress={save}>
          {words.say('call.forgotten.save')}
        </Button>
        <Button
          small
          look="quiet"
          onPress={() => {
            forget();
            onStill();
          }}
        >
          {words.say('call.forgotten.still')}
        </Button>
      </div>
    </Notice>
  );
}
