import { useRef, useState } from 'preact/hooks';
import type { TermNotice } from '../../../domain/subscriptions/term-notice.ts';
import type { Day } from '../../../domain/time/day.ts';
import { instantAt, momentOf } from '../../../domain/time/moment.ts';
import { localZone, openClock } from '../../../platform/clock.ts';
import { ask } from '../../../platform/messaging.ts';
import { focusIfLost } from '../../contact/focus-if-lost.ts';
import { Button } from '../../kit/button.tsx';
import { SaveError } from '../../kit/save-error.tsx';
import { useSaving } from '../../kit/use-saving.ts';
import { useWords } from '../../kit/words-provider.tsx';
import { undoAddedEntry } from '../frame/undo-correction.ts';
import { useLeftForm } from '../frame/use-left-form.ts';
import { useUndoToast } from '../frame/use-undo-toast.ts';
import { CameForm } from './came-form.tsx';

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
  const came = useRef<HTMLButtonElement>(null);
  const [dating, setDating] = useState<'now' | 'left'>();
  // A day that was typed and not saved is shown again by itself.
  useLeftForm(caseId, `day came-${notice}`, () => setDating('left'));

  const keep = async (came: boolean, on?: Day): Promise<boolean> => {
    const saved = await save(async () => {
      const nowMs = (await openClock())();
      const zone = localZone();
      const happenedAt = momentOf(on && on < today ? instantAt(on, NOON, zone) : nowMs, zone);
      const content = { kind: 'term-notice', notice, came, endsOn } as const;
      await ask('entry.add', { caseId, entryId, body: { happenedAt, content } });
    });
    if (saved) undoToast(words.say('subscription.answerSaved'), () => undoAddedEntry(entryId));
    return saved;
  };
  if (dating)
    return (
      <>
        <CameForm
          caseId={caseId}
          notice={notice}
          start={isDue ? '' : today}
          today={today}
          busy={busy}
          wasLeft={dating === 'left'}
          onCame={(on) => keep(true, on)}
          onLeave={() => {
            setDating(undefined);
            requestAnimationFrame(() => focusIfLost(came.current));
          }}
        />
        <SaveError code={failed} />
      </>
    );
  return (
    <div class={isDue ? 'subscription-question subscription-asked' : 'subscription-question'}>
      {isDue && <p class="subscription-ask">{words.say('subscription.ask')}</p>}
      <Button
        small
        look={isDue ? 'plain' : 'quiet'}
        busy={busy}
        buttonRef={came}
        onPress={() => setDating('now')}
      >
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
