import './promises.css';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { emptyPurchase } from '../../../domain/case/purchase.ts';
import { zoneOfLaw } from '../../../domain/law/zone-of-law.ts';
import { isAskedAbout, settledAs } from '../../../domain/promises/promise.ts';
import { dayIn } from '../../../domain/time/moment.ts';
import { focusIfLost } from '../../contact/focus-if-lost.ts';
import { Button } from '../../kit/button.tsx';
import { useWords } from '../../kit/words-provider.tsx';
import { DateToCalendar } from '../calendar/case-dates.tsx';
import { useNow } from '../frame/now-provider.tsx';
import { useLeftForm } from '../frame/use-left-form.ts';
import { PostponeForm } from './postpone-form.tsx';
import { type PromiseRow, usePromise } from './use-promise.ts';

interface Props {
  readonly entry: PromiseRow;
}

/** What became of a promise, in one press: kept, broken, put off. After its day it is asked. */
export function PromiseActs({ entry }: Props) {
  const words = useWords();
  const today = dayIn(zoneOfLaw(emptyPurchase), useNow());
  const { busy, become } = usePromise(entry);
  const [postponing, setPostponing] = useState<'by-hand' | 'left'>();
  // A day that was typed and not saved is shown again by itself, and takes no focus.
  useLeftForm(entry.caseId, 'day postponed', () => setPostponing('left'), entry.id);
  const postpone = useRef<HTMLButtonElement>(null);
  const acts = useRef<HTMLDivElement>(null);
  // The button that was pressed is gone once it is answered: the focus goes on to what takes it back, or asks again.
  const hadFocus = acts.current?.contains(document.activeElement) === true;
  useLayoutEffect(() => {
    if (hadFocus) focusIfLost(acts.current?.querySelector('button'));
  });
  const { content } = entry;
  const isAsked = isAskedAbout(content, today);
  // Before its day it is only there to be pressed; after it, it is the question.
  const look = isAsked ? 'plain' : 'quiet';

  if (content.state !== 'open') {
    const { settledOn: _settledOn, ...rest } = content;
    return (
      <div ref={acts} class="promise-acts">
        <Button
          look="quiet"
          small
          busy={busy}
          onPress={() => void become({ ...rest, state: 'open' }, 'promise.said.open')}
        >
          {words.say('promise.reopen')}
        </Button>
      </div>
    );
  }
  if (postponing) {
    return (
      <PostponeForm
        entry={entry}
        today={today}
        wasLeft={postponing === 'left'}
        onDone={() => {
          setPostponing(undefined);
          requestAnimationFrame(() => postpone.current?.focus());
        }}
      />
    );
  }
  return (
    <div ref={acts} class={isAsked ? 'promise-acts promise-asked' : 'promise-acts'}>
      {isAsked && <p class="promise-question">{words.say('promise.didIt')}</p>}
      <Button
        small
        look={look}
        icon="check"
        busy={busy}
        onPress={() => void become(settledAs(content, 'kept', today), 'promise.said.kept')}
      >
        {words.say('promise.kept')}
      </Button>
      <Button
        small
        look={look}
        icon="close"
        busy={busy}
        onPress={() => void become(settledAs(content, 'broken', today), 'promise.said.broken')}
      >
        {words.say('promise.broken')}
      </Button>
      <Button
        small
        look={look}
        icon="calendar"
        busy={busy}
        buttonRef={postpone}
        onPress={() => setPostponing('by-hand')}
      >
        {words.say('promise.postponed')}
      </Button>
      <DateToCalendar kind="promise" subject={entry.id} of={content.text.slice(0, 60).toWellFormed()} />
    </div>
  );
}
