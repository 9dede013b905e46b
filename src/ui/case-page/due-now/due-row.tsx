import { useRef, useState } from 'preact/hooks';
import type { DueItem } from '../../../domain/attention/due-now.ts';
import type { EntryContent } from '../../../domain/case/entry.ts';
import { isAskedAbout } from '../../../domain/promises/promise.ts';
import type { PutOffGround } from '../../../domain/reminders/put-off.ts';
import { placeOfReminder, reminderId } from '../../../domain/reminders/reminder.ts';
import { dayIn } from '../../../domain/time/moment.ts';
import { dueWords } from '../../../words/due-words.ts';
import { Button } from '../../kit/button.tsx';
import { Chip } from '../../kit/chip.tsx';
import { SaveError } from '../../kit/save-error.tsx';
import { Time } from '../../kit/time.tsx';
import { Value } from '../../kit/value.tsx';
import { useWords } from '../../kit/words-provider.tsx';
import { useNow } from '../frame/now-provider.tsx';
import { caseHash, entryHash } from '../frame/route.ts';
import { useLeftForm } from '../frame/use-left-form.ts';
import { LaterChoices } from './later-choices.tsx';
import { laterForm } from './later-day.tsx';
import { PromiseAnswer } from './promise-answer.tsx';
import { useAnswerDue } from './use-answer-due.ts';

/** A date that is due, with what it is shown with. */
export interface ShownDue extends DueItem {
  /** Where dates of several cases stand together: whose it is. */
  readonly caseTitle?: string;
  readonly content?: EntryContent;
}

interface Props {
  readonly item: ShownDue;
  readonly ground: PutOffGround;
}

/** One date that is due: what there is to say of it, that it is dealt with, or later. */
export function DueRow({ item, ground }: Props) {
  const words = useWords();
  const nowMs = useNow();
  const { due, caseTitle, isLate, content } = item;
  const { busy, failed, answer } = useAnswerDue();
  const [choosing, setChoosing] = useState<'now' | 'left'>();
  // A day that was typed and not saved is shown again by itself.
  useLeftForm(due.caseId, laterForm(due), () => setChoosing('left'));
  const later = useRef<HTMLButtonElement>(null);
  const text = dueWords(words, item);
  const isAsked = content?.kind === 'promise' && isAskedAbout(content, dayIn(due.zone, nowMs));
  return (
    <li class="due-row">
      <div class="due-words">
        {caseTitle !== undefined && (
          <a class="due-case" href={caseHash(due.caseId)}>
            <Value most={80}>{caseTitle}</Value>
          </a>
        )}
        <p>
          <DueText item={item} text={text} />
        </p>
        {isLate && (
          <Chip tone="warn" icon="clock">
            {words.say('due.late')}
          </Chip>
        )}
      </div>
      <div class="due-acts">
        {isAsked ? (
          <PromiseAnswer due={due} text={text} />
        ) : (
          <Button small icon="check" busy={busy} onPress={() => void answer(due, { as: 'done' })}>
            {words.say('due.done')}
            <span class="unseen">: {text}</span>
          </Button>
        )}
        <Button
          small
          look="quiet"
          icon="clock"
          expanded={choosing !== undefined}
          buttonRef={later}
          onPress={() => setChoosing(choosing ? undefined : 'now')}
        >
          {words.say('due.later')}
          <span class="unseen">: {text}</span>
        </Button>
      </div>
      {choosing && (
        <LaterChoices
          due={due}
          ground={ground}
          busy={busy}
          startsDated={choosing === 'left'}
          onLater={(until) => answer(due, { as: 'later', until })}
          onCancel={() => {
            setChoosing(undefined);
            later.current?.focus();
          }}
        />
      )}
      <SaveError code={failed} />
    </li>
  );
}

/** What there is to say, as the way to the entry that it is of. */
function DueText({ item: { due }, text }: { readonly item: ShownDue; readonly text: string }) {
  const entryId = placeOfReminder(reminderId({ ...due, leadDays: 0 }))?.entryId;
  const said = <Time of={due.dueOn}>{text}</Time>;
  return entryId === undefined ? said : <a href={entryHash(due.caseId, entryId)}>{said}</a>;
}
