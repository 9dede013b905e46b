import { useState } from 'preact/hooks';
import type { TermNotice } from '../../../domain/subscriptions/term-notice.ts';
import { type Day, parseDay } from '../../../domain/time/day.ts';
import { instantAt, momentOf } from '../../../domain/time/moment.ts';
import { localZone, openClock } from '../../../platform/clock.ts';
import { ask } from '../../../platform/messaging.ts';
import { Button } from '../../kit/button.tsx';
import { DateField } from '../../kit/field.tsx';
import { SaveError } from '../../kit/save-error.tsx';
import { useSaving } from '../../kit/use-saving.ts';
import { useWords } from '../../kit/words-provider.tsx';
import { undoAddedEntry } from '../frame/undo-correction.ts';
import { useUndoToast } from '../frame/use-undo-toast.ts';

/** Nobody asks at what hour it came: noon is on the right day wherever it is read. */
const NOON = 12;

interface Props {
  readonly caseId: string;
  readonly notice: TermNotice;
  readonly endsOn: Day;
  readonly today: Day;
  /** It should have come by now. */
  readonly isDue: boolean;
}

/** Asks whether a notice came, and when. The answer stands on the timeline. */
export function NoticeQuestion({ caseId, notice, endsOn, today, isDue }: Props) {
  const words = useWords();
  const undoToast = useUndoToast();
  const { busy, failed, save } = useSaving();
  // The same for each press: asked for twice, it is saved once.
  const [entryId] = useState(() => crypto.randomUUID());
  const [day, setDay] = useState<string>();
  const [isWrong, setWrong] = useState(false);

  const keep = async (came: boolean, on?: Day): Promise<void> => {
    const saved = await save(async () => {
      const nowMs = (await openClock())();
      const zone = localZone();
      const happenedAt = momentOf(on && on < today ? instantAt(on, NOON, zone) : nowMs, zone);
      const content = { kind: 'term-notice', notice, came, endsOn } as const;
      await ask('entry.add', { caseId, entryId, body: { happenedAt, content } });
    });
    if (saved) undoToast(words.say('subscription.answerSaved'), () => undoAddedEntry(entryId));
  };
  if (day !== undefined)
    return (
      <form
        class="subscription-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          const on = parseDay(day);
          setWrong(!on || on > today);
          if (on && on <= today) void keep(true, on);
        }}
      >
        <DateField
          label={words.say('subscription.whichDay')}
          name={`came-${notice}`}
          value={day}
          max={today}
          onValue={(typed) => {
            setDay(typed);
            setWrong(false);
          }}
          readOnly={busy}
          error={isWrong ? words.say('subscription.wrongCame') : undefined}
        />
        <div class="form-acts">
          <Button submit small look="primary" busy={busy}>
            {words.say('common.save')}
          </Button>
          <Button look="quiet" small busy={busy} onPress={() => setDay(undefined)}>
            {words.say('common.cancel')}
          </Button>
        </div>
        <SaveError code={failed} />
      </form>
    );
  return (
    <div class={isDue ? 'subscription-question subscription-asked' : 'subscription-question'}>
      {isDue && <p class="subscription-ask">{words.say('subscription.ask')}</p>}
      <Button small look={isDue ? 'plain' : 'quiet'} busy={busy} onPress={() => setDay(isDue ? '' : today)}>
        {words.say(isDue ? 'subscription.yes' : 'subscription.cameAlready')}
      </Button>
      {isDue && (
        <Button small busy={busy} onPress={() => void keep(false)}>
          {words.say('subscription.no')}
        </Button>
      )}
      <SaveError code={failed} />
    </div>
  );
}
