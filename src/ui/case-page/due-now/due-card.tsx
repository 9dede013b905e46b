import './due-now.css';
import { useId, useRef } from 'preact/hooks';
import type { AnsweredItem } from '../../../domain/attention/due-now.ts';
import type { EntryContent } from '../../../domain/case/entry.ts';
import type { PutOffGround } from '../../../domain/reminders/put-off.ts';
import { dateId } from '../../../domain/reminders/reminder.ts';
import { remindersOf } from '../../../domain/settings/settings.ts';
import { momentOf } from '../../../domain/time/moment.ts';
import { localZone } from '../../../platform/clock.ts';
import { dueName } from '../../../words/due-words.ts';
import { Button } from '../../kit/button.tsx';
import { Fold } from '../../kit/fold.tsx';
import { SaveError } from '../../kit/save-error.tsx';
import { Time } from '../../kit/time.tsx';
import { useWords } from '../../kit/words-provider.tsx';
import { spokenInstant } from '../frame/day-words.ts';
import { useNow } from '../frame/now-provider.tsx';
import { useFocusOn } from '../frame/use-focus-on.ts';
import { useSettings } from '../settings/use-settings.ts';
import { DueRow, type ShownDue } from './due-row.tsx';
import { useAnswerDue } from './use-answer-due.ts';

/** A date that was answered to, with what it is shown with. */
export type ShownAnswer = AnsweredItem & { readonly content?: EntryContent };

/** The dates to be answered, and those that were. */
const ROWS = [':scope > .due-list > .due-row', '.fold .due-row'];

interface Props {
  readonly items: readonly ShownDue[];
  readonly answered: readonly ShownAnswer[];
  /** How many stand there at most; the rest is counted. */
  readonly most?: number;
}

/** What is due now, with what to answer: done, or later; and what was answered, with the way back. Nothing where nothing is. */
export function DueCard({ items, answered, most = Number.POSITIVE_INFINITY }: Props) {
  const words = useWords();
  const nowMs = useNow();
  const { settings } = useSettings();
  const id = useId();
  const card = useRef<HTMLElement>(null);
  useFocusOn(card, ROWS);
  if (!settings || items.length + answered.length === 0) return null;
  const ground: PutOffGround = { nowMs, zone: localZone(), quiet: remindersOf(settings) };
  const shown = items.slice(0, most);
  return (
    <section ref={card} class="card due-now" aria-labelledby={id}>
      <h2 id={id} tabIndex={-1}>
        {words.say('due.title')}
      </h2>
      {shown.some(({ isLate }) => isLate) && <p class="small muted">{words.say('due.lateWhy')}</p>}
      {shown.length > 0 && (
        <ul class="due-list">
          {shown.map((item) => (
            <DueRow key={dateId(item.due)} item={item} ground={ground} />
          ))}
        </ul>
      )}
      {items.length > shown.length && (
        <p class="small muted">{words.say('due.more', { count: items.length - shown.length })}</p>
      )}
      {answered.length > 0 && (
        <Fold summary={words.say('due.answered')}>
          {() => (
            <ul class="due-list">
              {answered.map((item) => (
                <AnsweredRow key={dateId(item.due)} item={item} nowMs={nowMs} />
              ))}
            </ul>
          )}
        </Fold>
      )}
    </section>
  );
}

function AnsweredRow({ item, nowMs }: { readonly item: ShownAnswer; readonly nowMs: number }) {
  const words = useWords();
  const { busy, failed, answer } = useAnswerDue();
  const { due, mark, content } = item;
  const name = dueName(words, due, content);
  return (
    <li class="due-row">
      <div class="due-words">
        <p>{name}</p>
        <p class="small muted">
          {mark.state === 'done' ? (
            words.say('due.isDone')
          ) : (
            <Time of={momentOf(mark.untilMs, localZone())}>
              {words.say('due.putOffUntil', { when: spokenInstant(words, mark.untilMs, nowMs) })}
            </Time>
          )}
        </p>
      </div>
      <div class="due-acts">
        <Button small look="quiet" icon="undo" busy={busy} onPress={() => void answer(due, { as: 'open' })}>
          {words.say('due.back')}
          <span class="unseen">: {name}</span>
        </Button>
      </div>
      <SaveError code={failed} />
    </li>
  );
}
